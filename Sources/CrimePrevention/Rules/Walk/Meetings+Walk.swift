extension Meeting: VisitedObject {
  static var entityKind: EntityKind? { .meeting }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.meetings.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.meetings.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.meetings }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.meetings = rules }

  func enter(_ context: inout RuleContext) { context.enter(meeting: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.code(mode, Field.mode)
    visitor.text(place, Field.place)
    visitor.code(status, Field.status)
    visitor.child(sharing, Field.sharing)
    visitor.reference(chair, Field.chair)
    visitor.reference(noteTaker, Field.noteTaker)
    visitor.children(participants, Field.participants)
    visitor.children(agenda, Field.agenda)
    visitor.reference(approves, Field.approves)
    visitor.children(nextMeetings, Field.nextMeetings)
  }
}

extension Participant: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.participants }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.participants = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(person, Field.person)
    visitor.reference(organization, Field.organization)
    visitor.code(capacity, Field.capacity)
    visitor.code(attendance, Field.attendance)
    visitor.reference(substituteFor, Field.substituteFor)
    visitor.child(items, Field.items)
    visitor.text(reason, Field.reason)
  }
}

extension AgendaSpan: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.agendaSpans }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.agendaSpans = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(from, Field.from)
    visitor.reference(through, Field.through)
  }
}

extension AgendaItem: VisitedObject {
  static var entityKind: EntityKind? { .agendaItem }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.agendaItems.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.agendaItems.hasDuplicates }
  static var isUniqueWithinParent: Bool { true }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.agendaItems }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.agendaItems = rules }

  func enter(_ context: inout RuleContext) { context.enter(agendaItem: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.code(kind, Field.kind)
    visitor.text(summary, Field.summary)
    visitor.children(presenters, Field.presenters)
    visitor.children(decisions, Field.decisions)
    visitor.children(actions, Field.actions)
    visitor.children(concerns, Field.concerns)
    visitor.child(sharing, Field.sharing)
  }
}

extension Presenter: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.presenters }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.presenters = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(person, Field.person)
    visitor.reference(organization, Field.organization)
  }
}

extension MeetingDecision: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.meetingDecisions }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.meetingDecisions = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.text(text, Field.text)
  }
}

extension MeetingAction: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.meetingActions }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.meetingActions = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.text(text, Field.text)
    visitor.child(owner, Field.owner)
    if case .by(let period) = due { visitor.period(period, Field.due) }
  }
}

extension NextMeeting: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.nextMeetings }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.nextMeetings = rules }

  func walk(_ visitor: inout RecordVisitor) {}
}
