import CrimePrevention
import CrimePreventionJSON
import Foundation

/// The record that a text holds.
func record(_ text: String) throws -> CouncilRecord {
  try CouncilRecord(jsonData: Data(text.utf8))
}

/// What the library writes after reading a text.
func rewritten(_ text: String) throws -> String {
  String(decoding: try record(text).jsonData(), as: UTF8.self)
}

/// The problems that keep bytes from being read as a record; none when they are a record.
func problems(in bytes: some Sequence<UInt8>) -> [DecodingProblem] {
  do {
    _ = try CouncilRecord(jsonData: Data(bytes))
    return []
  } catch {
    return error.problems
  }
}

/// The problems that keep a text from being read as a record; none when it is a record.
func problems(in text: String) -> [DecodingProblem] {
  problems(in: text.utf8)
}

extension DecodingProblem {
  /// Position, path and rule, such as `3:7 /council/id document.type-mismatch`.
  var summary: String {
    [position?.description, path.steps.isEmpty ? nil : path.description, rule.rawValue].compactMap { $0 }
      .joined(separator: " ")
  }
}

extension [DecodingProblem] {
  /// Position, path and rule of each.
  var summaries: [String] { map(\.summary) }
  /// The rule of each.
  var rules: [String] { map(\.rule.rawValue) }
}

/// The records in the folder `Examples/Records`.
enum ExampleRecords {
  static let names = ["eskilstuna-2016", "example-council", "landskrona-2016", "umea"]

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: package.appending(path: "Examples/Records/\(name).json"))
  }

  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
