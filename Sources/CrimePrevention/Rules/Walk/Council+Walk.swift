extension Council: VisitedObject {
  static var entityKind: EntityKind? { .council }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.record.council.id == id ? (0, 1) : nil
  }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.councils }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.councils = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(name, Field.name)
    visitor.code(kind, Field.kind)
    visitor.child(municipality, Field.municipality)
    visitor.reference(ledBy, Field.ledBy)
    visitor.reference(coordinator, Field.coordinator)
    visitor.reference(secretariat, Field.secretariat)
    visitor.reference(responsibleBoard, Field.responsibleBoard)
    visitor.text(contact, Field.contact)
    visitor.children(memberships, Field.memberships)
    visitor.texts(glossary, Field.glossary)
    visitor.children(reports, Field.reports)
    visitor.children(information, Field.information)
  }
}

extension Municipality: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.municipalities }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.municipalities = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.text(name, Field.name)
  }
}

extension Membership: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.memberships }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.memberships = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(person, Field.person)
    visitor.reference(organization, Field.organization)
    visitor.code(role, Field.role)
    visitor.reference(substituteFor, Field.substituteFor)
    visitor.child(period, Field.period)
  }
}

extension AssemblyReport: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.assemblyReports }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.assemblyReports = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(to, Field.to)
  }
}

extension Publication: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.publications }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.publications = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.text(`where`, Field.where)
  }
}

extension Organization: VisitedObject {
  static var entityKind: EntityKind? { .organization }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.organizations.place(of: id)
  }
  static var usedKind: UsedObjects.Kind? { .organization }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.organizations.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.organizations }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.organizations = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(name, Field.name)
    visitor.text(abbreviation, Field.abbreviation)
    visitor.code(kind, Field.kind)
    visitor.reference(parent, Field.parent)
  }
}

extension Person: VisitedObject {
  static var entityKind: EntityKind? { .person }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.people.place(of: id)
  }
  static var usedKind: UsedObjects.Kind? { .person }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.people.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.people }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.people = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(name, Field.name)
    visitor.texts(aliases, Field.aliases)
    visitor.text(title, Field.title)
    visitor.reference(organization, Field.organization)
  }
}
