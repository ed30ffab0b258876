import CrimePrevention

/// What was decided, done and concluded after one day and by another.
struct AssemblyEvents: Sendable {
  private let scope: ReportScope
  private let assessed: AssessedRecord
  private let earlier: CalendarDate

  private var language: MessageLanguage { assessed.language }
  private var names: RecordNames { assessed.names }
  private var record: CouncilRecord { scope.record }

  private static let most = 8

  init(in scope: ReportScope, _ assessed: AssessedRecord, after earlier: CalendarDate) {
    self.scope = scope
    self.assessed = assessed
    self.earlier = earlier
  }

  /// Something with its day.
  struct Event {
    /// What sort of thing.
    enum Kind: String {
      case plan, agreement, promise, meetingDecision, milestone, action, information
    }

    let kind: Kind
    let day: CalendarDate
    /// What the record says.
    let text: String
    /// The same with additional information.
    let words: Passage
  }

  /// What was decided, in the order of the days.
  var decidedEvents: [Event] { sorted(plans + agreements + promises + meetingDecisions) }
  /// What was done, and the information given, in the order of the days.
  var doneEvents: [Event] { sorted(steps + actions + information) }

  private func isWithin(_ day: CalendarDate) -> Bool { earlier < day && day <= assessed.date }

  private func sorted(_ events: [Event]) -> [Event] {
    events.filter { isWithin($0.day) }.enumerated().sorted { left, right in
      (left.element.day, left.offset) < (right.element.day, right.offset)
    }.map(\.element)
  }

  private func lines(_ events: [Event]) -> [Passage] {
    let lines = events.map { Passage.strong(language.day($0.day)) + .words(": ") + $0.words }
    return language.lines(lines, atMost: Self.most)
  }

  private func section(_ title: String, _ none: Passage, _ blocks: [Block]) -> Block {
    .section(titled: title, blocks.isEmpty ? [.remark(none)] : blocks)
  }
}

// MARK: - Decided

extension AssemblyEvents {
  /// Plans, agreements and promises that were decided, and what meetings decided.
  var decided: Block {
    let lines = lines(decidedEvents)
    let none = language.missing("No decision is recorded.", "Inget beslut är angivet.")
    return section(language.say("Decided", "Beslutat"), none, lines.isEmpty ? [] : [.list(lines)])
  }

  private var plans: [Event] {
    scope.plans.compactMap { plan, _ in
      plan.decision.map { decision in
        let by = Passage.quiet(language.say(", decided by ", ", beslutad av ")) + names.name(of: decision.by)
        return Event(
          kind: .plan,
          day: decision.on,
          text: plan.title,
          words: .record(plan.title.shortened(to: 90)) + by
        )
      }
    }
  }

  private var agreements: [Event] {
    guard scope.isWhole else { return [] }
    return record.agreements.compactMap { agreement in
      let day = agreement.signatures.compactMap(\.on).max() ?? agreement.period?.from
      return day.map { Event(.agreement, on: $0, agreement.title) }
    }
  }

  private var promises: [Event] {
    scope.promises.compactMap { promise, _ in
      promise.published.map { published in
        let words = Passage.words(language.say("promise: ", "löfte: ")) + .record(promise.text.shortened(to: 110))
        return Event(kind: .promise, day: published.on, text: promise.text, words: words)
      }
    }
  }

  private var meetingDecisions: [Event] {
    record.meetings.filter { $0.status == .held }.flatMap { meeting in
      meeting.agenda.filter(isOurs).flatMap { item in
        item.decisions.map { Event(.meetingDecision, on: meeting.date, $0.text) }
      }
    }
  }

  private func isOurs(_ item: AgendaItem) -> Bool { scope.isWhole || item.concerns.contains(where: scope.includes) }
}

// MARK: - Done

extension AssemblyEvents {
  /// How often the council met and followed up, which steps and actions were done, and how often measures took place.
  var done: Block {
    let lines = lines(doneEvents)
    let blocks = [counts.map(Block.paragraph), lines.isEmpty ? nil : .list(lines), occurrences.map(Block.paragraph)]
    let none = language.missing("Nothing is recorded as done.", "Inget är angivet som gjort.")
    return section(language.say("Done", "Gjort"), none, blocks.compactMap { $0 })
  }

  /// How many meetings and follow-ups were held.
  private var counts: Passage? {
    guard scope.isWhole else { return nil }
    let meetings = record.meetings.count { $0.status == .held && isWithin($0.date) }
    let followUps = assessed.progress.followUps.count { isWithin($0.day) }
    let held = [
      (meetings, language.count(meetings, ("meeting", "meetings"), ("möte", "möten"))),
      (followUps, language.count(followUps, ("follow-up", "follow-ups"), ("uppföljning", "uppföljningar"))),
    ].filter { $0.0 > 0 }.map(\.1)
    guard !held.isEmpty else { return nil }
    return .words(language.say("Held: ", "Hållna: ") + held.joined(separator: ", ") + ".")
  }

  private var steps: [Event] {
    scope.measures.flatMap { measure in
      measure.milestones.compactMap { step in
        step.doneOn.map { day in
          let of = Passage.quiet(" (") + .record(measure.title.shortened(to: 60)) + .quiet(")")
          return Event(kind: .milestone, day: day, text: step.title, words: .record(step.title.shortened(to: 90)) + of)
        }
      }
    }
  }

  private var actions: [Event] {
    let all = record.meetings.flatMap(\.agenda).filter(isOurs).flatMap(\.actions)
    return all.compactMap { action in
      action.doneOn.map { Event(.action, on: $0, action.text) }
    }
  }

  private var information: [Event] {
    guard scope.isWhole else { return [] }
    return record.council.information.map { told in
      let words = Passage.words(language.say("information: ", "information: ")) + .record(told.where.shortened(to: 100))
      return Event(kind: .information, day: told.on, text: told.where, words: words)
    }
  }

  /// How often measures took place; what isn't recorded isn't listed.
  private var occurrences: Passage? {
    let counted = scope.measures.compactMap { measure -> Passage? in
      let times = (measure.occurrences ?? []).filter { earlier < $0.on.first && $0.on.last <= assessed.date }
      guard !times.isEmpty else { return nil }
      let number = times.reduce(0) { $0.addingReportingOverflow($1.count ?? 1).partialValue }
      return Passage.record(measure.title.shortened(to: 60)) + .words(" " + FigureText(language).text(number))
    }
    guard !counted.isEmpty else { return nil }
    let shown = language.lines(counted, atMost: 12)
    return .words(language.say("Times that measures took place: ", "Antal gånger som åtgärder har genomförts: "))
      + shown.joined("; ") + .words(".")
  }
}

// MARK: - Concluded

extension AssemblyEvents {
  /// What evaluations concluded.
  var conclusions: [Passage] {
    EvaluationSection(scope, assessed).evaluations.flatMap { evaluation -> [Passage] in
      guard let day = evaluation.on, isWithin(day) else { return [] }
      return evaluation.conclusions.prefix(2).map { conclusion in
        Passage.record(evaluation.title.shortened(to: 60)) + .words(": ") + .record(conclusion.text.shortened(to: 140))
      }
    }
  }
}

extension AssemblyEvents.Event {
  /// Makes an event that the record's text describes completely.
  fileprivate init(_ kind: Kind, on day: CalendarDate, _ text: String) {
    self.init(kind: kind, day: day, text: text, words: .record(text.shortened(to: 120)))
  }
}
