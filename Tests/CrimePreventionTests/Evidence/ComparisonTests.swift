import CrimePrevention
import TestSupport
import Testing

/// Two counts or shares side by side.
struct ComparisonTests {
  private func ratio(_ earlier: EventCount, _ later: EventCount) throws -> RateRatio {
    try #require(CountComparison(from: earlier, to: later).rateRatio)
  }

  @Test func exactIntervalAndExactTestAlwaysAgree() throws {
    for earlier in 0...40 {
      for later in 0...60 where earlier + later > 0 {
        let exact = try ratio(EventCount(earlier, exposure: 3), EventCount(later, exposure: 4)).exact
        #expect(!exact.interval.contains(1) == (exact.pValue < 0.05), "\(earlier) to \(later)")
      }
    }
  }

  @Test func turningTheComparisonAroundInvertsTheRatio() throws {
    var random = RandomSource(seed: 504)
    for _ in 0..<200 {
      let (one, other) = (
        try EventCount(random.int(1...400), exposure: random.powerOfTen(-3...6)),
        try EventCount(random.int(1...400), exposure: random.powerOfTen(-3...6))
      )
      let (there, back) = (try ratio(one, other), try ratio(other, one))
      #expect(isClose(there.estimate * back.estimate, 1, 1e-12))
      #expect(isClose(there.exact.pValue, back.exact.pValue, 1e-9) || there.exact.pValue < 1e-290)
      #expect(isClose(there.exact.interval.lower * back.exact.interval.upper, 1, 1e-9))
      #expect(isClose(there.score.interval.upper * back.score.interval.lower, 1, 1e-9))
      #expect(there.midPValue <= there.exact.pValue)
    }
  }

  @Test func moreLaterEventsRaiseTheRatioAndItsBounds() throws {
    let ratios = try (0...150).map { try ratio(EventCount(61), EventCount($0)) }
    for (less, more) in zip(ratios, ratios.dropFirst()) {
      #expect(less.estimate < more.estimate)
      #expect(less.exact.interval.lower < more.exact.interval.lower)
      #expect(less.exact.interval.upper < more.exact.interval.upper)
      #expect(less.score.interval.lower < more.score.interval.lower)
    }
  }

  @Test func equalRatesAreSeldomCalledDifferent() throws {
    var random = RandomSource(seed: 505)
    var alarms = (counts: 0, shares: 0)
    for _ in 0..<3_000 {
      let mean = Double.random(in: 2...50, using: &random)
      let (before, after) = (try EventCount(random.events(mean: mean)), try EventCount(random.events(mean: mean)))
      if ChangeCertainty(from: before, to: after).certainty == .shown { alarms.counts += 1 }
      let share = Double.random(in: 0.1...0.9, using: &random)
      let size = random.int(15...60)
      let shares = try (0..<2).map { _ in try ObservedShare(random.successes(share, of: size), of: size) }
      if ChangeCertainty(from: shares[0], to: shares[1]).certainty == .shown { alarms.shares += 1 }
    }
    #expect(alarms.counts <= 150, "the exact test gives at most 5 %")
    #expect(alarms.shares <= 195, "5 % and four standard errors")
    #expect(alarms.shares > 60, "a test that never alarms shows nothing")
  }

  @Test func trueDifferencesAreCoveredAsPromised() throws {
    var random = RandomSource(seed: 506)
    var covered = (counts: 0, shares: 0)
    for _ in 0..<3_000 {
      let (before, after) = (Double.random(in: 5...50, using: &random), Double.random(in: 5...50, using: &random))
      let counts = (try EventCount(random.events(mean: before)), try EventCount(random.events(mean: after)))
      let interval = CountComparison(from: counts.0, to: counts.1).rateRatio?.exact.interval
      covered.counts += interval?.contains(after / before) ?? true ? 1 : 0
      let (first, second) = (Double.random(in: 0.1...0.9, using: &random), Double.random(in: 0.1...0.9, using: &random))
      let difference = ShareComparison(
        from: try ObservedShare(random.successes(first, of: 40), of: 40),
        to: try ObservedShare(random.successes(second, of: 30), of: 30)
      )
      covered.shares += difference.interval.contains(second - first) ? 1 : 0
    }
    #expect(covered.counts >= 2_850, "the exact interval covers at least 95 %")
    #expect((2_800...2_910).contains(covered.shares))
  }

  @Test(arguments: [(4, 5, 25, 25), (1, 5, 23, 35)])
  func whereIntervalAndTestOfSharesDisagreeNothingIsShown(before: Int, of size: Int, after: Int, of next: Int) throws {
    let comparison = ShareComparison(from: try ObservedShare(before, of: size), to: try ObservedShare(after, of: next))
    #expect(comparison.interval.contains(0) == (comparison.pValue < 0.05), "the example should be one of disagreement")
    #expect(ChangeCertainty(comparison).certainty == .withinChance)
  }

  @Test func dispersionWidensAndNeverNarrows() throws {
    let (before, after) = (try EventCount(61), try EventCount(95))
    let plain = CountComparison(from: before, to: after)
    let clustered = try #require(try DispersionIndex(counts: [14, 9, 22, 11, 17, 8, 19, 12, 25, 10, 13, 20]))
    let wide = CountComparison(from: before, to: after, dispersion: clustered)
    #expect(ChangeCertainty(plain).certainty == .shown && ChangeCertainty(plain).method == .exactCounts)
    #expect(ChangeCertainty(wide).certainty == .withinChance && ChangeCertainty(wide).method == .dispersedCounts)
    let (narrowLog, wideLog) = (try #require(plain.rateRatio?.logWald), try #require(wide.rateRatio?.logWald))
    #expect(wideLog.lower < narrowLog.lower && narrowLog.upper < wideLog.upper)
    #expect(wide.rateRatio?.estimate == plain.rateRatio?.estimate)
    let even = try #require(try DispersionIndex(counts: [12, 12, 12, 12]))
    #expect(CountComparison(from: before, to: after, dispersion: even) == plain)
  }

  @Test func nothingCanBeSaidWithoutEventsButAboutTheFirstOnes() throws {
    let none = try EventCount(0)
    let silence = ChangeCertainty(from: none, to: none)
    #expect(silence.certainty == .noStatement && silence.reason == .noEvents)
    #expect(silence.method == nil && silence.interval == nil && silence.pValue == nil)
    let first = try ratio(none, EventCount(6))
    #expect(first.estimate == .infinity && first.exact.interval.upper == .infinity && first.logWald == nil)
    #expect(first.exact.interval.lower > 1)
    #expect(ChangeCertainty(from: none, to: try EventCount(5)).certainty == .withinChance)
    #expect(ChangeCertainty(noStatement: .spreadUnknown).certainty == .noStatement)
  }
}
