import TestSupport
import Testing

@testable import CrimePrevention

/// Which targets ask for a change that can't be distinguished from chance.
struct WithinNoiseTests {
  private var indicator = Indicator(
    id: "i",
    name: "Anmälda brott",
    statistic: .count,
    unit: .events,
    better: .lower,
    aggregation: .latest
  )
  private var target = Target(id: "t", indicator: "i", expectation: .atMost(55))
  private var kind: Goal.Kind? = .effect

  init() {
    target.baseline = Baseline(period: .year2025, value: 61)
  }

  // MARK: Counts

  @Test(arguments: [
    (Target.Expectation.atMost(40), false), (.atMost(40.9), false), (.atMost(41), true), (.atMost(60), true),
    (.factor(0.9), true), (.factor(0.65), false), (.factor(1.39), true), (.factor(1.4), false),
    (.atLeast(85), true), (.atLeast(86), false), (.between(30, and: 41), true), (.between(30, and: 40), false),
    (.atMost(61), false), (.atMost(70), false), (.between(50, and: 70), false), (.decrease, false), (.monitor, false),
  ])
  func fromSixtyOneOnlyFortyOrEightySixStandOut(expectation: Target.Expectation, isFound: Bool) {
    var test = self
    test.target.expectation = expectation
    #expect((test.finding != nil) == isFound, "\(expectation.condition)")
  }

