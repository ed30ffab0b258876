import CrimePrevention
import Testing

/// What a template makes of its facts, and what it says without advice.
struct MessageTemplateTests {
  @Test func daysAndPeriodsAreSaidInWordsUnlessTheyAreQuoted() {
    let template = MessageTemplate(
      english: "“{id}” on {day}, for {period}: {code}.",
      swedish: "”{id}” {day}, {period}: {code}."
    )
    let facts: [String: JSONValue] = ["id": "2025-03-01", "day": "2025-03-01", "period": "2025-Q3", "code": "x-2025"]
    let sentence = template.sentence(with: facts)
    #expect(sentence.english == "“2025-03-01” on 1 March 2025, for Q3 2025: x-2025.")
    #expect(sentence.swedish == "”2025-03-01” 1 mars 2025, kvartal 3 2025: x-2025.")
  }

  @Test(arguments: [
    ("The target lies on the limit. Say whether it is included.", "The target lies on the limit."),
    ("Nobody is named: enter an owner.", "Nobody is named."), ("Is it so: was it done already?", "Is it so."),
    ("It has no band called “x”. Its bands: {bands}.", "It has no band called “x”. Its bands: {bands}."),
    (
      "It comes after “a”, but there is no date for: {undated}.",
      "It comes after “a”, but there is no date for: {undated}."
    ),
    ("It is 0.5; it must be at least 1.", "It is 0.5; it must be at least 1."),
  ])
  func statementIsWhatIsSoWithoutAdvice(text: String, statement: String) {
    #expect(MessageTemplate(stringLiteral: text).statement.english == statement)
  }

  /// The two languages say the same, so advice is left out of both or of neither.
  @Test func everyRuleGivesAdviceInBothLanguagesOrInNeither() {
    let all = RuleSet {
      RuleSet.standard
      RuleSet.statute
      RuleSet.wording
      RuleSet.publication
    }
    #expect(all.rules.count > 150)
    for rule in all.rules {
      let statement = rule.template.statement
      let isShorter = (statement.english != rule.template.english, statement.swedish != rule.template.swedish)
      #expect(isShorter.0 == isShorter.1, "\(rule.id): \(statement)")
      #expect(!statement.english.hasSuffix("?") && !statement.swedish.hasSuffix("?"), "\(rule.id)")
    }
  }
}
