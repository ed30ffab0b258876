import CrimePrevention
import TestSupport
import Testing

/// Numbers of every size, and values that aren't numbers.
struct NumericFuzzTests {
  private static let hostile = [
    0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude / 64, 1e-100, 1e-99, 1, -1, 1e9,
    1e99, 1e100, 1.1e100, 1e308,
    .infinity, -.infinity, .nan,
  ]
  private static let counts = [Int.min, -1, 0, 1, 2, 19, 61, 999_999_999, 1_000_000_000, 1_000_000_001, Int.max]

  private func isOrdered(_ interval: ConfidenceInterval) -> Bool { interval.lower <= interval.upper }

  @Test func everyCountIsRefusedOrAnswered() throws {
    for exposure in Self.hostile {
      for count in Self.counts {
        guard let events = try? EventCount(count, exposure: exposure) else { continue }
        #expect((0...EventCount.largest).contains(count) && exposure >= 1e-100 && exposure <= 1e100)
        #expect(isOrdered(events.interval()) && isOrdered(events.byarInterval()))
        #expect(isOrdered(try events.rate(per: 100_000).interval))
      }
    }
    #expect(throws: EvidenceError.negativeCount) { try EventCount(-1) }
    #expect(throws: EvidenceError.countTooLarge) { try EventCount(.max) }
    #expect(throws: EvidenceError.outOfRange) { try EventCount(1, exposure: 0) }
    #expect(throws: EvidenceError.outOfRange) { try EventCount(1, exposure: .nan) }
    #expect(throws: EvidenceError.outOfRange) { try EventCount(1, exposure: .leastNonzeroMagnitude) }
  }

  @Test func everyPairOfCountsIsAnswered() throws {
    let events = try Self.counts.filter { (0...EventCount.largest).contains($0) }.flatMap { count in
      try [1e-100, 1, 1e100].map { try EventCount(count, exposure: $0) }
    }
    let wild = try #require(try DispersionIndex(counts: [0, 0, 0, 1_000_000_000]))
    for earlier in events {
      for later in events {
        for dispersion in [nil, wild] {
          let comparison = CountComparison(from: earlier, to: later, dispersion: dispersion)
          guard let ratio = comparison.rateRatio else {
            #expect(earlier.count + later.count == 0)
            continue
          }
          #expect(isOrdered(ratio.exact.interval), "\(earlier) to \(later)")
          #expect(isOrdered(ratio.score.interval), "\(earlier) to \(later)")
          #expect((0...1).contains(ratio.exact.pValue) && (0...1).contains(ratio.midPValue), "\(earlier) to \(later)")
          #expect((0...1).contains(ratio.score.pValue) && !ratio.estimate.isNaN)
          #expect(ratio.logWald.map(isOrdered) ?? true)
        }
      }
    }
  }

  @Test func everyShareIsRefusedOrAnswered() throws {
    var shares: [ObservedShare] = []
    for size in Self.hostile {
      for value in [0, .leastNonzeroMagnitude, 1e-17, 0.5, 1 - 1e-16, 1, 1.1, .nan] {
        if let share = try? ObservedShare(value, sampleSize: size) { shares.append(share) }
      }
    }
    #expect(shares.count == 36)
    for earlier in shares {
      #expect(isOrdered(earlier.interval()) && earlier.interval().lower >= 0 && earlier.interval().upper <= 1)
      for later in shares {
        let comparison = ShareComparison(from: earlier, to: later)
        #expect(isOrdered(comparison.interval) && (0...1).contains(comparison.pValue), "\(earlier) to \(later)")
      }
    }
    #expect(throws: EvidenceError.noObservations) { try ObservedShare(0, of: 0) }
    #expect(throws: EvidenceError.moreSuccessesThanTrials) { try ObservedShare(2, of: 1) }
    #expect(throws: EvidenceError.negativeCount) { try ObservedShare(-1, of: 1) }
    #expect(throws: EvidenceError.countTooLarge) { try ObservedShare(1, of: .max) }
    #expect(throws: EvidenceError.notAProbability) { try ObservedShare(.nan, sampleSize: 1) }
    #expect(throws: EvidenceError.outOfRange) { try ObservedShare.designEffect(ofWeights: [1, -1]) }
    #expect(throws: EvidenceError.noObservations) { try ObservedShare.designEffect(ofWeights: [0]) }
  }

  @Test func everySeriesIsRefusedOrAnswered() throws {
    var random = RandomSource(seed: 515)
    var answered = 0
    for _ in 0..<3_000 {
      let points = (0..<random.int(0...8)).map { index in
        let time = random.chance(0.8) ? Double(index) : random.pick(Self.hostile)
        return TimeSeries.Point(time: time, value: random.chance(0.5) ? 3 : random.pick(Self.hostile))
      }
      if let series = try? TimeSeries(points), let line = series.linearTrend() {
        answered += 1
        #expect(!line.slope.isNaN && isOrdered(line.slopeTest.interval) && (0...1).contains(line.slopeTest.pValue))
        let forecast = try #require(line.forecast(at: series.points[series.points.count - 1].time))
        #expect(isOrdered(forecast.predictionInterval) && isOrdered(forecast.lineInterval))
        let robust = try #require(series.theilSenTrend())
        #expect(isOrdered(robust.interval) && robust.slope.isFinite && robust.intercept.isFinite)
        #expect((0...1).contains(try #require(series.mannKendallTest()).pValue))
      }
      if let chart = try? XmRChart(points.map(\.value)) {
        #expect(chart.limits.lower <= chart.limits.mean && chart.limits.mean <= chart.limits.upper)
        #expect(chart.signals.count == points.count)
      }
    }
    #expect(answered > 200)
  }

  @Test func everyConfidenceIsRefusedOrAnswered() throws {
    for value in Self.hostile + [1e-17, 0.5, 1 - 1e-16] {
      guard let level = ConfidenceLevel(value) else {
        #expect(!(value > 0 && value < 1))
        continue
      }
      for count in [0, 1, 61] {
        let events = try EventCount(count)
        #expect(isOrdered(events.interval(confidence: level)) && isOrdered(events.byarInterval(confidence: level)))
        let ratio = CountComparison(from: events, to: try EventCount(3), confidence: level).rateRatio
        #expect(isOrdered(try #require(ratio).exact.interval))
      }
      #expect(isOrdered(try ObservedShare(3, of: 7).interval(confidence: level)))
    }
  }
}
