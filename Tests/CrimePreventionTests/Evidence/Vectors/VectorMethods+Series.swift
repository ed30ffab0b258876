import CrimePrevention
import Testing

extension VectorMethods {
  static let series: [String: Method] = [
    "trend.linear": { inputs in
      let trend = try #require(try points(inputs).linearTrend(confidence: try confidence(inputs)))
      let forecast = try #require(trend.forecast(at: try inputs.number("forecastAt")))
      var values: [String: VectorValue] = [
        "slope": .number(trend.slope), "slopeSE": .number(trend.slopeError), "p": .number(trend.slopeTest.pValue),
        "r2": VectorValue(trend.determination), "residualSD": .number(trend.residualSpread),
        "forecast": .number(forecast.value),
      ]
      values.merge(bounds(trend.slopeTest.interval, "slope")) { $1 }
      values.merge(bounds(forecast.predictionInterval, "prediction")) { $1 }
      values.merge(bounds(forecast.lineInterval, "mean")) { $1 }
      return values
    },
    "trend.theilSen": { inputs in
      let trend = try #require(try points(inputs).theilSenTrend(confidence: try confidence(inputs)))
      return bounds(trend.interval, "slope")
        .merging(["slope": .number(trend.slope), "interceptMedian": .number(trend.intercept)]) { $1 }
    },
    "trend.mannKendall": { inputs in
      let values = try inputs.numbers("y")
      let series = try TimeSeries(Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0.offset, $0.element) }))
      let test = try #require(series.mannKendallTest())
      return [
        "S": .number(Double(test.balance)), "varS": .number(test.variance), "z": .number(test.statistic),
        "p": .number(test.pValue),
      ]
    },
    "spc.xmr": { inputs in
      let baseline = (try? inputs.count("baselinePoints")).map { XmRChart.LimitSource.first($0) } ?? .all
      let chart = try XmRChart(
        try inputs.numbers("values"),
        baseline: baseline,
        screening: try inputs.flag("screenOutliers")
      )
      let flags = chart.signals.map { VectorValue.text($0.rawValue) }
      return limits(chart.limits).merging([
        "averageMovingRange": VectorValue(chart.averageMovingRange), "flags": .list(flags),
        "lastTwoFlags": .list(flags.suffix(2)),
      ]) { $1 }
    },
    "spc.assurance": { inputs in
      let (lower, upper) = (try inputs.number("lower"), try inputs.number("upper"))
      let limits = try ControlLimits(mean: (lower + upper) / 2, lower: lower, upper: upper)
      let improvement = try #require(ControlLimits.Improvement(rawValue: try inputs.text("improvement")))
      let assurance = limits.assurance(of: try inputs.number("target"), improvement: improvement)
      return ["assurance": .text(assurance.rawValue)]
    },
    "spc.cChart": { limits(try CountChart(try $0.counts("counts")).limits) },
    "spc.uChart": { inputs in
      let events = try zip(try inputs.counts("counts"), try inputs.numbers("exposures")).map {
        try EventCount($0, exposure: $1)
      }
      // The limits of a rate are those of the mean count for its exposure, divided by that exposure.
      let mean = MeanRate(events).value
      let limits = events.map { ControlLimits(ofCountsWithMean: mean * $0.exposure) }
      return [
        "mean": .number(mean), "lower": .numbers(zip(limits, events).map { $0.lower / $1.exposure }),
        "upper": .numbers(zip(limits, events).map { $0.upper / $1.exposure }),
      ]
    },
    "spc.dispersionIndex": { inputs in
      let index = try #require(try DispersionIndex(counts: try inputs.counts("counts")))
      return ["mean": .number(index.mean), "dispersion": .number(index.value), "p": .number(index.pValue)]
    },
  ]

  private static func points(_ inputs: VectorInputs) throws -> TimeSeries {
    let points = zip(try inputs.numbers("x"), try inputs.numbers("y"))
    return try TimeSeries(points.map { TimeSeries.Point(time: $0, value: $1) })
  }

  private static func limits(_ limits: ControlLimits) -> [String: VectorValue] {
    ["mean": .number(limits.mean), "lower": .number(limits.lower), "upper": .number(limits.upper)]
  }
}
