extension Area: VisitedObject {
  static var entityKind: EntityKind? { .area }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.areas.place(of: id)
  }
  static var usedKind: UsedObjects.Kind? { .area }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.areas.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.areas }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.areas = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(name, Field.name)
    visitor.code(kind, Field.kind)
    visitor.reference(parent, Field.parent)
  }
}

extension CountedUnit: VisitedObject {
  static var entityKind: EntityKind? { .unit }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.units.place(of: id)
  }
  static var usedKind: UsedObjects.Kind? { .unit }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.units.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.countedUnits }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.countedUnits = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(name, Field.name)
    visitor.code(kind, Field.kind, areOthersExpected: true)
    visitor.reference(area, Field.area)
  }
}

extension Factor: VisitedObject {
  static var entityKind: EntityKind? { .factor }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.factors.place(of: id)
  }
  static var usedKind: UsedObjects.Kind? { .factor }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.factors.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.factors }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.factors = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(name, Field.name)
    visitor.code(kind, Field.kind)
  }
}

extension SituationPicture: VisitedObject {
  static var entityKind: EntityKind? { .situation }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.situations.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.situations.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.situationPictures }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.situationPictures = rules }

  func enter(_ context: inout RuleContext) { context.enter(situation: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.child(covers, Field.covers)
    visitor.text(mapping, Field.mapping)
    visitor.text(otherInformation, Field.otherInformation)
    visitor.text(analysis, Field.analysis)
    visitor.children(problems, Field.problems)
  }
}

extension Problem: VisitedObject {
  static var entityKind: EntityKind? { .problem }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.problems.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.problems.hasDuplicates }
  static var isUniqueWithinParent: Bool { true }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.problems }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.problems = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.text(description, Field.description)
    visitor.references(causes, Field.causes)
    visitor.references(areas, Field.areas)
    visitor.references(indicators, Field.indicators)
    visitor.references(dialogues, Field.dialogues)
  }
}

extension CitizenDialogue: VisitedObject {
  static var entityKind: EntityKind? { .dialogue }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.dialogues.place(of: id)
  }
  static var usedKind: UsedObjects.Kind? { .dialogue }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.dialogues.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.citizenDialogues }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.citizenDialogues = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(title, Field.title)
    visitor.code(kind, Field.kind)
    visitor.child(heldOn, Field.heldOn)
    visitor.references(areas, Field.areas)
    visitor.texts(concerns, Field.concerns)
  }
}
