import CrimePrevention
import Testing

/// Observations that can't be right, or can't all be right.
struct ObservationRuleTests {
  private func indicator(
    _ statistic: Indicator.Statistic,
    _ observations: [Observation],
    id: Indicator.ID = "i",
    name: String = "Indikator"
  ) -> Indicator {
    Indicator(
      id: id,
      name: name,
      statistic: statistic,
      unit: statistic == .count ? .events : statistic == .share ? .percent : .points,
      better: .lower,
      aggregation: .latest,
      observations: observations
    )
  }

  private func findings(_ rules: RuleID..., on indicators: Indicator...) -> [Diagnostic] {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = indicators
    return Validator().report(on: record).findings.filter { rules.contains($0.rule) }
  }

  @Test(arguments: [((10, 12), true), ((10, 14), false), ((8, 12), false), ((8, 14), false)])
  func aRangeIsRepeatedOnlyWithBothItsEnds(other: (Double, Double), isSame: Bool) {
    let observations = [(10, 12), other].map {
      Observation(period: "2024", range: ValueRange(min: $0.0, max: $0.1))
    }
    let indicator = indicator(.index, observations)
    let found = findings("indicator.observation-repeated", "indicator.values-conflict", on: indicator)
    #expect(found.map(\.rule) == [isSame ? "indicator.observation-repeated" : "indicator.values-conflict"])
  }

  @Test func aNegativeValueIsOffTheScaleWhereNegativeValuesAreNoFaultOfTheirOwn() {
    let observations = [Observation(period: "2024", value: -2)]
    var index = indicator(.index, observations)
    index.scale = ValueRange(min: 0, max: 10)
    #expect(findings("observation.value-off-scale", on: index).count == 1)
    #expect(findings("observation.value-off-scale", on: indicator(.count, observations)).isEmpty)
  }

  @Test func sharesThatExceedTheWholeAreToldInTheOrderOfTheirPeriods() {
    let shares = { (id: Indicator.ID, name: String, value: Double) in
      let observations = (2019...2025).map { Observation(period: .init(.year, of: $0) ?? "2000", value: value) }
      var indicator = indicator(.share, observations, id: id, name: name)
      (indicator.population, indicator.source) = ("Elever i årskurs 9", "Enkät")
      return indicator
    }
    let (one, other) = (shares("a", "Har aldrig prövat cannabis", 85), shares("b", "Har prövat cannabis", 40))
    let found = findings("indicator.shares-exceed-whole", on: one, other)
    #expect(found.map { $0.facts["period"] } == (2019...2025).map { .string("\($0)") })
  }
}
