extension CooperationAgreement: VisitedObject {
  static var entityKind: EntityKind? { .agreement }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.agreements.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.agreements.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.cooperationAgreements }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.cooperationAgreements = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.references(parties, Field.parties)
    visitor.texts(purposes, Field.purposes)
    visitor.texts(workAreas, Field.workAreas)
    visitor.child(period, Field.period)
    visitor.children(signatures, Field.signatures)
    visitor.reference(supersedes, Field.supersedes)
    visitor.child(followUpCadence, Field.followUpCadence)
  }
}

extension Signature: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.signatures }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.signatures = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(organization, Field.organization)
    visitor.text(role, Field.role)
  }
}

extension ActionPlan: VisitedObject {
  static var entityKind: EntityKind? { .plan }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.plans.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.plans.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.actionPlans }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.actionPlans = rules }

  func enter(_ context: inout RuleContext) { context.enter(plan: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.code(kind, Field.kind)
    visitor.reference(agreement, Field.agreement)
    visitor.reference(situation, Field.situation)
    visitor.child(decision, Field.decision)
    visitor.child(period, Field.period)
    visitor.reference(supersedes, Field.supersedes)
    visitor.child(followUpCadence, Field.followUpCadence)
    visitor.children(focusAreas, Field.focusAreas)
  }
}

extension PlanDecision: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.planDecisions }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.planDecisions = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(by, Field.by)
    visitor.reference(meeting, Field.meeting)
  }
}

extension FocusArea: VisitedObject {
  static var entityKind: EntityKind? { .focusArea }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.focusAreas.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.focusAreas.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.focusAreas }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.focusAreas = rules }

  func enter(_ context: inout RuleContext) { context.enter(focusArea: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.reference(problem, Field.problem)
    visitor.text(description, Field.description)
    visitor.children(goals, Field.goals)
    visitor.children(measures, Field.measures)
  }
}

extension Goal: VisitedObject {
  static var entityKind: EntityKind? { .goal }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.goals.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.goals.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.goals }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.goals = rules }

  func enter(_ context: inout RuleContext) { context.enter(goal: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(text, Field.text)
    visitor.code(kind, Field.kind)
    visitor.children(targets, Field.targets)
  }
}

extension Target: VisitedObject {
  static var entityKind: EntityKind? { .target }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.targets.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.targets.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.targets }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.targets = rules }

  func enter(_ context: inout RuleContext) { context.enter(target: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.reference(indicator, Field.indicator)
    visitor.child(expectation, Field.expectation)
    visitor.child(baseline, Field.baseline)
    visitor.period(due, Field.due)
    visitor.child(each, Field.each)
    visitor.code(per, Field.per)
    visitor.text(excludes, Field.excludes)
    visitor.children(waypoints, Field.waypoints)
  }
}

extension Baseline: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.baselines }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.baselines = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.period(period, Field.period)
    visitor.child(range, Field.range)
  }
}

extension Waypoint: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.waypoints }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.waypoints = rules }

  func walk(_ visitor: inout RecordVisitor) {}
}

extension Each: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.eaches }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.eaches = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.code(kind, Field.kind)
    visitor.text(of, Field.of)
    visitor.references(kind.entityKind, ids, Field.ids)
  }
}

extension Target.Expectation: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.expectations }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.expectations = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.unknownKind(condition)
  }
}
