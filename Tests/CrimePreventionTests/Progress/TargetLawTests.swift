import TestSupport
import Testing

@testable import CrimePrevention

/// What holds for any target, tested on seeded ones.
struct TargetLawTests {
  private static let seeds = 1...300

  @Test func rescalingTheUnitChangesNothing() throws {
    for seed in Self.seeds {
      let target = try RandomTarget(seed: seed)
      let (plain, scaled) = (target.assess(), target.scaled(by: 1000).assess())
      #expect(plain.verdict == scaled.verdict && plain.reasons == scaled.reasons, "seed \(seed)")
      #expect(isClose(plain.attainment, scaled.attainment) && isClose(plain.pace, scaled.pace), "seed \(seed)")
      #expect(isClose(plain.expectedNow.map { $0 * 1000 }, scaled.expectedNow), "seed \(seed)")
      #expect(isClose(plain.projected.map { $0 * 1000 }, scaled.projected), "seed \(seed)")
    }
  }

  /// Doesn't hold for running sums: an upper limit may still be exceeded, while a lower one that is reached stays reached.
  @Test func mirroringTheDirectionChangesOnlySigns() throws {
    for seed in Self.seeds {
      let target = try RandomTarget(seed: seed)
      guard target.indicator.aggregation != .sum else { continue }
      let (plain, mirrored) = (target.assess(), target.mirrored.assess())
      #expect(plain.verdict == mirrored.verdict && plain.reasons == mirrored.reasons, "seed \(seed)")
      #expect(isClose(plain.attainment, mirrored.attainment) && isClose(plain.pace, mirrored.pace), "seed \(seed)")
      #expect(isClose(plain.observedRate, mirrored.observedRate.map { -$0 }), "seed \(seed)")
      #expect(isClose(plain.projected, mirrored.projected.map { -$0 }), "seed \(seed)")
    }
  }

  @Test func orderOfObservationsIsIrrelevant() throws {
    for seed in Self.seeds {
      let target = try RandomTarget(seed: seed)
      var shuffled = target
      var random = RandomSource(seed: UInt64(seed))
      shuffled.indicator.observations.shuffle(using: &random)
      let (one, other) = (target.assess(), shuffled.assess())
      #expect(one.explanation == other.explanation && one.verdict == other.verdict, "seed \(seed)")
      #expect(one.outlook == other.outlook && one.changeCertainty == other.changeCertainty, "seed \(seed)")
    }
  }

  /// Each member has its own values; about a third of them are left out.
  @Test func orderOfMembersIsIrrelevant() throws {
    var verdicts: Set<Verdict> = []
    for seed in Self.seeds {
      var random = RandomSource(seed: UInt64(seed))
      var target = try RandomTarget(seed: seed)
      let ids = ["north", "south", "east"]
      target.target.each = Each(kind: .area, ids: ids)
      target.indicator.observations = target.indicator.observations.flatMap { observation in
        ids.filter { _ in random.chance(0.7) }.map { id in
          var own = observation
          own.breakdown = Breakdown(area: Identifier(id))
          own.value = own.value.map { $0 + Double(random.int(-20...20)) }
          return own
        }
      }
      var shuffled = target
      shuffled.target.each?.ids.shuffle(using: &random)
      let (one, other) = (target.assess(), shuffled.assess())
      #expect(one.verdict == other.verdict && one.reasons == other.reasons, "seed \(seed)")
      #expect(one.parts.count == ids.count && Set(one.parts.map(\.id)) == Set(other.parts.map(\.id)), "seed \(seed)")
      for part in one.parts {
        let same = other.parts.first { $0.id == part.id }?.assessment
        #expect(same?.verdict == part.assessment.verdict && same?.latest == part.assessment.latest, "seed \(seed)")
      }
      verdicts.insert(one.verdict)
    }
    #expect(verdicts.count >= 5, "the law was tried on little: \(verdicts)")
  }

  @Test func thePathThatIsShownIsTheOneThatIsJudgedBy() throws {
    var shown = 0
    for seed in Self.seeds {
      let assessment = try RandomTarget(seed: seed).assess()
      guard let path = assessment.path, let latest = assessment.latest else { continue }
      shown += 1
      #expect(isClose(path.expected(at: Double(latest.day.dayNumber)), assessment.expectedNow), "seed \(seed)")
      #expect(path.target.value == assessment.goalValue && path.points.count >= 2, "seed \(seed)")
    }
    #expect(shown > 30)
  }

  @Test func aValueThatMeetsTheTargetLiesWithinTheLimitsThatAreShown() throws {
    var met = 0
    for seed in Self.seeds {
      let assessment = try RandomTarget(seed: seed).assess()
      guard assessment.verdict == .met, assessment.parts.isEmpty, let expected = assessment.expectedValues,
        let value = assessment.latest?.value.exact
      else { continue }
      met += 1
      #expect(expected.lower.map { value.isAtLeast($0.lower) } ?? true, "seed \(seed)")
      #expect(expected.upper.map { $0.upper.isAtLeast(value) } ?? true, "seed \(seed)")
    }
    #expect(met > 30)
  }

