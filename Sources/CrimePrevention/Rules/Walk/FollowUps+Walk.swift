extension FollowUp: VisitedObject {
  static var entityKind: EntityKind? { .followUp }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.followUps.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.followUps.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.followUps }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.followUps = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.child(of, Field.of)
    visitor.period(period, Field.period)
    visitor.reference(by, Field.by)
    visitor.reference(meeting, Field.meeting)
    visitor.children(entries, Field.entries)
  }
}

extension FollowUpEntry: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.followUpEntries }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.followUpEntries = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.child(subject, Field.subject)
    visitor.text(restated, Field.restated)
    visitor.code(verdict, Field.verdict)
    visitor.text(comment, Field.comment)
  }
}
