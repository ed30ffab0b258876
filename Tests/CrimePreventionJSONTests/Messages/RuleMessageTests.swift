import CrimePrevention
import Foundation
import Testing

/// What each rule of the library says about its documented example, as its reader sees it in both languages.
///
/// `Fixtures/messages/rules.txt` has three lines per rule: its identifier, the English sentence and the Swedish one.
/// Read them aloud before you change them: they say what is the case and what to do, with names and without
/// identifiers.
struct RuleMessageTests {
  private static let reviewed: [String: [String]] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/messages/rules.txt")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
    var messages: [String: [String]] = [:]
    var rule = ""
    for line in lines {
      if line.hasPrefix("  ") { messages[rule, default: []].append(String(line.dropFirst(2))) } else { rule = line }
    }
    return messages
  }()

  @Test(arguments: CatalogueExample.all)
  func messageReadsWell(example: CatalogueExample) throws {
    let finding = try #require(
      CatalogueExample.report(on: example.flagged).findings[RuleID(rawValue: example.rule)].first
    )
    #expect([finding.sentence.english, finding.sentence.swedish] == Self.reviewed[example.rule])
  }

  @Test func noMessageIsOfARuleThatHasGone() {
    #expect(Set(Self.reviewed.keys) == Set(CatalogueExample.all.map(\.rule)))
  }
}
