extension Sharing: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.sharings }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.sharings = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.code(level, Field.level)
    visitor.text(label, Field.label)
  }
}

extension Waiver: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.waivers }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.waivers = rules }

  func enter(_ context: inout RuleContext) { context.enterWaiver() }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.child(subject, Field.subject)
    visitor.text(reason, Field.reason)
  }
}

extension Reference: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.namedThings }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.namedThings = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.code(kind, Field.kind)
    if let id { visitor.reference(kind, id) }
  }
}
