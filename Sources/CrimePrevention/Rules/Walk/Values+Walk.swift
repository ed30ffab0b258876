extension CalendarInterval: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.calendarIntervals }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.calendarIntervals = rules }

  func walk(_ visitor: inout RecordVisitor) {}
}

extension ValueRange: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.valueRanges }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.valueRanges = rules }

  func walk(_ visitor: inout RecordVisitor) {}
}

extension ReportingPeriod: RuleSubject {
  /// A period has no parts: it is written as one text.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.periods }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.periods = rules }
}
