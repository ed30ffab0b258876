import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import TestSupport
import Testing

/// Which of a record's texts a report of everything shows: all that a reader of plans, promises and follow-ups needs.
struct ShownTextsTests {
  /// Texts that other documents show: minutes cover meetings, agreements are signed, and dialogues come before the
  /// situation picture. A report doesn't need the names of people, who appear in their roles, the other names of
  /// organizations, the word for a group whose members it lists, groups that no target is about, or a municipality's own
  /// labels.
  private static let elsewhere: Set<String> = [
    "agreements.signatures.role", "council.glossary", "dialogues.concerns", "dialogues.title",
    "indicators.bands.meaning", "indicators.bands.name", "indicators.observations.breakdown.ageGroup",
    "indicators.observations.breakdown.sex", "meetings.agenda.decisions.text", "meetings.agenda.summary",
    "meetings.agenda.title", "meetings.documents.title", "meetings.participants.reason", "meetings.place",
    "organizations.abbreviation", "people.aliases", "people.name", "plans.focusAreas.goals.targets.each.of",
    "plans.focusAreas.measures.cadence.each.of", "plans.focusAreas.measures.sharing.label", "situations.analysis",
    "situations.mapping", "situations.otherInformation", "waivers.reason",
  ]

  @Test func everyTextIsShownOrKnownNotToBe() throws {
    var paths: [String] = []
    let replaced = try ExampleRecords.record("example-council").replacingTexts { path in
      paths.append(path)
      return "Text\(paths.count)x"
    }
    let record = try CouncilRecord(jsonData: replaced.jsonData()).unchecked
    let page = try ProgressReport(in: record, language: .english, asOf: day("2026-06-30")).html
    let shown = Set(paths.enumerated().filter { page.contains("Text\($0.offset + 1)x") }.map(\.element))
    // Notes and citations are for those who keep the record.
    let rest = Set(paths).subtracting(shown).filter { !$0.hasSuffix("note") && !$0.hasSuffix("citation") }
    #expect(rest.sorted() == Self.elsewhere.sorted())
    #expect(shown.count > 30)
    #expect(!shown.contains { $0.hasSuffix("note") || $0.hasSuffix("citation") })
  }
}
