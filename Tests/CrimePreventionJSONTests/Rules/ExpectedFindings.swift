import CrimePrevention
import Foundation

/// What should be found, and what shouldn't, in a document whose faults are known.
struct ExpectedFindings: Decodable {
  /// A known fault at one place, or one that a rule mustn't report there.
  struct Row: Decodable, CustomStringConvertible {
    /// The kind of fault: a number in the catalogue of known inconsistencies.
    let entry: String
    /// The commitment, and what is wrong or right with it.
    let about: String
    let rule: String
    let severity: Severity?
    /// Absent when the rule should find nothing in the whole record.
    let subject: Reference?
    /// Given when a rule finds several things for one subject.
    let path: String?

    var description: String { "\(entry) \(about): \(rule)" }

    func matches(_ finding: Diagnostic) -> Bool {
      finding.rule.rawValue == rule
        && severity.map { $0 == finding.severity } ?? true
        && subject.map { $0 == finding.subject } ?? true
        && path.map { $0 == finding.path.description } ?? true
    }
  }

  let record: RecordFile
  let asOf: CalendarDate
  let expected: [Row]
  let absent: [Row]

  init(document: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: Self.url(document)))
  }

  static func url(_ name: String) -> URL {
    URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/expected/\(name).json")
  }
}

/// How many findings each rule has in a record.
struct FindingCounts: Decodable {
  let asOf: CalendarDate
  let counts: [String: Int]

  /// By record.
  static func all() throws -> [RecordFile: Self] {
    let data = try Data(contentsOf: ExpectedFindings.url("counts"))
    let byName = try JSONDecoder().decode([String: Self].self, from: data)
    return Dictionary(
      uniqueKeysWithValues: byName.compactMap { name, counts in
        RecordFile(rawValue: name).map { ($0, counts) }
      }
    )
  }
}
