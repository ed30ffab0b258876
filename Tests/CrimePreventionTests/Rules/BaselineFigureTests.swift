import CrimePrevention
import Testing

/// Which observation a baseline without a value of its own refers to.
struct BaselineFigureTests {
  @Test(arguments: [false, true])
  func finalObservationOfTheSameDaysCounts(isReversed: Bool) throws {
    let day = ReportingPeriod("2015-01-01/2015-12-31")
    let year = ReportingPeriod("2015")
    var indicator = Indicator(
      id: "i",
      name: "Anmälda brott",
      statistic: .count,
      unit: .events,
      better: .lower,
      aggregation: .latest
    )
    indicator.observations = [
      Observation(period: year, value: 120, status: .preliminary), Observation(period: day, value: 100, status: .final),
    ]
    if isReversed { indicator.observations.reverse() }
    var target = Target(id: "t", indicator: "i", expectation: .atMost(100))
    target.baseline = Baseline(period: year)
    var promise = CitizenPromise(id: "p", text: "Färre brott")
    promise.targets = [target]
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [indicator]
    record.promises = [promise]
    #expect(Validator().report(on: record).findings["target.value-equals-baseline"].count == 1)
  }
}
