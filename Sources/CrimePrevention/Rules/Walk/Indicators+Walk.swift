extension Indicator: VisitedObject {
  static var entityKind: EntityKind? { .indicator }
  static func place(of id: Identifier<Self>, in index: RecordIndex) -> (first: Int, count: Int)? {
    index.indicators.place(of: id)
  }
  static var usedKind: UsedObjects.Kind? { .indicator }
  static func hasDuplicates(in index: RecordIndex) -> Bool { index.indicators.hasDuplicates }

  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.indicators }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.indicators = rules }

  func enter(_ context: inout RuleContext) { context.enter(indicator: self) }

  static var surroundsItsMembers: Bool { true }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.identifier(id, Field.id)
    visitor.text(name, Field.name)
    visitor.text(definition, Field.definition)
    visitor.code(statistic, Field.statistic)
    visitor.code(unit, Field.unit, areOthersExpected: true)
    visitor.child(scale, Field.scale)
    visitor.code(better, Field.better)
    visitor.code(aggregation, Field.aggregation)
    visitor.text(population, Field.population)
    visitor.text(source, Field.source)
    visitor.children(bands, Field.bands)
    visitor.children(observations, Field.observations)
    visitor.children(external, Field.external)
  }
}

extension Band: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.bands }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.bands = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.text(name, Field.name)
    visitor.text(meaning, Field.meaning)
  }
}

extension Observation: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.observations }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.observations = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.period(period, Field.period)
    visitor.child(range, Field.range)
    visitor.child(breakdown, Field.breakdown)
    visitor.code(status, Field.status)
  }
}

extension Breakdown: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.breakdowns }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.breakdowns = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.reference(area, Field.area)
    visitor.reference(unit, Field.unit)
    visitor.text(sex, Field.sex)
    visitor.text(ageGroup, Field.ageGroup)
  }
}

extension ExternalCode: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.externalCodes }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.externalCodes = rules }

  func walk(_ visitor: inout RecordVisitor) {}
}
