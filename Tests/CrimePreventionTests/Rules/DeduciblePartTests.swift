import CrimePrevention
import Testing

struct DeduciblePartTests {
  /// What was told first and what replaced it are two layers: each adds up by itself.
  @Test func aMarkedFigureFollowsFromFinalOnesWhateverWasToldBefore() throws {
    let marked = Sharing(level: .restricted)
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    var final = Observation(period: "2015", value: 8, breakdown: Breakdown(sex: "F"), status: .final)
    final.sharing = marked
    record.indicators = [
      Indicator(
        id: "youth",
        name: "Unga i insatser",
        statistic: .count,
        unit: .persons,
        better: .lower,
        aggregation: .latest,
        observations: [
          Observation(period: "2015", value: 20, status: .final),
          Observation(period: "2015", value: 12, breakdown: Breakdown(sex: "M"), status: .final),
          Observation(period: "2015", value: 5, breakdown: Breakdown(sex: "F"), status: .preliminary),
          final,
        ]
      )
    ]
    let report = Validator(RuleSet.publication.keeping("observation.restricted-deducible")).report(on: record)
    #expect(report.findings.map(\.path.description) == ["/indicators/0/observations/3"])
  }

  @Test(arguments: ["2015", "2015-01-01/2015-12-31"])
  func hiddenPartFollowsFromTheWholeHoweverThePeriodIsSpelled(period: String) throws {
    let whole = ReportingPeriod("2015")
    let same = try #require(ReportingPeriod(period))
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
        observations: [
          Observation(period: whole, value: 10),
          Observation(period: same, value: 8, breakdown: Breakdown(area: "north")),
          Observation(period: same, breakdown: Breakdown(area: "south"), status: .suppressed),
        ]
      )
    ]
    let report = Validator(RuleSet.publication.keeping("observation.part-deducible")).report(on: record)
    #expect(report.findings.map(\.path.description) == ["/indicators/0/observations/2"])
  }
}
