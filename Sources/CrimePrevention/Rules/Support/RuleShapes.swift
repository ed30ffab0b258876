// Shapes that several rules share. Each rule is in its own file, with what it says and why.

extension Rule where Subject: DescribedObject & Identifiable & Sendable, Subject.ID == Identifier<Subject> {
  /// A rule that finds objects that refer to themselves by way of others of their kind: a plan that supersedes its own
  /// successor, an area inside itself. The fact `cycle` is the path around, along the member that refers to the next.
  static func namesItself(
    _ id: RuleID,
    _ severity: Severity,
    _ template: MessageTemplate,
    along next: any KeyPath<Subject, Identifier<Subject>?> & Sendable,
    in objects: any KeyPath<RecordIndex, RecordIndex.Lookup<Subject>> & Sendable
  ) -> Self {
    Rule(id, severity, template) { object, context, report in
      let objects = context.index[keyPath: objects]
      guard context.derived.namesItself(object, along: next, in: objects) else { return }
      let way = Circles.path(from: object, in: objects, next: { $0[keyPath: next] })
      let titles = way.map { id in Subject.kind.map { context.title($0, id) } ?? Sentence(english: id, swedish: id) }
      report(
        at: next,
        facts: [
          "cycle": .string(way.joined(separator: " → ")),
          "cycleEnglish": .string(titles.map(\.english).joined(separator: " → ")),
          "cycleSwedish": .string(titles.map(\.swedish).joined(separator: " → ")),
        ]
      )
    }
  }
}

extension Rule {
  /// A rule that finds what hasn't been followed up as often as it says itself. `subject` names what is judged in the
  /// sentence, such as “the plan”; `followUps` returns the periods that the follow-ups are about, each of which belongs
  /// to the window in which it ends.
  static func followedUpTooSeldom(
    _ id: RuleID,
    _ severity: Severity,
    _ subject: Sentence,
    cadence: any KeyPath<Subject, Cadence?> & Sendable,
    in period: any KeyPath<Subject, CalendarInterval?> & Sendable,
    followUps: @escaping @Sendable (Subject, ChainLinks) -> [ReportingPeriod]
  ) -> Self {
    let template = MessageTemplate(
      english: "For {missed} of {judged} periods the record shows fewer follow-ups than \(subject.english) says (at "
        + "least {times} in each), starting with {windows}.",
      swedish:
        "För {missed} av {judged} perioder visar underlaget färre uppföljningar än \(subject.swedish) anger (minst "
        + "{times} i varje), med början {windows}."
    )
    return Rule(id, severity, template) { subject, context, date, report in
      guard let stated = subject[keyPath: cadence],
        let windows = FollowUpWindows(
          of: stated,
          in: subject[keyPath: period],
          followedUp: followUps(subject, context.derived.links),
          asOf: date
        ),
        !windows.missed.isEmpty
      else { return }
      let named = FollowUpWindows.named
      report(
        at: cadence,
        facts: [
          "times": .number(JSONNumber(stated.times)),
          "judged": .number(JSONNumber(windows.judged)),
          "missed": .number(JSONNumber(windows.missed.count)),
          "windows": .list(windows.missed.prefix(named).map(\.description)),
          "others": .number(JSONNumber(max(0, windows.missed.count - named))),
        ]
      )
    }
  }
}
