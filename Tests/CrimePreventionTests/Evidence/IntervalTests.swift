import CrimePrevention
import TestSupport
import Testing

/// Intervals of counts, rates and shares.
struct IntervalTests {
  @Test func exactIntervalsOfCountsNeverCoverLessThanTheySay() throws {
    let intervals = try (0...220).map { try EventCount($0).interval() }
    for mean in stride(from: 0.05, through: 100, by: 0.35) {
      var probability = GammaDistribution(shape: 1).tails(mean).upper
      var coverage = 0.0
      for (count, interval) in intervals.enumerated() {
        if interval.contains(mean) { coverage += probability }
        probability *= mean / Double(count + 1)
      }
      #expect(coverage >= 0.95 - 1e-12, "at mean \(mean)")
      #expect(coverage <= 1)
    }
  }

  @Test func simulatedCountsAndSharesAreCoveredAsPromised() throws {
    var random = RandomSource(seed: 502)
    let runs = 4_000
    var covered = (exact: 0, byar: 0, wilson: 0)
    for _ in 0..<runs {
      let mean = Double.random(in: 1...60, using: &random)
      let count = try EventCount(random.events(mean: mean))
      covered.exact += count.interval().contains(mean) ? 1 : 0
      covered.byar += count.byarInterval().contains(mean) ? 1 : 0
      let share = Double.random(in: 0.05...0.95, using: &random)
      let trials = random.int(10...80)
      let observed = try ObservedShare(random.successes(share, of: trials), of: trials)
      covered.wilson += observed.interval().contains(share) ? 1 : 0
    }
    // Four standard errors of a simulated 95 % are 1.4 percentage points.
    #expect(Double(covered.exact) / Double(runs) > 0.95)
    #expect((0.95...0.985).contains(Double(covered.byar) / Double(runs)))
    #expect((0.936...0.964).contains(Double(covered.wilson) / Double(runs)))
  }

  @Test func boundsGrowWithTheData() throws {
    let counts = try (0...300).map { try EventCount($0) }
    for (less, more) in zip(counts, counts.dropFirst()) {
      let (low, high) = (less.interval(), more.interval())
      #expect(low.lower < high.lower && low.upper < high.upper)
      let (lowByar, highByar) = (less.byarInterval(), more.byarInterval())
      #expect(lowByar.lower < highByar.lower && lowByar.upper < highByar.upper)
    }
    let shares = try (0...97).map { try ObservedShare($0, of: 97).interval() }
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0.lower < $1.lower && $0.upper < $1.upper })
  }

  @Test func moreConfidenceIsWiderAndMoreDataNarrower() throws {
    let count = try EventCount(61)
    #expect(count.interval(confidence: .percent90).width < count.interval().width)
    #expect(count.interval().width < count.interval(confidence: .percent99).width)
    let widths = try [1.0, 2, 22, 263, 2_576, 1e9].map { try ObservedShare(0.3, sampleSize: $0).interval().width }
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 > $1 })
    let clustered = try ObservedShare(0.3, sampleSize: 2_576, designEffect: 2)
    #expect(clustered == (try ObservedShare(0.3, sampleSize: 1_288)))
  }

  @Test func sharesMirrorEachOther() throws {
    var random = RandomSource(seed: 503)
    for _ in 0..<500 {
      let trials = random.int(1...3_000)
      let successes = random.int(0...trials)
      let share = try ObservedShare(successes, of: trials).interval()
      let rest = try ObservedShare(trials - successes, of: trials).interval()
      #expect(abs(share.lower + rest.upper - 1) < 1e-14 && abs(share.upper + rest.lower - 1) < 1e-14)
      #expect(share.contains(Double(successes) / Double(trials)))
    }
  }

  @Test func endsOfTheScaleAreExact() throws {
    for trials in [1, 2, 22, 1_000, 1_000_000_000] {
      #expect(try ObservedShare(0, of: trials).interval().lower == 0)
      #expect(try ObservedShare(trials, of: trials).interval().upper == 1)
    }
    #expect(try EventCount(0).interval().lower == 0)
    #expect(try EventCount(0).byarInterval().lower == 0)
  }

  @Test func ratesScaleTheirCount() throws {
    let events = try EventCount(19, exposure: 4_210)
    let rate = try events.rate(per: 1_000)
    #expect(isClose(rate.value, 19 / 4.21, 1e-14))
    #expect(isClose(rate.interval.upper, events.interval().upper / 4.21, 1e-14))
    #expect(rate.restsOnFewEvents && rate.events == events)
    #expect(try !EventCount(20, exposure: 4_210).rate(per: 1_000).restsOnFewEvents)
  }

  @Test func equalWeightsCostNothing() throws {
    #expect(isClose(try ObservedShare.designEffect(ofWeights: [Double](repeating: 0.1, count: 40)), 1, 1e-12))
    #expect(try ObservedShare.designEffect(ofWeights: [1, 0, 0]) == 3)
  }
}
