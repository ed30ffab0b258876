import CrimePrevention
import CrimePreventionReports
import TestSupport
import Testing

/// Nothing that isn't for everyone appears in a report, and nothing in the report depends on it.
struct HiddenContentsTests {
  private let secret = Sharing(level: .secret)

  private func outputs(_ record: CouncilRecord, checkedBy validator: Validator? = nil) throws -> [String] {
    try MessageLanguage.allCases.flatMap { language in
      let report = try ProgressReport(
        in: record.unchecked,
        language: language,
        asOf: day("2026-06-30"),
        checkedBy: validator
      )
      let short = try [ProgressReport.Part.summary, .assembly].flatMap { part in
        let report = try ProgressReport(
          part: part,
          in: record.unchecked,
          language: language,
          asOf: day("2026-06-30"),
          since: day("2025-06-30"),
          checkedBy: validator
        )
        return [report.html, report.markdown, report.text, String(decoding: report.json.jsonBytes(), as: UTF8.self)]
      }
      let calendar = EventCalendar(councilOf: try record.unchecked, language: language, asOf: try day("2026-06-30"))
      return [
        report.html, report.markdown, report.csv(), calendar.text(stamp: CalendarStamp(date: try day("2026-06-30"))),
      ]
        + short
    }
  }

  /// A record with something hidden of every sort that can be hidden.
  private func record(_ text: String, done: Int) throws -> CouncilRecord {
    let target = Target(id: "hidden-target", indicator: "i", expectation: .atLeast(Double(done)))
    let hidden = Measure(
      id: "hidden",
      title: text,
      commitments: [Commitment(organization: "o", text: text)],
      levels: [.selective],
      addresses: ["factor"],
      period: CalendarInterval(from: try day("2026-01-01")),
      milestones: try (0...done).map {
        Milestone(id: Identifier("step-\($0)"), title: text, due: ReportingPeriod(day: try day("2026-0\($0 + 3)-01")))
      },
      targets: [target],
      sharing: secret
    )
    let open = Measure(id: "open", title: "Öppen", levels: [.universal], addresses: ["factor"])
    let area = FocusArea(id: "f", title: "Område", measures: [open, hidden])
    let plan = ActionPlan(
      id: "p",
      title: "Plan",
      kind: .measures,
      decision: PlanDecision(on: try day("2025-12-01"), by: "o", meeting: "hidden-meeting"),
      focusAreas: [area]
    )
    let item = AgendaItem(
      id: "item",
      title: text,
      decisions: [MeetingDecision(text: text)],
      actions: [MeetingAction(text: text, due: .by(ReportingPeriod(day: try day("2026-08-0\(done)"))))],
      sharing: secret
    )
    let shown = AgendaItem(id: "shown", title: "Punkt", concerns: [Reference(kind: .measure, id: "hidden")])
    var hiddenMeeting = Meeting(id: "hidden-meeting", date: try day("2026-03-0\(done)"), status: .held, title: text)
    hiddenMeeting.sharing = secret
    var record = CouncilRecord.small(
      meetings: [
        Meeting(id: "m", date: try day("2026-02-01"), status: .held, agenda: [item, shown]), hiddenMeeting,
      ],
      organizations: [Organization(id: "o", name: "Nämnden", kind: .board)],
      plans: [plan]
    )
    record.factors = [Factor(id: "factor", name: "Faktor", kind: .risk)]
    record.indicators = [
      Indicator(
        id: "i",
        name: "Antal",
        statistic: .count,
        unit: .events,
        better: .higher,
        aggregation: .latest,
        observations: [
          Observation(
            period: "2025",
            value: Double(done * 7),
            publishedOn: try day("2026-09-01")
          ),
          Observation(
            period: "2024",
            value: Double(done * 11),
            status: .suppressed
          ),
        ]
      )
    ]
    record.promises = [
      CitizenPromise(
        id: "promise",
        text: "Löfte",
        measures: ["open", "hidden"],
        targets: [Target(id: "promised", indicator: "i", expectation: .atLeast(5), due: ReportingPeriod("2027"))]
      )
    ]
    record.followUps = [
      FollowUp(
        id: "about-hidden",
        of: Reference(kind: .measure, id: "hidden"),
        period: "2025",
        entries: [FollowUpEntry(subject: Reference(kind: .measure, id: "hidden"), verdict: .met, comment: text)]
      ),
      FollowUp(
        id: "about-plan",
        of: Reference(kind: .plan, id: "p"),
        period: "2025",
        meeting: "hidden-meeting",
        entries: [
          FollowUpEntry(
            subject: Reference(kind: .milestone, id: "step-0"),
            verdict: done > 1 ? .met : .notMet,
            comment: text
          ),
          FollowUpEntry(subject: Reference(kind: .measure, id: "open"), verdict: .ongoing),
        ]
      ),
    ]
    return record
  }

  @Test func reportIsTheSameWhateverIsHidden() throws {
    for validator in [nil, Validator()] {
      let one = try outputs(record("HEMLIGT", done: 1), checkedBy: validator)
      let other = try outputs(record("något helt annat", done: 3), checkedBy: validator)
      #expect(one == other)
      #expect(one.count { $0.contains("Öppen") } >= 6)
      for output in one {
        #expect(!output.contains("HEMLIGT"))
      }
    }
  }

  @Test func whatIsLeftOutIsCountedWithItsReasons() throws {
    let report = try ProgressReport(
      in: record("HEMLIGT", done: 2).unchecked,
      language: .english,
      asOf: day("2026-06-30")
    )
    #expect(
      report.markdown.contains(
        """
        > - 1 agenda item under secrecy
        > - 1 follow-up concerning something that isn't shown
        > - 1 entry of a follow-up concerning something that isn't shown
        > - 1 measure under secrecy
        > - 1 meeting under secrecy
        > - 1 figure not to be shown yet
        > - 1 reference concerning something that isn't shown
        """
      )
    )
  }

  @Test func embargoedMeasureIsShownFromItsDay() throws {
    var record = try record("Snart", done: 1)
    record.plans[0].focusAreas[0].measures[1].sharing = Sharing(level: .public, releaseOn: try day("2026-07-01"))
    for (date, isShown) in [("2026-06-30", false), ("2026-07-01", true)] {
      let report = try ProgressReport(of: .plan("p"), in: record.unchecked, language: .english, asOf: day(date))
      #expect(report.markdown.contains("Snart") == isShown)
      #expect(report.markdown.contains("1 measure not to be shown yet") == !isShown)
      // The day belongs to the measure, and is withheld with it.
      #expect(report.markdown.contains("1 July · Made public") == isShown)
    }
  }

  @Test func findingThatOnlyHoldsWithoutWhatIsHiddenIsNotTold() throws {
    var record = try record("HEMLIGT", done: 1)
    record.plans[0].focusAreas[0].goals = [Goal(id: "goal", text: "Mål")]
    record.plans[0].focusAreas[0].measures[1].goals = ["goal"]
    // The hidden measure serves the goal, so it would be wrong to say that none does.
    let found = Validator().report(on: record, asOf: try day("2026-06-30")).findings
    #expect(!found.contains { $0.rule == "goal.measure-missing" })
    for output in try outputs(record, checkedBy: Validator()) { #expect(!output.contains("No measure")) }
  }
}
