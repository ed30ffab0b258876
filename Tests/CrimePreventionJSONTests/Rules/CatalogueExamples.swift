import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// A rule of the catalogue with the two examples in its documentation.
///
/// An example is the relevant part of a record; what every record has is added. `x-as-of` gives the asking date.
struct CatalogueExample: CustomTestStringConvertible {
  let file: String
  let rule: String
  let flagged: String
  let accepted: String

  var testDescription: String { rule }

  static let all: [CatalogueExample] = {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = package.appending(path: "Sources/CrimePrevention/Rules/Catalogue")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    let sources = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    return sources.sorted { $0.path < $1.path }.compactMap { try? CatalogueExample(file: $0) }
  }()

  private init?(file: URL) throws {
    let source = try String(contentsOf: file, encoding: .utf8)
    guard let rule = source.firstMatch(of: /\(\s*"([a-z0-9.-]+)",\s*\.(?:error|warning|note),/) else { return nil }
    self.file = file.lastPathComponent
    self.rule = String(rule.1)
    flagged = Self.block(after: "/// Flagged:", in: source)
    accepted = Self.block(after: "/// Accepted:", in: source)
  }

  private static func block(after heading: String, in source: String) -> String {
    guard let start = source.range(of: heading) else { return "" }
    let lines = source[start.upperBound...].split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let inside = lines.drop { $0 != "/// ```json" }.dropFirst().prefix { $0 != "/// ```" }
    return inside.map { $0.dropFirst("///".count) }.joined(separator: "\n")
  }
}

extension CatalogueExample {
  /// The record that an example is a part of.
  static func record(_ part: String) throws -> CouncilRecord {
    try CouncilRecord(jsonData: JSONEncoder().encode(completed(part)))
  }

  /// An example completed with what every record has.
  static func completed(_ part: String) throws -> JSONValue {
    guard case .object(var members) = try JSONDecoder().decode(JSONValue.self, from: Data(part.utf8)) else {
      throw CocoaError(.propertyListReadCorrupt)
    }
    let header: [String: JSONValue] = [
      "format": "crime-prevention-record", "formatVersion": "1.0", "language": "sv",
      "council": ["id": "council", "name": "Rådet", "municipality": ["code": "0000", "name": "Exempelstad"]],
    ]
    members.merge(header) { given, _ in given }
    return .object(members)
  }

  /// What all rules find in an example.
  static func report(on part: String) throws -> Report {
    let record = try record(part)
    return Validator(.all).report(on: record, asOf: date(of: record))
  }

  /// The asking date that an example is made for.
  static func date(of record: CouncilRecord) -> CalendarDate? {
    if case .string(let text) = record.annotations.others["x-as-of"] {
      CalendarDate(text)
    } else {
      CalendarDate("2026-06-30")
    }
  }
}

struct CatalogueExampleTests {
  @Test(arguments: CatalogueExample.all)
  func flaggedExampleIsFlaggedByItsRule(example: CatalogueExample) throws {
    let report = try CatalogueExample.report(on: example.flagged)
    #expect(!report.findings[RuleID(rawValue: example.rule)].isEmpty, "\(report.findings)")
    #expect(report.errors.allSatisfy { $0.rule.rawValue == example.rule }, "\(report.errors)")
  }

  @Test(arguments: CatalogueExample.all)
  func acceptedExampleIsNotFlagged(example: CatalogueExample) throws {
    let report = try CatalogueExample.report(on: example.accepted)
    #expect(report.findings[RuleID(rawValue: example.rule)].isEmpty, "\(report.findings)")
    #expect(report.errors.isEmpty, "\(report.errors)")
  }

  @Test func everyRuleStandsInAFileOfItsOwn() {
    let ids = RuleSet.all.rules.map(\.id.rawValue)
    #expect(CatalogueExample.all.map(\.rule).sorted() == ids)
    #expect(Set(ids).count == ids.count)
  }
}