  @Test func whatComesLaterNeverChangesAnEarlierDatesAnswer() throws {
    for seed in Self.seeds {
      let target = try RandomTarget(seed: seed)
      var known = target
      known.indicator.observations.removeAll {
        $0.period.last > target.asked || $0.publishedOn ?? $0.period.last > target.asked
      }
      let (one, other) = (target.assess(), known.assess())
      #expect(one.verdict == other.verdict && one.latest == other.latest, "seed \(seed)")
      // The reason why there is none may differ: nothing at all, or nothing yet.
      if one.latest != nil { #expect(one.explanation == other.explanation, "seed \(seed)") }
    }
  }

  @Test func preparedOnceAnswersAsAskedAnewAtEachDate() throws {
    for seed in Self.seeds.prefix(60) {
      let target = try RandomTarget(seed: seed)
      let prepared = TargetAssessor(target.frame)
      for year in 2014...2022 {
        let date = try #require(CalendarDate(year: year, month: 7, day: 1))
        #expect(prepared.assessment(asOf: date).explanation == target.assess(at: date).explanation, "seed \(seed)")
      }
    }
  }

  @Test func theBaselineCoversNothingAndTheGoalEverything() throws {
    var tried = 0
    for seed in Self.seeds {
      let target = try RandomTarget(seed: seed)
      guard let goal = target.assess().goalValue, let baseline = target.target.baseline?.value,
        target.indicator.aggregation == .latest, goal != baseline
      else { continue }
      tried += 1
      #expect(try target.observing(baseline).assess().attainment == 0, "seed \(seed)")
      let reached = try target.observing(goal).assess()
      #expect(reached.attainment == 1 && reached.verdict == .met, "seed \(seed)")
    }
    #expect(tried > 30)
  }

  private func isClose(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
  }
}

/// A target on yearly values, made up from a seed.
private struct RandomTarget {
  var indicator: Indicator
  var target: Target
  let asked: CalendarDate

  init(seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    let wantsLess = random.chance(0.5)
    let baseline = Double(random.int(50...150))
    let limit = wantsLess ? baseline - Double(random.int(-5...40)) : baseline + Double(random.int(-5...40))
    let change: Target.Expectation = wantsLess ? .atMost(limit) : .atLeast(limit)
    let factor = Target.Expectation.factor(wantsLess ? 0.5 : 1.5)
    let aggregation: Indicator.Aggregation = random.chance(0.7) ? .latest : random.chance(0.5) ? .mean : .sum
    indicator = Indicator(
      id: "i",
      name: "Indikator",
      statistic: random.chance(0.5) ? .index : .amount,
      unit: .points,
      better: wantsLess ? .lower : .higher,
      aggregation: aggregation
    )
    for year in 2014...2021 where random.chance(0.8) {
      let published = random.chance(0.3) ? CalendarDate(year: year + 1, month: random.int(1...12), day: 15) : nil
      indicator.observations.append(
        Observation(
          period: try #require(ReportingPeriod(.year, of: year)),
          value: random.chance(0.9) ? baseline + Double(random.int(-60...60)) : nil,
          status: random.chance(0.1) ? .preliminary : nil,
          seriesBreak: random.chance(0.05) ? true : nil,
          publishedOn: published
        )
      )
    }
    target = Target(
      id: "t",
      indicator: "i",
      expectation: aggregation == .latest && random.chance(0.2) ? factor : change,
      baseline: Baseline(period: ReportingPeriod(.year, of: 2015), value: baseline),
      start: aggregation == .latest ? nil : CalendarDate(year: 2016, month: 1, day: 1),
      due: ReportingPeriod(.year, of: 2020)
    )
    asked = try #require(CalendarDate(year: random.int(2015...2022), month: random.int(1...12), day: 28))
  }

  var frame: TargetTerms {
    TargetTerms(target, indicator: indicator, holder: .goal("goal", kind: nil), containers: [])
  }

  func assess(at date: CalendarDate? = nil) -> TargetAssessment {
    TargetAssessor(frame).assessment(asOf: date ?? asked)
  }

  func scaled(by factor: Double) -> Self {
    changing { $0 * factor }
  }

  /// The same target with the sign of every value reversed, so that more is less.
  var mirrored: Self {
    var mirrored = changing { -$0 }
    mirrored.indicator.better = indicator.better == .lower ? .higher : .lower
    switch mirrored.target.expectation.condition {
    case .atMost(let limit): mirrored.target.expectation = .atLeast(limit)
    case .atLeast(let limit): mirrored.target.expectation = .atMost(limit)
    case .factor(let factor):
      // Half of a negative baseline is more than the baseline.
      let limit = (target.baseline?.value ?? 0) * factor
      mirrored.target.expectation = factor < 1 ? .atLeast(-limit) : .atMost(-limit)
    default: break
    }
    return mirrored
  }

  func observing(_ value: Double) throws -> Self {
    var only = self
    only.indicator.observations = [Observation(period: try #require(ReportingPeriod(.year, of: 2018)), value: value)]
    only.target.start = nil
    return RandomTarget(indicator: only.indicator, target: only.target, asked: "2019-06-30")
  }

  private func changing(_ change: (Double) -> Double) -> Self {
    var changed = self
    for position in indicator.observations.indices {
      changed.indicator.observations[position].value = indicator.observations[position].value.map(change)
    }
    changed.target.baseline?.value = target.baseline?.value.map(change)
    switch target.expectation.condition {
    case .atMost(let limit): changed.target.expectation = .atMost(change(limit))
    case .atLeast(let limit): changed.target.expectation = .atLeast(change(limit))
    default: break
    }
    return changed
  }

  private init(indicator: Indicator, target: Target, asked: CalendarDate) {
    self.indicator = indicator
    self.target = target
    self.asked = asked
  }
}
