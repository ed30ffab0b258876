extension Measure: VisitedObject {
  static var entityKind: EntityKind? { .measure }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.measures.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.measures.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.measures }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.measures = rules }

  func enter(_ context: inout RuleContext) { context.enter(measure: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.children(commitments, Field.commitments)
    visitor.codes(levels, Field.levels)
    visitor.codes(approaches, Field.approaches)
    visitor.references(addresses, Field.addresses)
    visitor.references(goals, Field.goals)
    visitor.references(areas, Field.areas)
    visitor.references(units, Field.units)
    visitor.text(expectedEffect, Field.expectedEffect)
    visitor.texts(communication, Field.communication)
    visitor.child(period, Field.period)
    visitor.code(status, Field.status)
    visitor.children(milestones, Field.milestones)
    visitor.child(cadence, Field.cadence)
    visitor.children(occurrences, Field.occurrences)
    visitor.child(deadline, Field.deadline)
    visitor.children(cases, Field.cases)
    visitor.child(budget, Field.budget)
    visitor.children(targets, Field.targets)
    visitor.child(sharing, Field.sharing)
  }
}

extension Commitment: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.commitments }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.commitments = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(organization, Field.organization)
    visitor.text(text, Field.text)
  }
}

extension Milestone: VisitedObject {
  static var entityKind: EntityKind? { .milestone }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.milestones.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.milestones.hasDuplicates }
  static var isUniqueWithinParent: Bool { true }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.milestones }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.milestones = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.period(due, Field.due)
    visitor.reference(after, Field.after)
  }
}

extension Cadence: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.cadences }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.cadences = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.code(per, Field.per)
    visitor.child(each, Field.each)
    visitor.children(within, Field.within)
  }
}

extension Occurrence: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.occurrences }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.occurrences = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.period(on, Field.on)
    visitor.reference(area, Field.area)
    visitor.reference(unit, Field.unit)
    visitor.references(by, Field.by)
  }
}

extension Deadline: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.deadlines }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.deadlines = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.child(within, Field.within)
    visitor.code(until, Field.until)
  }
}

extension TimeLimit: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.timeLimits }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.timeLimits = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.code(unit, Field.unit)
  }
}

extension TimedCase: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.timedCases }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.timedCases = rules }

  func walk(_ visitor: inout RecordVisitor) {}
}

extension Budget: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.budgets }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.budgets = rules }

  func walk(_ visitor: inout RecordVisitor) {}
}
