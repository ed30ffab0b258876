import CrimePrevention
import TestSupport
import Testing

/// Which changes could be detected at all.
struct PlanningTests {
  @Test func detectableCountsAreThoseThatWouldBeShown() throws {
    for earlier in [0, 1, 3, 5, 6, 20, 61] {
      let before = try EventCount(earlier, exposure: 12)
      let limits = try DetectableCounts(from: before, exposure: 7)
      for next in 0...150 {
        let change = ChangeCertainty(from: before, to: try EventCount(next, exposure: 7))
        let isDecrease = next <= limits.largestDecrease ?? -1
        let isIncrease = next >= limits.smallestIncrease ?? .max
        #expect((change.certainty == .shown) == (isDecrease || isIncrease), "\(earlier) to \(next)")
      }
    }
  }

  @Test func nextToALimitNothingIsShown() throws {
    var random = RandomSource(seed: 516)
    let wild = try #require(try DispersionIndex(counts: [2, 30, 4, 25, 3, 28]))
    for _ in 0..<150 {
      let before = try EventCount(Int(random.powerOfTen(0...6)), exposure: random.powerOfTen(-2...2))
      let exposure = random.powerOfTen(-2...2)
      let dispersion = random.chance(0.5) ? wild : nil
      let limits = try DetectableCounts(from: before, exposure: exposure, dispersion: dispersion)
      let isShown = { (count: Int) in
        let next = try EventCount(count, exposure: exposure)
        return ChangeCertainty(from: before, to: next, dispersion: dispersion).certainty == .shown
      }
      if let decrease = limits.largestDecrease { #expect(try isShown(decrease), "\(before) to \(decrease)") }
      #expect(try !isShown((limits.largestDecrease ?? -1) + 1), "\(before)")
      if let increase = limits.smallestIncrease {
        #expect(try isShown(increase) && !isShown(increase - 1), "\(before) to \(increase)")
      }
    }
  }

  @Test func extremeExposuresAreAnswered() throws {
    let wild = try #require(try DispersionIndex(counts: [0, 0, 0, 1_000_000_000]))
    for (count, exposure, next) in [
      (5, 1e-100, 1e100), (5, 1e100, 1e-100), (0, 1e-100, 1e100), (1_000_000_000, 1, 1e100),
    ] {
      let limits = try DetectableCounts(
        from: EventCount(count, exposure: exposure),
        exposure: next,
        dispersion: wild
      )
      #expect(limits.largestDecrease ?? -1 < limits.smallestIncrease ?? .max)
    }
  }

  @Test func theExactTestAsksForAFewEventsMoreThanTheApproximation() throws {
    for ratio in [0.2, 0.5, 0.8, 0.9] {
      let approximate = try MinimumBaseline.events(forRatio: ratio)
      let enough = Int(approximate + 3 / (1 - ratio)) + 2
      let less = Int((Double(enough) * ratio).rounded(.down))
      #expect(try less <= #require(DetectableCounts(from: EventCount(enough)).largestDecrease), "\(ratio)")
      let few = Int(approximate * 0.9)
      let fewer = Int((Double(few) * ratio).rounded(.up))
      #expect(try fewer > DetectableCounts(from: EventCount(few)).largestDecrease ?? -1, "\(ratio)")
    }
  }

  @Test func detectableSharesAreThoseThatWouldBeShown() throws {
    for (successes, trials) in [(0, 1), (1, 1), (0, 22), (6, 22), (11, 22), (22, 22), (40, 200), (199, 200)] {
      let before = try ObservedShare(successes, of: trials)
      for answers in [1, 8, 22, 60] {
        let limits = try DetectableShares(from: before, answers: answers)
        for next in 0...answers {
          let change = ChangeCertainty(from: before, to: try ObservedShare(next, of: answers))
          let isDecrease = next <= limits.largestDecrease ?? -1
          let isIncrease = next >= limits.smallestIncrease ?? .max
          #expect((change.certainty == .shown) == (isDecrease || isIncrease), "\(successes)/\(trials) to \(next)")
        }
      }
    }
  }

  @Test func fromSixOfTwentyTwoOnlyOneOrThirteenStandOut() throws {
    let limits = try DetectableShares(from: ObservedShare(6, of: 22), answers: 22)
    #expect(limits.smallestIncrease == 13 && limits.largestDecrease == 1)
  }

  @Test func smallBaselinesNeverShowADecrease() throws {
    for count in 0...5 { #expect(try DetectableCounts(from: EventCount(count)).largestDecrease == nil) }
    #expect(try DetectableCounts(from: EventCount(6)).largestDecrease == 0)
  }

  @Test func clustersHideMore() throws {
    let clustered = try #require(try DispersionIndex(counts: [2, 30, 4, 25, 3, 28]))
    let plain = try DetectableCounts(from: EventCount(61))
    let hidden = try DetectableCounts(from: EventCount(61), dispersion: clustered)
    let (decrease, increase) = (try #require(plain.largestDecrease), try #require(plain.smallestIncrease))
    #expect(hidden.largestDecrease ?? -1 < decrease)
    #expect(try #require(hidden.smallestIncrease) > increase)
  }

  @Test func hugeCountsAreAnswered() throws {
    let limits = try DetectableCounts(from: EventCount(EventCount.largest))
    #expect(limits.smallestIncrease == nil)
    // 1.96 standard errors √(2k) of the difference are 87 652 events.
    #expect(abs(try #require(limits.largestDecrease) - (1_000_000_000 - 87_652)) < 10)
  }

  @Test func plannedBaselinesHaveTheirPower() throws {
    var random = RandomSource(seed: 514)
    let needed = try MinimumBaseline.events(forRatio: 0.5, power: 0.8)
    var shown = 0
    for _ in 0..<2_000 {
      let (before, after) = (random.events(mean: needed), random.events(mean: needed / 2))
      let change = CountComparison(from: try EventCount(before), to: try EventCount(after))
      shown += try #require(change.rateRatio).score.pValue < 0.05 ? 1 : 0
    }
    #expect((1_500...1_700).contains(shown), "80 % of 2 000")
    #expect(needed > 1.9 * (try MinimumBaseline.events(forRatio: 0.5)))
    #expect(try MinimumBaseline.answers(from: 0.6, to: 0.65).rounded(.up) == 719)
  }

  @Test func noChangeCannotBePlannedFor() throws {
    #expect(throws: EvidenceError.noChange) { try MinimumBaseline.events(forRatio: 1) }
    // A decrease to nothing can be promised, and is detected from z² events on.
    let toNothing = try MinimumBaseline.events(forRatio: 0)
    #expect(abs(toNothing - 1.959964 * 1.959964) < 1e-4)
    #expect(throws: EvidenceError.outOfRange) { try MinimumBaseline.events(forRatio: -0.1) }
    #expect(throws: EvidenceError.notAProbability) { try MinimumBaseline.events(forRatio: 0.8, power: 1) }
    #expect(throws: EvidenceError.noChange) { try MinimumBaseline.answers(from: 0.4, to: 0.4) }
    #expect(throws: EvidenceError.notAProbability) { try MinimumBaseline.answers(from: 0.4, to: 1.4) }
  }
}