  @Test func theFindingHasItsNumbers() throws {
    let finding = try #require(finding)
    #expect(
      finding.sentence.english == """
        A change from 61 (2025) to 55 can't be told from chance: only 40 or fewer, or 86 or more, would stand out. A \
        change of this size takes a baseline of about 760 events to be seen: count over a longer time or in a larger \
        area, or set another target.
        """
    )
    #expect(
      finding.sentence.swedish == """
        En förändring från 61 (2025) till 55 går inte att skilja från slumpen: bara 40 eller färre, eller 86 eller \
        fler, skulle sticka ut. För att en så stor förändring ska synas krävs ett basvärde på ungefär 760 händelser: \
        räkna under längre tid eller i ett större område, eller sätt ett annat målvärde.
        """
    )
    #expect(finding.facts["decrease"] == 40 && finding.facts["increase"] == 86 && finding.facts["needed"] == 760)
    #expect(finding.severity == .warning)
  }

  @Test func fewEventsNeverShowADecrease() throws {
    var test = self
    test.target.baseline?.value = 5
    test.target.expectation = .atMost(0)
    #expect(try #require(test.finding).sentence.english.contains("only 15 or more would stand out, and no decrease"))
    test.target.baseline?.value = 6
    #expect(test.finding == nil)
    test.target.baseline?.value = 0
    test.target.expectation = .atLeast(5)
    let finding = try #require(test.finding)
    #expect(finding.facts["increase"] == 6 && finding.facts["needed"] == .null)
    #expect(
      finding.sentence.swedish.hasSuffix(
        "Räkna under längre tid eller i ett större område, eller sätt ett annat målvärde."
      )
    )
  }

  @Test func onlyCountsOfEventsOverTimeHappenByChance() {
    var test = self
    test.indicator.unit = Indicator.Unit(rawValue: "groups")
    #expect(test.finding == nil)
    test.indicator.unit = .persons
    #expect(test.finding != nil)
    test.indicator.multiplier = 1_000
    #expect(test.finding == nil, "thousands are rounded")
    test.indicator.multiplier = 1
    test.target.baseline?.period = ReportingPeriod("2025-12-31")
    #expect(test.finding == nil, "what there is on a day")
    test.target.baseline?.period = ReportingPeriod("2025")
    test.target.baseline?.value = 61.5
    #expect(test.finding == nil, "not a count")
    test.target.baseline?.value = nil
    test.target.baseline?.range = ValueRange(min: 60, max: 62)
    #expect(test.finding == nil, "not known exactly")
    test.indicator.observations = [Observation(period: .year2025, value: 61)]
    test.target.baseline?.range = nil
    #expect(test.finding != nil, "as observed")
    test.indicator.statistic = .mean
    #expect(test.finding == nil)
  }

  @Test func sumsAreOnlyComparedInWindowsLikeTheBaselines() {
    var test = self
    test.indicator.aggregation = .sum
    #expect(test.finding == nil, "a sum starts at zero")
    test.target.per = .month
    #expect(test.finding == nil)
    test.target.per = .year
    #expect(test.finding != nil)
    test.indicator.aggregation = .mean
    #expect(test.finding == nil)
  }

  @Test func workIsDecidedNotDrawn() {
    var test = self
    for kind in [Goal.Kind.production, .process] {
      test.kind = kind
      #expect(test.finding == nil)
    }
    test.kind = nil
    #expect(test.finding != nil)
    test.indicator.better = .higher
    test.target.expectation = .atLeast(70)
    #expect(test.finding != nil)
    #expect(test.findingInPromise == nil, "how many there will be is promised, not awaited")
  }

  // MARK: Rates and shares

  @Test func ratesRestOnTheirCounts() throws {
    var test = self
    test.indicator.statistic = .rate
    test.indicator.per = 1_000
    test.target.baseline?.value = 3.05
    test.target.expectation = .atMost(2.5)
    #expect(test.finding == nil, "the count isn't known")
    test.indicator.observations = [Observation(period: .year2025, value: 3.05, numerator: 61, denominator: 20_000)]
    let finding = try #require(test.finding)
    #expect(finding.sentence.english.contains("only 2 or lower, or 4.3 or higher, would stand out"))
    test.target.expectation = .atMost(2)
    #expect(test.finding == nil)
  }

  @Test func sharesOfSamplesRestOnTheirAnswers() throws {
    let test = survey(27.3, answers: 22, .atLeast(54.5))
    let finding = try #require(test.finding)
    #expect(
      finding.sentence.english == """
        A change from 27.3 (2025) to 54.5 can't be told from chance: only 4.54 or lower, or 59.1 or higher, would stand \
        out. For a change of this size to be seen, ask about 24 people each time, or set another target.
        """
    )
    #expect(survey(27.3, answers: 22, .atLeast(54.6)).finding == nil, "13 of 22")
    #expect(survey(27.3, answers: 22, .atLeast(59)).finding == nil, "13 of 22")
    #expect(survey(27.3, answers: 22, .atMost(4.6)).finding == nil, "1 of 22")
    #expect(try #require(survey(85, answers: 2_576, .atLeast(86)).finding).facts["needed"] == 9_100, "9 057")
    #expect(survey(85, answers: 2_576, .atLeast(88)).finding == nil)
  }

  @Test func whatWasCountedInFullIsNotASample() {
    var test = self
    test.indicator.statistic = .share
    test.indicator.unit = .percent
    test.target.baseline?.value = nil
    test.target.expectation = .atLeast(100)
    test.indicator.observations = [Observation(period: .year2025, numerator: 7, denominator: 9)]
    #expect(test.finding == nil)
  }

  // MARK: Parts

  @Test func oneOfSeveralPartsIsNamed() throws {
    var test = self
    test.target.each = Each(kind: .area, ids: ["north", "south"])
    test.target.baseline?.value = nil
    test.target.expectation = .factor(0.6)
    test.indicator.observations = [("north", 610.0), ("south", 20)].map { area, value in
      Observation(period: .year2025, value: value, breakdown: Breakdown(area: Identifier(area)))
    }
    let finding = try #require(test.finding)
    #expect(finding.sentence.english.hasPrefix("A change from 20 (2025, south) to 12 can't be told from chance"))
  }

  // MARK: Laws

  @Test func aLargerChangeNeverFallsBackIntoTheNoise() throws {
    var random = RandomSource(seed: 541)
    for _ in 0..<60 {
      let baseline = random.int(0...400)
      var stoodOut = (down: false, up: false)
      for distance in 1...random.int(2...400) {
        if let change = try promised(Double(baseline - distance), from: baseline, isRise: false) {
          #expect(!stoodOut.down || change.standsOut, "\(baseline) less \(distance)")
          stoodOut.down = change.standsOut
        }
        let change = try #require(try promised(Double(baseline + distance), from: baseline, isRise: true))
        #expect(!stoodOut.up || change.standsOut, "\(baseline) plus \(distance)")
        stoodOut.up = change.standsOut
      }
    }
  }

  @Test func whatIsFoundIsWhatWouldNotBeShown() throws {
    var random = RandomSource(seed: 542)
    for _ in 0..<300 {
      let (baseline, later) = (random.int(0...300), random.int(0...300))
      guard baseline != later,
        let change = try promised(Double(later), from: baseline, isRise: later > baseline)
      else { continue }
      let certainty = ChangeCertainty(from: try EventCount(baseline), to: try EventCount(later)).certainty
      #expect(change.standsOut == (certainty == .shown), "\(baseline) to \(later)")
      let (decrease, increase) = change.detectable
      let isOutside = Double(later) <= decrease ?? -1 || Double(later) >= increase ?? .infinity
      #expect(change.standsOut == isOutside, "\(baseline) to \(later)")
    }
  }

  /// A rate per any number of inhabitants, in any unit, is judged as the count is.
  @Test func theUnitOfARateDoesNotMatter() throws {
    var random = RandomSource(seed: 543)
    for _ in 0..<200 {
      let baseline = random.int(1...300)
      let later = max(0, baseline + random.int(-60...60))
      guard later != baseline,
        let plain = try promised(Double(later), from: baseline, isRise: later > baseline)
      else { continue }
      let unit = Double(random.pick([1_000, 10_000, 100_000])) / Double(random.int(500...90_000))
      let value = Double(later) * unit
      let rate = PromisedChange(
        to: later > baseline ? ExpectedValues(lower: Figure(value)) : ExpectedValues(upper: Figure(value)),
        from: Double(baseline) * unit,
        on: .rate(try EventCount(baseline, exposure: 1 / unit)),
        of: indicator
      )
      #expect(try #require(rate).standsOut == plain.standsOut, "\(baseline) to \(later) by \(unit)")
    }
  }

  private func promised(_ value: Double, from baseline: Int, isRise: Bool) throws -> PromisedChange? {
    let limits = isRise ? ExpectedValues(lower: Figure(value)) : ExpectedValues(upper: Figure(value))
    let basis = FigureBasis.events(baseline, over: .year2025, among: nil)
    return PromisedChange(to: limits, from: Double(baseline), on: basis, of: indicator)
  }

  // MARK: The record

  private func survey(_ percent: Double, answers: Int, _ expectation: Target.Expectation) -> Self {
    var test = self
    test.indicator.statistic = .share
    test.indicator.unit = .percent
    test.target.baseline?.value = percent
    test.indicator.observations = [Observation(period: .year2025, value: percent, sampleSize: answers)]
    test.target.expectation = expectation
    return test
  }

  private var finding: Diagnostic? {
    var record = record
    var area = FocusArea(id: "a", title: "Trygghet")
    area.goals = [Goal(id: "g", text: "Målet", kind: kind, targets: [target])]
    record.plans = [ActionPlan(id: "p", title: "Plan", kind: .measures, focusAreas: [area])]
    return Validator().report(on: record).findings["target.within-noise"].first
  }

  private var findingInPromise: Diagnostic? {
    var record = record
    record.promises = [CitizenPromise(id: "p", text: "Löftet", targets: [target])]
    return Validator().report(on: record).findings["target.within-noise"].first
  }

  private var record: CouncilRecord {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [indicator]
    return record
  }
}

extension ReportingPeriod {
  fileprivate static var year2025: ReportingPeriod {
    guard let year = ReportingPeriod(.year, of: 2025) else { preconditionFailure("2025 is a year") }
    return year
  }
}
