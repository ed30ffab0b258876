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
      let before = try months(try inputs.object("previousYear"))
      let after = try months(try inputs.object("currentYear"))
      let same = LikeWithLike(from: before, to: after)
      let comparison = try #require(same.comparison)
      let (earlier, later) = (comparison.earlier.count, comparison.later.count)
      let rest: [String: VectorValue] = [
        "monthsCompared": .number(Double(same.months.count)), "previous": .number(Double(earlier)),
        "current": .number(Double(later)), "difference": .number(Double(later - earlier)),
      ]
      return all(of: try #require(comparison.rateRatio)).merging(rest) { $1 }
    },
    "compare.rolling12": { inputs in
      let sums = try RollingYear(try inputs.counts("values")).sums
      return ["sums": .list(sums.map { VectorValue($0.map(Double.init)) })]
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

  /// Counts under `2022-01`, `2022-02`, …
  private static func months(_ counts: [String: Double]) throws -> MonthlyCounts {
    let year = try #require(counts.keys.first.flatMap { Int($0.prefix(4)) })
    let byMonth = try counts.map { (try #require(Int($0.key.suffix(2))), try #require(Int(exactly: $0.value))) }
    return try MonthlyCounts(year: year, counts: Dictionary(uniqueKeysWithValues: byMonth))
  }
}
