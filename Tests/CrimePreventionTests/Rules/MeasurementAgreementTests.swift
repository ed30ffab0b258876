import TestSupport
import Testing

@testable import CrimePrevention

/// Rules and verdicts ask the same questions about a target, and get the same answers.
struct MeasurementAgreementTests {
  /// A baseline that already meets the target is to be kept: the rules say so, and the verdict is about keeping.
  @Test(arguments: 1...600) func rulesAndVerdictsAgreeWhetherTheBaselineMeetsTheTarget(seed: Int) throws {
    let sample = try StartedTarget(seed: seed)
    let found = sample.findings
    let isFound = !["target.baseline-meets-target", "target.value-equals-baseline"].allSatisfy { found[$0].isEmpty }
    #expect(isFound == sample.assessment.finding.isKept, "\(sample.target.expectation), \(sample.baseline)")
  }

  @Test func theLawIsTriedOnBothAnswers() throws {
    let kept = try (1...600).map { try StartedTarget(seed: $0).assessment.finding.isKept }
    #expect(kept.count { $0 } > 150 && kept.count { !$0 } > 150)
  }

  @Test func figuresMeantToBeEqualAreEqualToRulesAndVerdicts() throws {
    let sample = try StartedTarget(.atMost(0.3), from: Baseline(value: 0.1 + 0.2), now: 0.1 + 0.2)
    #expect(sample.assessment.verdict == .maintained)
    #expect(sample.findings["target.value-equals-baseline"].count == 1)
    let below = try StartedTarget(.between(0.3, and: 0.5), from: Baseline(value: 0.1 + 0.2 - 1e-12), now: 0.4)
    #expect(below.assessment.verdict == .maintained)
    #expect(below.findings["target.baseline-meets-target"].count == 1)
  }

  @Test func aTargetThatIsOnlyKnownAsARangeIsSaidTheSame() throws {
    let range = ValueRange(min: 2, max: 3)
    var sample = try StartedTarget(.factor(0.5), from: Baseline(range: range), now: 2)
    sample.target.waypoints = [Waypoint(on: "2022-12-31", value: 0.5)]
    let limit = try #require(sample.assessment.expectedValues?.upper)
    #expect(limit == Figure(ValueRange(min: 1, max: 1.5)))
    let finding = try #require(sample.findings["waypoint.value-off-path"].first)
    #expect(finding.facts["limit"] == .quantity(limit))
    #expect(finding.sentence.english.hasSuffix("the target (1–1.5)."))
    // A value between the two ends may well be on the path.
    sample.target.waypoints[0].value = 1.2
    #expect(sample.findings["waypoint.value-off-path"].isEmpty)
  }

  @Test(arguments: 1...300) func aValueThatMovesAsTheTargetWantsIsNeverTheWrongWay(seed: Int) throws {
    var sample = try StartedTarget(seed: seed)
    guard let indicator = sample.record.indicators.first, let start = sample.baseline.statedFigure?.exact,
      let direction = sample.target.expectation.direction(in: indicator, from: Figure(start)), direction != .neither
    else { return }
    sample.now = start + (direction == .higher ? 0.01 : -0.01)
    #expect(sample.assessment.verdict != .wrongWay, "\(sample.target.expectation) from \(start)")
  }
}

/// Each kind of expectation has its meaning, its names and its place in the format.
struct ExpectationKindTests {
  private static let samples: [Target.Expectation] = [
    .atLeast(1), .atMost(1), .between(1, and: 2), .factor(0.5), .increase, .decrease, .maintain(tolerance: 1),
    .band("low"), .monitor,
  ]

  /// Compiles only when each kind is known here. Add new kinds to ``samples`` too.
  private static func isKnownHere(_ condition: Target.Expectation.Condition) -> Bool {
    switch condition {
    case .atLeast, .atMost, .between, .factor, .increase, .decrease, .maintain, .band, .monitor: true
    case .unknown: false
    }
  }

