import CrimePrevention
import Testing

extension VectorMethods {
  static let comparisons: [String: Method] = [
    "interval.newcombeDifference": { inputs in
      let comparison = ShareComparison(
        from: try ObservedShare(try inputs.count("x2"), of: try inputs.count("n2")),
        to: try ObservedShare(try inputs.count("x1"), of: try inputs.count("n1")),
        confidence: try confidence(inputs)
      )
      let rest: [String: VectorValue] = [
        "difference": .number(comparison.difference), "pooledZ": .number(comparison.statistic),
        "p": .number(comparison.pValue),
      ]
      return bounds(comparison.interval).merging(rest) { $1 }
    },
    "test.poissonRateRatio": { inputs in
      let comparison = CountComparison(
        from: try EventCount(try inputs.count("count1"), exposure: try inputs.number("exposure1")),
        to: try EventCount(try inputs.count("count2"), exposure: try inputs.number("exposure2")),
        confidence: try confidence(inputs)
      )
      guard let ratio = comparison.rateRatio else { return ["error": .text("no-events")] }
      return all(of: ratio)
    },
    "compare.sameMonths": { inputs in
      let before = try inputs.object("previousYear")
      let after = try inputs.object("currentYear")
      let months = after.keys.map { $0.suffix(2) }.filter { month in before.keys.contains { $0.hasSuffix(month) } }
      let (earlier, later) = (try events(in: months, of: before), try events(in: months, of: after))
      let rest: [String: VectorValue] = [
        "monthsCompared": .number(Double(months.count)), "previous": .number(Double(earlier.count)),
        "current": .number(Double(later.count)), "difference": .number(Double(later.count - earlier.count)),
      ]
      return all(of: try #require(CountComparison(from: earlier, to: later).rateRatio)).merging(rest) { $1 }
    },
    // The library doesn't add up rolling years: their sums aren't values to compare or to draw limits around.
    "compare.rolling12": { inputs in
      let months = try inputs.counts("values")
      let sums = (12...months.count).map { end in months[(end - 12)..<end].reduce(0, +) }
      return ["sums": .numbers(sums.map(Double.init))]
    },
    "multiplicity.holm": { inputs in
      decisions(try MultipleTests.holm(try inputs.numbers("p"), level: try inputs.number("alpha")))
    },
    "multiplicity.benjaminiHochberg": { inputs in
      decisions(try MultipleTests.benjaminiHochberg(try inputs.numbers("p"), level: try inputs.number("q")))
    },
    "planning.smallestDetectableChange": { inputs in
      let limits = try DetectableCounts(
        from: try EventCount(try inputs.count("baselineCount")),
        exposure: try inputs.number("exposureRatio"),
        confidence: try confidence(leaving: "alpha", inputs)
      )
      return [
        "largestCountThatIsADecrease": VectorValue(limits.largestDecrease.map(Double.init)),
        "smallestCountThatIsAnIncrease": VectorValue(limits.smallestIncrease.map(Double.init)),
      ]
    },
    "planning.minimumBaselineCount": { inputs in
      let events = try MinimumBaseline.events(
        forRatio: try inputs.number("targetRatio"),
        confidence: try confidence(leaving: "alpha", inputs)
      )
      return ["exact": .number(events), "count": .number(events.rounded(.up))]
    },
  ]

  private static func all(of ratio: RateRatio) -> [String: VectorValue] {
    var values: [String: VectorValue] = [
      "ratio": .number(ratio.estimate), "pExactDoubled": .number(ratio.exact.pValue),
      "pMid": .number(ratio.midPValue), "scoreZ": .number(ratio.scoreStatistic), "pScore": .number(ratio.score.pValue),
    ]
    values.merge(bounds(ratio.exact.interval, "exact")) { $1 }
    values.merge(bounds(ratio.score.interval, "score")) { $1 }
    if let logWald = ratio.logWald { values.merge(bounds(logWald, "logWald")) { $1 } }
    return values
  }

  private static func decisions(_ tests: MultipleTests) -> [String: VectorValue] {
    ["adjusted": .numbers(tests.adjusted), "reject": .list(tests.rejected.map { .flag($0) })]
  }

  /// The events of some months in a year's counts (`2022-01`, `2022-02`, …), with the days of those months as exposure.
  private static func events(in months: [Substring], of counts: [String: Double]) throws -> EventCount {
    let chosen = counts.filter { months.contains($0.key.suffix(2)) }
    let periods = try chosen.keys.map { try #require(ReportingPeriod($0)) }
    let days = periods.reduce(0) { $0 + $1.last.dayNumber - $1.first.dayNumber + 1 }
    return try EventCount(Int(chosen.values.reduce(0, +)), exposure: Double(days))
  }
}
