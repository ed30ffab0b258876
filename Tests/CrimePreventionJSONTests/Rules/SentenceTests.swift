import CrimePrevention
import Foundation
import Testing

/// What the rules say to their reader: whole sentences in both languages, with the same facts.
struct SentenceTests {
  @Test(arguments: RuleSet.all.rules.map(\.id))
  func bothLanguagesHaveWholeSentencesWithTheSameFacts(rule: RuleID) throws {
    let template = try #require(RuleSet.all.rules.first { $0.id == rule }?.template)
    for text in [template.english, template.swedish] {
      #expect(text.first?.isLowercase == false, "\(text)")
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
      #expect(!text.contains("  "), "\(text)")
    }
    #expect(template.english != template.swedish)
    #expect(Self.facts(in: template.english) == Self.facts(in: template.swedish))
    #expect(!template.swedish.contains("“"), "Swedish quotation marks are ” on both sides: \(template.swedish)")
  }

  @Test func everySentenceThatIsFoundIsFilled() throws {
    var spoken: Set<RuleID> = []
    var raw: Set<String> = []
    let (unfilled, longFraction, swiftWord) = (/[{}]/, /\d[.,]\d{5}/, /\b(nil|Optional|true|false)\b/)
    for finding in try Self.findings() {
      spoken.insert(finding.rule)
      for text in [finding.sentence.english, finding.sentence.swedish] {
        if text.contains(unfilled) || text.contains(longFraction) || text.contains(swiftWord) {
          raw.insert("\(finding.rule): \(text)")
        }
      }
    }
    #expect(raw.isEmpty)
    let silent = RuleSet.all.rules.map(\.id).filter { !spoken.contains($0) }
    #expect(silent.isEmpty)
  }

  /// What is found in the flagged examples of the catalogue and in the records.
  private static func findings() throws -> [Diagnostic] {
    let examples = try CatalogueExample.all.flatMap { try Array(CatalogueExample.report(on: $0.flagged).findings) }
    let date = CalendarDate("2026-06-30")
    let records = try RecordFile.allCases.flatMap { file in
      try Array(Validator(.all).report(on: file.record(), asOf: date).findings)
    }
    return examples + records
  }

  /// The names of the facts that a wording has placeholders for, sorted.
  private static func facts(in wording: String) -> [String] {
    // A fact that is a word is in one language, which its name ends with.
    wording.matches(of: /\{([^}]*?)(English|Swedish)?\}/).map { String($0.1) }.sorted()
  }
}
