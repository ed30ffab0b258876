import CrimePrevention
@testable import CrimePreventionImport
import Foundation
import Testing
import TestSupport

/// How much of what the fixtures say is found, whole and damaged, and that nothing wrong is stated.
struct MinutesScoreTests {
  private static func draft(_ text: String) throws -> MinutesDraft {
    try MinutesReader(text).read(names: .kept)
  }

  @Test(arguments: Fixtures.minutes)
  func wholeMinutesAreReadWithoutAWrongFact(name: String) throws {
    var score = MinutesScore()
    let draft = try Self.draft(try Fixtures.text("minutes/\(name).txt"))
    score.add(draft, expecting: try ExpectedMinutes(of: name).claims, of: name)
    #expect(score.wrong == [])
    #expect(score.recall >= 0.95, "missed: \(score.missed)")
  }

  /// The shares of a thorough run are those that the article *From a document to a record* shows.
  @Test(arguments: Damage.allCases)
  func damageCostsMoreRecallThanPrecision(damage: Damage) throws {
    var score = MinutesScore()
    for name in Fixtures.minutes {
      let text = try Fixtures.text("minutes/\(name).txt")
      let expected = try ExpectedMinutes(of: name)
      for seed in 1...TestEffort.rounds(1, thorough: 3) {
        var random = RandomSource(seed: UInt64(seed))
        let (damaged, still) = damage.apply(to: text, saying: expected, &random)
        score.add(try Self.draft(damaged), expecting: still.claims, of: "\(name) \(seed)")
      }
    }
    let shares = String(
      format: "%@: recall %.2f %%, precision %.2f %%",
      damage.rawValue,
      score.recall * 100,
      score.precision * 100
    )
    print(shares, "of", score.expected, "and", score.stated, score.wrong)
    #expect(score.recall >= 0.9, "\(shares); missed: \(score.missed.prefix(20))")
    #expect(score.precision >= 0.995, "\(shares); wrong: \(score.wrong.prefix(20))")
  }
}
