import CrimePrevention
import Testing

struct DeduciblePartTests {
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
