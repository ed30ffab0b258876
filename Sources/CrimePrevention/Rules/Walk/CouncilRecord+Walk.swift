extension CouncilRecord: VisitedObject {
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.records }

  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.records = rules }

  func walk(_ visitor: inout RecordVisitor) {
    visitor.code(language, Field.language, areOthersExpected: true)
    visitor.child(council, Field.council)
    visitor.children(organizations, Field.organizations)
    visitor.children(people, Field.people)
    visitor.children(areas, Field.areas)
    visitor.children(units, Field.units)
    visitor.children(factors, Field.factors)
    visitor.children(situations, Field.situations)
    visitor.children(dialogues, Field.dialogues)
    visitor.children(indicators, Field.indicators)
    visitor.children(agreements, Field.agreements)
    visitor.children(plans, Field.plans)
    visitor.children(promises, Field.promises)
    visitor.children(meetings, Field.meetings)
    visitor.children(followUps, Field.followUps)
    visitor.children(waivers, Field.waivers)
  }
}
