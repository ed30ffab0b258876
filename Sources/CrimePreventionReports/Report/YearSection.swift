import CrimePrevention

/// The measures of a report over time.
struct TimelineSection: Sendable {
  let scope: ReportScope
  let assessed: AssessedRecord

  /// The section; `nil` when nothing about the measures has a time.
  var block: Block? {
    let language = assessed.language
    let planned = planPeriods
    let rows = scope.measures.map { measure in
      TimelineRow(
        measure,
        milestones: assessed.progress.measure(measure.id)?.milestones,
        planPeriod: planned[measure.id],
        asOf: assessed.date,
        language
      )
    }
    let drawing = MeasureTimeline.drawing(of: rows, covering: scope.period, asOf: assessed.date, language: language)
    let title = language.say("Measures over time", "Åtgärderna över tid")
    return drawing.map { .section(titled: title, [.drawing($0)]) }
  }

  /// The period of each measure's own plan, which is used where a measure has none; the first of several with the same
  /// identifier.
  private var planPeriods: [Measure.ID: CalendarInterval] {
    let pairs = scope.record.plans.flatMap { plan in
      plan.focusAreas.flatMap(\.measures).map { ($0.id, plan.period) }
    }
    return Dictionary(pairs) { first, _ in first }.compactMapValues { $0 }
  }
}

/// The events of the year of the asking date.
struct YearSection: Sendable {
  let scope: ReportScope
  let assessed: AssessedRecord
  let releases: ReleaseDays
  let openActions: [ActionProgress]

  private var language: MessageLanguage { assessed.language }
  private var names: RecordNames { assessed.names }
  private var record: CouncilRecord { scope.record }

  /// The section; `nil` for a year without events.
  var block: Block? {
    let year = assessed.date.year
    let events = events(in: year)
    guard !events.isEmpty else { return nil }
    let wheel = YearWheel.drawing(of: events, year: year, language: language)
    let list = Block.details(
      summary: language.say("The year as a list", "Året som lista"),
      [.names(events.map(line))]
    )
    return .section(
      titled: language.say("The council's year \(year)", "Rådets årshjul \(year)"),
      (wheel.map { [.drawing($0)] } ?? []) + [list]
    )
  }

  private func line(for event: YearWheel.Event) -> Passage {
    let name = event.day.monthName.text(in: language)
    let kind: String =
      switch event.kind {
      case .meeting: language.say("Meeting", "Möte")
      case .followUp: language.say("Follow-up", "Uppföljning")
      case .release: language.say("Made public", "Offentliggörs")
      case .decision: language.say("Decision", "Beslut")
      case .due: language.say("Last day", "Sista dag")
      }
    return .strong("\(event.day.day) \(name)") + .words(" · \(kind): ") + .sentence(event.label)
  }

