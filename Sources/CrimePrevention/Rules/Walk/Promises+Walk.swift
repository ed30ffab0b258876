extension CitizenPromise: VisitedObject {
  static var entityKind: EntityKind? { .promise }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.promises.place(of: id)
  }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.promises.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.citizenPromises }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.citizenPromises = rules }

  func enter(_ context: inout RuleContext) { context.enter(promise: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(text, Field.text)
    visitor.references(parties, Field.parties)
    visitor.references(areas, Field.areas)
    visitor.reference(agreement, Field.agreement)
    visitor.references(basis, Field.basis)
    visitor.child(period, Field.period)
    visitor.references(measures, Field.measures)
    visitor.children(targets, Field.targets)
    visitor.child(published, Field.published)
    visitor.reference(supersedes, Field.supersedes)
  }
}
