import CrimePrevention
import CrimePreventionReports
import Testing

/// What a report shows in several places is the same in each: it is computed once and named once.
struct OneAnswerTests {
  private func markdown(
    _ record: CouncilRecord,
    of subject: ProgressReport.Subject = .council,
    asOf date: String,
    _ language: MessageLanguage = .english
  ) throws -> String {
    try ProgressReport(of: subject, in: record.unchecked, language: language, asOf: day(date), checkedBy: nil).markdown
  }

  private func plan(goals: [Goal] = [], measures: [Measure] = []) throws -> ActionPlan {
    ActionPlan(
      id: "plan",
      title: "Plan",
      kind: .measures,
      period: CalendarInterval(from: try day("2024-01-01"), through: try day("2027-12-31")),
      focusAreas: [FocusArea(id: "area", title: "Area", goals: goals, measures: measures)]
    )
  }

  // MARK: - Milestones

  /// The measure has no period of its own: its milestone is due with the plan, whatever the report is about.
  @Test func timelineJudgesMilestonesAsTheCardDoes() throws {
    let measure = Measure(id: "walks", title: "Walks", milestones: [Milestone(id: "start", title: "Start")])
    var record = CouncilRecord.small(meetings: [], plans: [try plan(measures: [measure])])
    record.recordedThrough = try day("2028-06-30")
    record.promises = [
      CitizenPromise(
        id: "promise",
        text: "Promise",
        period: CalendarInterval(from: try day("2024-01-01"), through: try day("2029-12-31")),
        measures: ["walks"]
      )
    ]
    for subject: ProgressReport.Subject in [.council, .plan("plan"), .promise("promise")] {
      let page = try markdown(record, of: subject, asOf: "2028-06-30")
      #expect(page.contains("1 of 1 measures are dated. Milestones: 1, of which 0 done and 1 overdue."), "\(subject)")
      #expect(page.contains("! overdue: Start – by 31 December 2027"), "\(subject)")
    }
  }

  @Test func timelineDrawsThePlansTimeForAMeasureWithoutOne() throws {
    let occurrence = Occurrence(on: "2025-03")
    let measure = Measure(id: "walks", title: "Walks", occurrences: [occurrence])
    let record = try CouncilRecord.small(meetings: [], plans: [try plan(measures: [measure])]).unchecked
    for subject: ProgressReport.Subject in [.council, .plan("plan")] {
      let report = try ProgressReport(of: subject, in: record, language: .english, asOf: day("2026-06-30"))
      #expect(report.html.contains(">the plan's time<"), "\(subject)")
    }
  }

  // MARK: - Values beside limits

  private func withTarget(
    _ expectation: Target.Expectation,
    each: Each? = nil,
    _ observations: [Observation]
  ) throws -> CouncilRecord {
    let indicator = Indicator(
      id: "calm",
      name: "Calm",
      statistic: .mean,
      unit: .points,
      better: .higher,
      aggregation: .latest,
      decimals: 0,
      observations: observations
    )
    let target = Target(
      id: "target",
      indicator: "calm",
      expectation: expectation,
      start: try day("2023-12-31"),
      due: "2025",
      each: each
    )
    var record = CouncilRecord.small(
      meetings: [],
      plans: [try plan(goals: [Goal(id: "goal", text: "Calm", targets: [target])])]
    )
    record.indicators = [indicator]
    return record
  }

  /// No value is rounded onto the limit that it misses, in the figures or in the drawing.
  @Test(arguments: [
    (Target.Expectation.between(5, and: 8), 8.04, "8.04"), (.between(5, and: 8), 4.96, "4.96"),
    (.atMost(8), 8.04, "8.04"), (.atLeast(5), 4.96, "4.96"), (.atMost(8), 7.96, "8"),
  ])
  func drawingShowsTheLatestValueAsTheFiguresDo(expected: Target.Expectation, value: Double, shown: String) throws {
    let observations = [
      Observation(period: "2024", value: 6),
      Observation(period: "2025", value: value),
    ]
    let record = try withTarget(expected, observations).unchecked
    let report = try ProgressReport(in: record, language: .english, asOf: day("2026-06-30"))
    #expect(report.markdown.contains("- Value assessed: \(shown) (2025)\n"))
    #expect(report.markdown.contains("from 6 (2024) to \(shown) (2025)."))
    let drawn = report.html.matches(of: #/<text[^>]*class="strong"[^>]*>([^<]*)<\/text>/#).map { String($0.output.1) }
    #expect(drawn.contains(shown), "\(drawn)")
  }

  /// The drawing states a limit as the document does, with more decimals than the indicator's values if need be.
  @Test(arguments: [
    (Target.Expectation.atMost(12.5), "at most 12.5"), (.atLeast(7.25), "at least 7.25"),
    (.between(5.5, and: 8), "5.5–8"),
  ])
  func drawingStatesLimitsAsTheyAreStated(expected: Target.Expectation, shown: String) throws {
    var record = try withTarget(expected, [Observation(period: "2025", value: 9)])
    record.indicators[0].decimals = 0
    let report = try ProgressReport(in: record.unchecked, language: .english, asOf: day("2026-06-30"))
    #expect(report.markdown.contains("Target: \(shown) by"))
    #expect(report.html.contains(">target \(shown)</text>"))
  }

  // MARK: - Parts

  private static let period = "2025"

  /// A target that should hold in two parts, one of which has a value.
  private func withParts(_ kind: Each.Kind) throws -> CouncilRecord {
    let period = try #require(ReportingPeriod(Self.period))
    let area = kind == .area ? "north" : nil
    let unit = kind == .unit ? "north" : nil
    let breakdown = Breakdown(area: area.map { Identifier($0) }, unit: unit.map { Identifier($0) })
    let observation = Observation(period: period, value: 6, breakdown: breakdown)
    var record = try withTarget(.atLeast(5), each: Each(kind: kind, ids: ["north", "south"]), [observation])
    record.areas = [
      Area(id: "north", name: "Norrängen", kind: .district), Area(id: "south", name: "Söderby", kind: .district),
    ]
    record.units = [
      CountedUnit(id: "north", name: "Norrängen", kind: .school),
      CountedUnit(id: "south", name: "Söderby", kind: .school),
    ]
    record.organizations = [
      Organization(id: "north", name: "Norrängen", kind: .municipality),
      Organization(id: "south", name: "Söderby", kind: .municipality),
    ]
    return record
  }

  @Test(arguments: [Each.Kind.area, .unit, .organization])
  func partsAreCalledByTheirNames(kind: Each.Kind) throws {
    let page = try markdown(withParts(kind), asOf: "2026-06-30")
    #expect(page.contains("\n| Norrängen | "))
    #expect(page.contains("\n| Söderby | "))
    #expect(!page.contains("north"))
  }

  /// The verdicts of the parts are in their table, and each part's computation is below it.
  @Test func verdictsOfPartsAreShownOnce() throws {
    let page = try markdown(withParts(.area), asOf: "2026-06-30")
    #expect(page.contains("\n| Norrängen | – | – | 6 | ✓ met |\n"))
    #expect(!page.contains("Norrängen: met"))
    #expect(!page.contains("Söderby: cannot be assessed"))
    #expect(page.contains("\n- The weakest of these counts.\n"))
    #expect(page.contains("\n- Norrängen: The value (2025): 6.\n"))
  }
}
