@testable import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport
import Testing

private let casesFolder = ProcessInfo.processInfo.environment["SCHEMA_CASES"].map { URL(filePath: $0) }

/// Writes cases for a JSON Schema validator, with the decoder's verdicts, for a comparison outside the tests.
///
/// `SCHEMA_CASES=FOLDER swift test --filter SchemaCases` writes into an existing folder; see `.ci/schema`.
@Suite(.enabled(if: casesFolder != nil))
struct SchemaCases {
  /// A document with the problems that keep the decoder from reading it.
  private struct Case: Encodable {
    let document: String
    let problems: [Problem]

    struct Problem: Encodable {
      let rule: String
      /// Where the problem is; for a missing member, where it should be.
      let path: String

      init(_ problem: DecodingProblem) {
        rule = problem.rule.rawValue
        if case .string(let member) = problem.facts["member"] {
          path = problem.path.member(member).description
        } else {
          path = problem.path.description
        }
      }
    }

    init(_ value: JSONValue) {
      self.init(value.jsonText)
    }

    init(_ text: String) {
      document = text
      problems = CrimePreventionJSONTests.problems(in: document).map(Problem.init)
    }
  }

  /// A text with the forms that accept it.
  private struct FormCase: Encodable {
    let text: String
    let forms: [String]
  }

  @Test func ruleExamples() throws {
    let examples = CatalogueExample.all.flatMap { [$0.accepted, $0.flagged] }
    try write(try examples.map { Case(try CatalogueExample.completed($0)) }, to: "examples.jsonl")
  }

  @Test func mutants() throws {
    var mutator = try RecordMutator(seed: 7)
    try write((0..<5_000).map { _ in Case(mutator.next()) }, to: "mutants.jsonl")
  }

  /// The complete example with one member changed: each of its members, in many ways.
  @Test func members() throws {
    let example = try JSONDecoder().decode(JSONValue.self, from: ExampleRecords.data("example-council"))
    try write(MemberChanges(of: example).all.map { Case($0) }, to: "members.jsonl")
  }

  /// What a schema can't express, since it sees values and not their text.
  @Test func differences() throws {
    let deep = String(repeating: "[", count: 520) + String(repeating: "]", count: 520)
    let texts = [
      SmallRecord.text(adding: #""x-a":1e400"#),
      SmallRecord.text(adding: #""x-a":0.123456789012345678901234567890123456789"#),
      SmallRecord.text(adding: #""note":"a","note":"b""#),
      SmallRecord.text(adding: #""note":"\uD83D""#),
      SmallRecord.text(adding: "\"x-a\":" + deep),
      SmallRecord.text.replacing(#""1.0""#, with: #""1.99999999999999999999""#),
    ]
    try write(texts.map { Case($0) }, to: "differences.jsonl")
  }

  /// Records made up by the generators of the law tests, which use no example.
  @Test func madeUpRecords() throws {
    var random = RandomSource(seed: 11)
    let records: [CouncilRecord] = (0..<60).map { _ in random.value() }
    let values = try records.map { try JSONDecoder().decode(JSONValue.self, from: $0.jsonData()) }
    try write(values.map { Case($0) }, to: "made-up.jsonl")
  }

  /// Every day and many days that the calendar lacks, and every time, part of the year and odd text.
  @Test func texts() throws {
    let years = ["0000", "0001", "0004", "1900", "1999", "2000", "2100", "2024", "2400", "9999"]
    let months = (0...13).map { two($0) }
    let days = years.flatMap { year in months.flatMap { month in (0...32).map { "\(year)-\(month)-\(two($0))" } } }
    let minutes = (0...25).flatMap { hour in (0...61).map { "\(two(hour)):\(two($0))" } }
    let parts = ["H", "T", "Q", "h", ""].flatMap { letter in (0...13).map { "2015-\(letter)\($0)" } }
    let moments = ["00:00", "23:59", "24:00", ""].map { "2015-05-12T\($0)" }
    let ranges = days.prefix(900).map { "\($0)/2015-05-12" } + days.suffix(900).map { "2015-05-12/\($0)" }
    let all = days + months.map { "2015-\($0)" } + minutes + parts + moments + ranges + RecordMutator.texts
    try write(all.map { text in FormCase(text: text, forms: Self.forms(of: text)) }, to: "texts.jsonl")
  }

  private static func forms(of text: String) -> [String] {
    var forms: [String] = []
    func add<Value: TextFormValue>(_ type: Value.Type) {
      if Value(text) != nil { forms.append(Value.form.rawValue) }
    }
    add(CalendarDate.self)
    add(TimeOfDay.self)
    add(CivilMoment.self)
    add(ReportingPeriod.self)
    add(ActionDue.self)
    return forms
  }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private func write(_ cases: some Collection<some Encodable>, to name: String) throws {
    let folder = try #require(casesFolder)
    let encoder = JSONEncoder()
    let lines = try cases.map { try encoder.encode($0) + Data("\n".utf8) }
    try Data(lines.joined()).write(to: folder.appending(path: name))
  }
}

extension JSONValue {
  /// The value as JSON, numbers digit by digit.
  fileprivate var jsonText: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let number): number.description
    case .string(let text): text.quoted
    case .array(let elements): "[" + elements.map(\.jsonText).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.sorted { $0.key < $1.key }.map { "\($0.quoted):\($1.jsonText)" }.joined(separator: ",") + "}"
    }
  }
}

extension String {
  /// The text in quotation marks, with the escapes that JSON demands.
  fileprivate var quoted: String {
    let characters = unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\u{0}"..."\u{1F}": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + characters.joined() + "\""
  }
}
