import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Reads a block of JSON as a part of a record, and finds no member in it that the format doesn't define.
func read(_ block: String, as kind: String) throws -> [Diagnostic] {
  let part = try JSONDecoder().decode(JSONValue.self, from: Data(block.utf8))
  let members: [String: JSONValue]
  switch kind {
  case "target": members = ["promises": [["id": "p", "text": "P", "targets": [part]]]]
  case "measure":
    members = [
      "plans": [["id": "p", "title": "P", "kind": "measures", "focusAreas": [["id": "f", "title": "F", "measures": [part]]]]]
    ]
  case "waiver": members = ["waivers": [part]]
  default:
    guard case .object(let given) = part else { throw CocoaError(.coderInvalidValue) }
    members = given
  }
  let header: [String: JSONValue] = [
    "format": "crime-prevention-record", "formatVersion": "1.0", "language": "sv",
    "council": ["id": "council", "name": "Council", "municipality": ["code": "0000", "name": "Example"]],
  ]
  let whole = members.merging(header) { given, _ in given }
  let record = try CouncilRecord(jsonData: JSONEncoder().encode(JSONValue.object(whole)))
  let report = Validator().report(on: record, asOf: CalendarDate("2026-06-30"))
  let shape: Set<RuleID> = [
    "member.unknown", "member.null", "code.unknown", "identifier.malformed", "expectation.member-unused",
  ]
  try #require(shape.isSubset(of: report.ran), "the rules are called otherwise")
  return report.findings.filter { finding in
    shape.contains(finding.rule) || (kind == "record" && finding.severity == .error)
  }
}

/// Whether a value, rounded to the decimals that are written, is what is written.
func gives(_ value: Double?, _ written: String) -> Bool {
  let decimals = written.split(separator: ".").dropFirst().first?.count ?? 0
  return value.map { Rounding.halfAwayFromZero($0, decimals: decimals) } == Double(written)
}

func gives(_ value: Int?, _ written: String) -> Bool { value == Int(written) }
