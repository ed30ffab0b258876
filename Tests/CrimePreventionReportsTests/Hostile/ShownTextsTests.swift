import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import TestSupport
import Testing

/// Which of a record's texts a report of everything shows: all that a reader of plans, promises and follow-ups needs.
struct ShownTextsTests {
  /// Texts that other documents show: minutes cover meetings, and dialogues come before the situation picture. A report
  /// doesn't need the names of people, who appear in their roles, the other names of organizations, or a municipality's
  /// own labels.
  private static let elsewhere: Set<String> = [
    "dialogues.title",
    "indicators.bands.meaning",
    "indicators.bands.name",
    "meetings.agenda.decisions.text",
    "meetings.agenda.documents.title",
    "meetings.agenda.sharing.label",
    "meetings.documents.title",
    "meetings.agenda.summary", "meetings.agenda.title", "meetings.participants.reason", "meetings.place",
    "organizations.abbreviation", "people.aliases", "people.name", "plans.focusAreas.measures.sharing.label",
    "waivers.reason",
  ]

  @Test func everyTextIsShownOrKnownNotToBe() throws {
    let document = try JSONDecoder().decode(JSONValue.self, from: ExampleRecords.record("example-council").jsonData())
    var paths: [(path: String, text: String)] = []
    let replaced = Self.replaced(document, at: "", into: &paths)
    let record = try CouncilRecord(jsonData: JSONEncoder().encode(replaced)).unchecked
    let page = try ProgressReport(in: record, language: .english, asOf: day("2026-06-30")).html
    let shown = Set(paths.filter { page.contains("Text\($0.text)x") }.map(\.path))
    // Notes and citations are for those who keep the record.
    let rest = Set(paths.map(\.path)).subtracting(shown).filter { !$0.hasSuffix("note") && !$0.hasSuffix("citation") }
    #expect(rest.sorted() == Self.elsewhere.sorted())
    #expect(shown.count > 30)
    #expect(!shown.contains { $0.hasSuffix("note") || $0.hasSuffix("citation") })
  }

  /// Gives each text that people have written a number, and notes its path without list indices.
  private static func replaced(
    _ value: JSONValue,
    at path: String,
    into paths: inout [(path: String, text: String)]
  ) -> JSONValue {
    switch value {
    case .string:
      guard let member = path.split(separator: ".").last, HostileText.members.contains(String(member)) else {
        return value
      }
      paths.append((path, String(paths.count)))
      return .string("Text\(paths.count - 1)x")
    case .array(let elements): return .array(elements.map { replaced($0, at: path, into: &paths) })
    case .object(let object):
      var copy: [String: JSONValue] = [:]
      for (key, value) in object.sorted(by: { $0.key < $1.key }) {
        copy[key] = replaced(value, at: path.isEmpty ? key : path + "." + key, into: &paths)
      }
      return .object(copy)
    default: return value
    }
  }
}
