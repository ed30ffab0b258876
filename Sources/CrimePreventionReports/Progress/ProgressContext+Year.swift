import CrimePrevention

/// What the year holds, and how the measures lie in time.
extension ProgressContext {
  var timelineSection: Block? {
    let period: CalendarInterval? =
      switch subject {
      case .plan: plans.first?.plan.period
      case .promise: promises.first?.promise.period
      case .council: nil
      }
    let drawing = MeasureTimeline.drawing(of: measures, period: period, asOf: date, language: language)
    return drawing.map { section(say("Measures over time", "Åtgärderna över tid"), [.drawing($0)]) }
  }

  var wheelSection: Block? {
    if case .promise = subject { return nil }
    let events = yearEvents
    guard !events.isEmpty else { return nil }
    let wheel = YearWheel.drawing(of: events, year: date.year, language: language)
    return section(
      say("The council's year \(date.year)", "Rådets årshjul \(date.year)"),
      (wheel.map { [.drawing($0)] } ?? []) + [.details(summary: asList, [.names(events.map(line))])]
    )
  }

  private var asList: String { say("The year as a list", "Året som lista") }

  private func line(for event: YearWheel.Event) -> Passage {
    let name = event.day.monthName.text(in: language)
    let kind: String =
      switch event.kind {
      case .meeting: say("Meeting", "Möte")
      case .followUp: say("Follow-up", "Uppföljning")
      case .release: say("Made public", "Offentliggörs")
      case .decision: say("Decision", "Beslut")
      case .due: say("Last day", "Sista dag")
      }
    return .strong("\(event.day.day) \(name)") + .words(" · \(kind): ") + .sentence(event.label)
  }

  /// What stands in the year of the asking date, in the order of the days.
  private var yearEvents: [YearWheel.Event] {
    let all = meetings + followUpsHeld + released + decisions + lastDays
    return all.filter { $0.day.year == date.year }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

// MARK: - Events

extension ProgressContext {
  /// Meetings that aren't cancelled, and days announced for coming ones.
  private var meetings: [YearWheel.Event] {
    let recorded = record.meetings.filter { $0.status != .cancelled }
    let known = Set(record.meetings.map(\.date))
    let announced = Set(record.meetings.flatMap(\.nextMeetings).map(\.date)).subtracting(known).sorted()
    return recorded.map { event($0.date, .meeting, names.name(of: $0).text) }
      + announced.map { event($0, .meeting, say("announced", "aviserat")) }
  }

  private var followUpsHeld: [YearWheel.Event] {
    record.followUps.compactMap { followUp in
      followUp.heldOn.map { event($0, .followUp, names.name(of: followUp.of).text) }
    }
      + record.council.reports.map { report in
        event(report.on, .followUp, say("report to ", "rapport till ") + names.name(of: report.to).text)
      }
  }

  private var released: [YearWheel.Event] {
    let shown = Set(targets.map(\.indicator))
    return releases.days.compactMap { release in
      switch release.what {
      case .measures(let count):
        event(release.day, .release, language.count(count, ("measure", "measures"), ("åtgärd", "åtgärder")))
      case .meetings(let count):
        event(release.day, .release, language.count(count, ("meeting", "meetings"), ("möte", "möten")))
      case .agendaItems(let count):
        event(
          release.day,
          .release,
          language.count(count, ("agenda item", "agenda items"), ("mötespunkt", "mötespunkter"))
        )
      case .values(let indicator):
        shown.contains(indicator)
          ? event(release.day, .release, index.indicators[indicator]?.name ?? indicator.rawValue) : nil
      }
    } + record.council.information.map { event($0.on, .release, $0.where) }
  }

  private var decisions: [YearWheel.Event] {
    record.plans.compactMap { plan in plan.decision.map { event($0.on, .decision, plan.title) } }
      + record.meetings.filter { $0.status == .held }.compactMap { meeting in
        let decisions = meeting.agenda.flatMap(\.decisions)
        guard !decisions.isEmpty else { return nil }
        return event(
          meeting.date,
          .decision,
          language.count(
            decisions.count,
            ("decision at the meeting", "decisions at the meeting"),
            ("beslut på mötet", "beslut på mötet")
          )
        )
      }
  }

  /// Milestones and actions that aren't done, targets, and the ends of plans and promises.
  private var lastDays: [YearWheel.Event] {
    let milestones = measures.flatMap { progress.measure($0.id)?.milestones?.steps ?? [] }.filter { $0.doneOn == nil }
    let due = targets.compactMap { target in
      (progress.target(target.id)?.due).map {
        event($0, .due, index.indicators[target.indicator]?.name ?? target.indicator.rawValue)
      }
    }
    let ends =
      plans.compactMap { plan, _ in plan.period?.through.map { event($0, .due, plan.title) } }
      + promises.compactMap { promise, _ in promise.period?.through.map { event($0, .due, promise.text) } }
    return milestones.compactMap { step in step.due.map { event($0, .due, step.title) } }
      + openActions.compactMap { action in action.lastDay.map { event($0, .due, action.text) } } + due + ends
  }

  private func event(_ day: CalendarDate, _ kind: YearWheel.Event.Kind, _ label: String) -> YearWheel.Event {
    YearWheel.Event(day: day, kind: kind, label: label)
  }
}