  /// The events of a year in the order of the days.
  private func events(in year: Int) -> [YearWheel.Event] {
    let all = meetings + followUpsHeld + released + decisions + lastDays
    return all.filter { $0.day.year == year }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

// MARK: - Events

extension YearSection {
  /// Meetings that aren't cancelled, and days announced for coming ones.
  private var meetings: [YearWheel.Event] {
    let recorded = record.meetings.filter { $0.status != .cancelled }
    let known = Set(record.meetings.map(\.date))
    let announced = Set(record.meetings.flatMap(\.nextMeetings).map(\.date)).subtracting(known)
    return recorded.map { event($0.date, .meeting, nameWithTheme(of: $0)) }
      + announced.map { event($0, .meeting, language.say("announced", "aviserat")) }
  }

  private func nameWithTheme(of meeting: Meeting) -> String {
    names.name(of: meeting).text + (meeting.theme.map { language.say(", theme: ", ", tema: ") + $0 } ?? "")
  }

  private var followUpsHeld: [YearWheel.Event] {
    let followUps = record.followUps.compactMap { followUp in
      followUp.heldOn.map { event($0, .followUp, names.name(of: followUp.of).text) }
    }
    let reports = record.council.reports.map { report in
      event(report.on, .followUp, language.say("report to ", "rapport till ") + names.name(of: report.to).text)
    }
    return followUps + reports
  }

  private var released: [YearWheel.Event] {
    let shown = Set(scope.targets.map(\.indicator))
    let releases = releases.days.compactMap { release -> YearWheel.Event? in
      if case .values(let indicator) = release.what, !shown.contains(indicator) { return nil }
      return event(release.day, .release, label(of: release.what))
    }
    return releases + record.council.information.map { event($0.on, .release, $0.where) }
  }

  private func label(of released: ReleaseDays.Day.What) -> String {
    switch released {
    case .measures(let count): language.count(count, ("measure", "measures"), ("åtgärd", "åtgärder"))
    case .meetings(let count): language.count(count, ("meeting", "meetings"), ("möte", "möten"))
    case .agendaItems(let count):
      language.count(count, ("agenda item", "agenda items"), ("mötespunkt", "mötespunkter"))
    case .values(let indicator): assessed.name(of: indicator)
    }
  }

  private var decisions: [YearWheel.Event] {
    let plans = record.plans.compactMap { plan in plan.decision.map { event($0.on, .decision, plan.title) } }
    let meetings = record.meetings.filter { $0.status == .held }.compactMap { meeting -> YearWheel.Event? in
      let count = meeting.agenda.reduce(0) { $0 + $1.decisions.count }
      guard count > 0 else { return nil }
      let label = language.count(
        count,
        ("decision at the meeting", "decisions at the meeting"),
        ("beslut på mötet", "beslut på mötet")
      )
      return event(meeting.date, .decision, label)
    }
    return plans + meetings
  }

  /// Milestones and actions that aren't done, targets, and the ends of plans and promises.
  private var lastDays: [YearWheel.Event] {
    let steps = scope.measures.flatMap { assessed.progress.measure($0.id)?.milestones?.steps ?? [] }
    let milestones = steps.filter { $0.doneOn == nil }.compactMap { step in
      step.due.map { event($0, .due, step.title) }
    }
    let actions = openActions.compactMap { action in action.lastDay.map { event($0, .due, action.text) } }
    let targets = scope.targets.compactMap { target in
      (assessed.progress.target(target.id)?.due).map { event($0, .due, assessed.name(of: target.indicator)) }
    }
    let plans = scope.plans.compactMap { plan, _ in plan.period?.through.map { event($0, .due, plan.title) } }
    let promises = scope.promises.compactMap { promise, _ in
      promise.period?.through.map { event($0, .due, promise.text) }
    }
    return milestones + actions + targets + plans + promises
  }

  private func event(_ day: CalendarDate, _ kind: YearWheel.Event.Kind, _ label: String) -> YearWheel.Event {
    YearWheel.Event(day: day, kind: kind, label: label)
  }
}

/// The days from which something may be shown: embargoes that end, and figures that are published.
struct ReleaseDays: Sendable {
  /// A day, and what is released then: how many things of a sort, or an indicator's figures.
  struct Day: Sendable {
    enum What: Sendable, Hashable {
      case measures(Int)
      case meetings(Int)
      case agendaItems(Int)
      case values(of: Indicator.ID)
    }

    let day: CalendarDate
    let what: What
  }

  /// In no particular order: they are sorted among other events when shown.
  let days: [Day]

  /// Finds them. What isn't for everyone even after its release date is left out.
  init(of whole: CouncilRecord, shown: RecordIndex, asOf date: CalendarDate) {
    let measures = whole.plans.flatMap(\.focusAreas).flatMap(\.measures).map(\.sharing)
    let open = whole.meetings.filter { $0.sharing == nil || $0.sharing?.level == .public }
    days =
      Self.days(of: measures).map { Day(day: $0, what: .measures($1)) }
      + Self.days(of: whole.meetings.map(\.sharing)).map { Day(day: $0, what: .meetings($1)) }
      + Self.days(of: open.flatMap(\.agenda).map(\.sharing)).map { Day(day: $0, what: .agendaItems($1)) }
      + shown.indicators.all.flatMap { indicator in
        Set(indicator.observations.compactMap(\.publishedOn)).sorted().map {
          Day(day: $0, what: .values(of: indicator.id))
        }
      }
  }

  private static func days(of sharings: [Sharing?]) -> [(CalendarDate, Int)] {
    let days = sharings.compactMap { $0?.level == .public ? $0?.releaseOn : nil }
    return Dictionary(grouping: days) { $0 }.map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }
}
