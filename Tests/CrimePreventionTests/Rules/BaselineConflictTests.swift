import CrimePrevention
import Testing

/// When a baseline is the indicator's own value at that time, rounded, and when it is another value.
struct BaselineConflictTests {
  @Test(arguments: [
    (12, 12.4, false), (12, 12.5, false), (12, 12.6, true), (12, 11.4, true), (12, 13.5, true), (12.4, 12.44, false),
    (12.4, 12.46, true), (12.4, 12.6, true), (0.05, 0.054, false), (0.05, 0.056, true),
  ])
  func aValueIsRoundedToAsManyDecimalsAsAreStated(stated: Double, observed: Double, isConflict: Bool) {
    #expect(isFound(Baseline(value: stated), Observation(period: "2023", value: observed)) == isConflict)
  }

  @Test(arguments: [((10, 12.4), false), ((10.4, 12), false), ((10, 14), true), ((8, 12), true), ((8, 14), true)])
  func bothEndsOfARangeCount(observed: (Double, Double), isConflict: Bool) {
    let baseline = Baseline(range: ValueRange(min: 10, max: 12))
    let observation = Observation(period: "2023", range: ValueRange(min: observed.0, max: observed.1))
    #expect(isFound(baseline, observation) == isConflict)
  }

  /// Values for the year so far overlap, and each ends later than the one before.
  @Test(arguments: [
    ("2023-01", false), ("2023-01-01/2023-03-31", true), ("2023-02-01/2023-03-31", false), ("2024", false),
  ])
  func amongValuesOfTheYearSoFarTheOneOfTheSameDaysCounts(period: String, isConflict: Bool) {
    let observations = ["2023-01": 3.0, "2023-01-01/2023-03-31": 9].compactMap { days, value in
      ReportingPeriod(days).map { Observation(period: $0, value: value) }
    }
    var baseline = Baseline(value: 3)
    baseline.period = ReportingPeriod(period)
    #expect(isFound(baseline, observations.sorted { $0.period.last < $1.period.last }) == isConflict)
  }

  private func isFound(_ baseline: Baseline, _ observation: Observation) -> Bool {
    var baseline = baseline
    baseline.period = "2023"
    return isFound(baseline, [observation])
  }

  private func isFound(_ baseline: Baseline, _ observations: [Observation]) -> Bool {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [
      Indicator(
        id: "i",
        name: "Index",
        statistic: .index,
        unit: .points,
        better: .lower,
        aggregation: .latest,
        observations: observations
      )
    ]
    let target = Target(id: "t", indicator: "i", expectation: .atMost(5), baseline: baseline)
    record.promises = [CitizenPromise(id: "p", text: "Färre", targets: [target])]
    return !Validator().report(on: record).findings["target.baseline-conflict"].isEmpty
  }
}