  @Test func everyKindIsReadAndNamed() {
    #expect(Self.samples.allSatisfy { Self.isKnownHere($0.condition) })
    #expect(Self.samples.map(\.kind).sorted() == Target.Expectation.knownKinds.sorted())
    for kind in Target.Expectation.knownKinds { #expect(CodeNames.expectations.names[kind] != nil, "\(kind)") }
  }

  @Test func everyKindIsSaidLongAndShort() {
    let long = Self.samples.map { $0.words(of: nil, from: Figure(4)).english }
    #expect(Set(long).count == long.count)
    let short = Self.samples.map { $0.wordsInShort(of: nil).swedish }
    #expect(Set(short).count == short.count)
  }

  @Test func whatComparesWithTheBaselineNeedsIt() {
    for expectation in Self.samples where expectation.isExpecting {
      guard case .failure(let why) = expectation.limits(in: indicator, from: nil) else {
        #expect(!expectation.comparesWithBaseline, "\(expectation)")
        continue
      }
      #expect(expectation.comparesWithBaseline && why.reasons.contains(.baselineMissing), "\(expectation)")
    }
  }

  private var indicator: Indicator {
    var indicator = Indicator(
      id: "i",
      name: "Indikator",
      statistic: .index,
      unit: .points,
      better: .lower,
      aggregation: .latest
    )
    indicator.bands = [Band(name: "low", min: 0, max: 2)]
    return indicator
  }
}

/// A target with a baseline and one later value, in a separate record.
private struct StartedTarget {
  var target: Target
  var now: Double
  private var indicator: Indicator

  var baseline: Baseline { target.baseline ?? Baseline() }

  init(_ expectation: Target.Expectation, from baseline: Baseline, now: Double) throws {
    var indicator = Indicator(
      id: "i",
      name: "Indikator",
      statistic: .index,
      unit: .points,
      better: .lower,
      aggregation: .latest
    )
    indicator.bands = [Band(name: "low", min: 0.1, max: 0.3), Band(name: "high", min: 0.7, max: 2.1)]
    var baseline = baseline
    baseline.period = ReportingPeriod("2020")
    self.indicator = indicator
    self.now = now
    target = Target(id: "t", indicator: "i", expectation: expectation, baseline: baseline)
    target.due = ReportingPeriod("2025")
  }

  /// Limits and baselines that are equal, nearly equal or far apart.
  init(seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    let figures = [0.0, 0.1, 0.3, 0.1 + 0.2, 0.7, 2.1, 3 * 0.7, -0.3, 120, 1e9]
    let nudges = [0, 1e-16, -1e-16, 1e-11, -1e-11, 1e-6, -1e-6, 0.5, -0.5]
    func figure() -> Double { random.pick(figures) * (1 + random.pick(nudges)) }
    let expectation: Target.Expectation =
      switch random.int(0...5) {
      case 0: .atLeast(figure())
      case 1: .atMost(figure())
      case 2: .between(random.pick([0.1, 0.3]), and: random.pick([0.3, 0.1 + 0.2, 0.7]))
      case 3: .band(random.pick(["low", "high"]))
      case 4: .factor(random.pick([0, 0.5, 1, 1.5]))
      default: .maintain(tolerance: random.pick([0, 0.1]))
      }
    let value = figure()
    let baseline =
      random.chance(0.2) ? Baseline(range: ValueRange(min: value, max: value + 0.2)) : Baseline(value: value)
    try self.init(expectation, from: baseline, now: value)
    if random.chance(0.3) {
      // The baseline is what was observed: among several observations of the same days, the one that counts.
      target.baseline?.value = nil
      target.baseline?.range = nil
      let statuses: [Observation.Status?] = [nil, .final, .preliminary, .missing]
      indicator.observations = (0..<random.int(1...4)).map { _ in
        Observation(
          period: ReportingPeriod(year: 2020),
          value: random.chance(0.8) ? figure() : nil,
          status: random.pick(statuses),
          publishedOn: random.chance(0.5) ? CalendarDate(year: 2021, month: random.int(1...12), day: 1) : nil
        )
      }
    }
    // Keeping gives no finding: it is what the target asks for.
    if target.expectation.isToKeep { target.expectation = .atMost(figure()) }
  }

  var record: CouncilRecord {
    var indicator = indicator
    indicator.observations.append(Observation(period: ReportingPeriod(year: 2022), value: now))
    var promise = CitizenPromise(id: "p", text: "Tryggare")
    promise.targets = [target]
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [indicator]
    record.promises = [promise]
    return record
  }

  var findings: Findings { Validator().report(on: record).findings }

  var assessment: TargetAssessment {
    let terms = TargetTerms(target, indicator: record.indicators.first, holder: .promise("p"), containers: [])
    return TargetAssessor(terms).assessment(asOf: asked)
  }

  private var asked: CalendarDate { ReportingPeriod(year: 2023).last }
}

extension ReportingPeriod {
  fileprivate init(year: Int) {
    guard let period = ReportingPeriod(.year, of: year) else { preconditionFailure("No such year: \(year)") }
    self = period
  }
}
