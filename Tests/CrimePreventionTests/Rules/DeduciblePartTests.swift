import CrimePrevention
import Testing

struct DeduciblePartTests {
  /// Where a rule finds something among the observations of how many young people got help.
  private static func found(_ rule: RuleID, among observations: [Observation]) -> [String] {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [
      Indicator(
        id: "youth",
        name: "Unga i insatser",
        statistic: .count,
        unit: .persons,
        better: .lower,
        aggregation: .latest,
        observations: observations
      )
    ]
    return Validator(RuleSet.publication.keeping(rule)).report(on: record).findings.map(\.path.description)
  }

  /// The first figures and those that replaced them are two layers, which add up separately.
  @Test func aMarkedFigureFollowsFromFinalOnesWhateverWasToldBefore() {
    var marked = Observation(period: "2015", value: 8, breakdown: Breakdown(sex: "F"), status: .final)
    marked.sharing = Sharing(level: .restricted)
    let observations = [
      Observation(period: "2015", value: 20, status: .final),
      Observation(period: "2015", value: 12, breakdown: Breakdown(sex: "M"), status: .final),
      Observation(period: "2015", value: 5, breakdown: Breakdown(sex: "F"), status: .preliminary),
      marked,
    ]
    #expect(Self.found("observation.restricted-deducible", among: observations) == ["/indicators/0/observations/3"])
  }

  @Test(arguments: ["2015", "2015-01-01/2015-12-31"])
  func hiddenPartFollowsFromTheWholeHoweverThePeriodIsSpelled(period: String) throws {
    let same = try #require(ReportingPeriod(period))
    let observations = [
      Observation(period: "2015", value: 10),
      Observation(period: same, value: 8, breakdown: Breakdown(area: "north")),
      Observation(period: same, breakdown: Breakdown(area: "south"), status: .suppressed),
    ]
    #expect(Self.found("observation.part-deducible", among: observations) == ["/indicators/0/observations/2"])
  }

  /// With more than 1 500 whole and part figures, the rule doesn't search for those that add up.
  @Test(arguments: [(1_499, true), (1_500, false)])
  func aMarkedFigureIsLookedForAmongSoManyParts(parts: Int, isFound: Bool) {
    var observations = (1...parts).map { number in
      Observation(period: "2015", value: 3, breakdown: Breakdown(unit: Identifier("u\(number)")))
    }
    observations[0].sharing = Sharing(level: .restricted)
    observations.insert(Observation(period: "2015", value: Double(3 * parts)), at: 0)
    #expect(
      Self.found("observation.restricted-deducible", among: observations)
        == (isFound ? ["/indicators/0/observations/1"] : [])
    )
  }
}
