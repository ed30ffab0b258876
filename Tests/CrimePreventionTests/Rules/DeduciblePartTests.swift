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

  /// Where whole and parts are more than 1 500, it isn't looked for which add up.
  @Test(arguments: [(1_499, true), (1_500, false)])
  func aMarkedFigureIsLookedForAmongSoManyParts(parts: Int, isFound: Bool) {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.units = (1...parts).map { CountedUnit(id: Identifier("u\($0)"), name: "Skola \($0)", kind: .school) }
    var observations = record.units.map { Observation(period: "2015", value: 3, breakdown: Breakdown(unit: $0.id)) }
    observations[0].sharing = Sharing(level: .restricted)
    record.indicators = [
      Indicator(
        id: "youth",
        name: "Unga i insatser",
        statistic: .count,
        unit: .persons,
        better: .lower,
        aggregation: .latest,
        observations: [Observation(period: "2015", value: Double(3 * parts))] + observations
      )
    ]
    let report = Validator(RuleSet.publication.keeping("observation.restricted-deducible")).report(on: record)
    #expect(report.findings.map(\.path.description) == (isFound ? ["/indicators/0/observations/1"] : []))
  }
}
