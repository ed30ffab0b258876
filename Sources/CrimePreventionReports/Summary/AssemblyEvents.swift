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
  private struct Event {
    let day: CalendarDate
    let words: Passage
  }

  private func isWithin(_ day: CalendarDate) -> Bool { earlier < day && day <= assessed.date }

  private func lines(_ events: [Event]) -> [Passage] {
    let sorted = events.enumerated().filter { isWithin($0.element.day) }.sorted { left, right in
      (left.element.day, left.offset) < (right.element.day, right.offset)
    }
    let lines = sorted.map { Passage.strong(language.day($0.element.day)) + .words(": ") + $0.element.words }
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
    let lines = lines(plans + agreements + promises + meetingDecisions)
    let none = language.missing("No decision is recorded.", "Inget beslut är angivet.")
    return section(language.say("Decided", "Beslutat"), none, lines.isEmpty ? [] : [.list(lines)])
  }

  private var plans: [Event] {
    scope.plans.compactMap { plan, _ in
      plan.decision.map { decision in
        let by = Passage.quiet(language.say(", decided by ", ", beslutad av ")) + names.name(of: decision.by)
        return Event(day: decision.on, words: .record(plan.title.shortened(to: 90)) + by)
      }
    }
  }

  private var agreements: [Event] {
    guard scope.isWhole else { return [] }
    return record.agreements.compactMap { agreement in
      let day = agreement.signatures.compactMap(\.on).max() ?? agreement.period?.from
      return day.map { Event(day: $0, words: .record(agreement.title.shortened(to: 90))) }
    }
  }

  private var promises: [Event] {
    scope.promises.compactMap { promise, _ in
      promise.published.map { published in
        let words = Passage.words(language.say("promise: ", "löfte: ")) + .record(promise.text.shortened(to: 110))
        return Event(day: published.on, words: words)
      }
    }
  }

  private var meetingDecisions: [Event] {
    record.meetings.filter { $0.status == .held }.flatMap { meeting in
      meeting.agenda.filter(isOurs).flatMap { item in
        item.decisions.map { Event(day: meeting.date, words: .record($0.text.shortened(to: 130))) }
      }
    }
  }

  private func isOurs(_ item: AgendaItem) -> Bool { scope.isWhole || item.concerns.contains(where: scope.includes) }
}

// MARK: - Done

extension AssemblyEvents {
  /// How often the council met and followed up, which steps and actions were done, and how often measures took place.
  var done: Block {
    let lines = lines(steps + actions + information)
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
          return Event(day: day, words: .record(step.title.shortened(to: 90)) + of)
        }
      }
    }
  }

  private var actions: [Event] {
    let all = record.meetings.flatMap(\.agenda).filter(isOurs).flatMap(\.actions)
    return all.compactMap { action in
      action.doneOn.map { Event(day: $0, words: .record(action.text.shortened(to: 110))) }
    }
  }

  private var information: [Event] {
    guard scope.isWhole else { return [] }
    return record.council.information.map { told in
      Event(day: told.on, words: .words(language.say("told: ", "information: ")) + .record(told.where.shortened(to: 100)))
    }
  }

  /// How often measures took place; what isn't recorded isn't told.
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
    EvaluationSection(scope, assessed).evaluations.filter { $0.on.map(isWithin) ?? false }.flatMap { evaluation in
      evaluation.conclusions.prefix(2).map { conclusion in
        Passage.record(evaluation.title.shortened(to: 60)) + .words(": ") + .record(conclusion.text.shortened(to: 140))
      }
    }
  }
}
