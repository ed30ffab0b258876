import CrimePrevention
import Testing

@testable import CrimePreventionImport

/// What headings say about the unit of their values.
struct StatedUnitTests {
  @Test(arguments: [
    ("Antal per 1 000 invånare", 1000), ("Brott/100 000", 100_000), ("per år, per tusen", 1000), ("a/b/1000", 1000),
    ("per år/1000", 1000),
    ("Antal per hundratusen", 100_000),
  ])
  func inhabitantsAreRead(heading: String, number: Int) {
    #expect(StatedUnit(heading)?.kind == .per(number))
  }

  /// A record may count per any number; one that is no `Int` stopped the process.
  @Test(arguments: [(1e20, "per 1e+20"), (0.5, "per 0.5"), (.infinity, "per inf")] as [(Double, String)])
  func anyNumberOfTheIndicatorIsShown(per: Double, shown: String) throws {
    let indicator = Indicator(
      id: "i",
      name: "I",
      statistic: .rate,
      unit: .events,
      better: .lower,
      aggregation: .latest,
      per: per
    )
    for heading in ["Antal per 1000 invånare", "Antal"] {
      let reason = try #require(StatedUnit(heading)?.difference(from: indicator))
      #expect(reason.sentence.english.contains(shown))
    }
  }

  @Test func timeGrowsWithTheHeading() {
    let first = threadSeconds { _ = StatedUnit(String(repeating: "/", count: 20_000)) }
    let second = threadSeconds { _ = StatedUnit(String(repeating: "/", count: 40_000)) }
    #expect(second < first * 3 + 0.2, "\(first) s and \(second) s")
  }
}
