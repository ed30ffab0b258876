import CrimePrevention
import CrimePreventionJSON
import Testing

/// The article on what the JSON says names every member of both forms.
struct JSONArticleTests {
  private static let date = CalendarDate("2026-06-30")

  @Test func everyMemberOfProgressIsNamed() throws {
    let checked = try Validator().check(RecordFile.example.record())
    let json = checked.progress(asOf: Self.date).json()
    try Self.expectNames(of: json, least: 50)
  }

  @Test func everyMemberOfFindingsIsNamed() throws {
    let broken = SmallFindings.findings(in: "{", named: "broken.json")
    try Self.expectNames(
      of: [SmallFindings.findings(), broken].json(checkedWith: SmallFindings.rules, asOf: Self.date),
      least: 18
    )
  }

  private static func expectNames(of json: JSONValue, least: Int) throws {
    let written = Set(try Article("WhatTheJSONSays").codes)
    let names = memberNames(of: json)
    #expect(names.count >= least, "\(names.count) members should have been found")
    #expect(names.subtracting(written) == [])
  }

  /// Members whose own members are named after what is counted.
  private static let open: Set = ["facts", "counts", "truncated", "statuses", "rules"]

  private static func memberNames(of json: JSONValue) -> Set<String> {
    switch json {
    case .object(let members):
      members.reduce(into: Set(members.keys)) { names, member in
        if !open.contains(member.key) { names.formUnion(memberNames(of: member.value)) }
      }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(memberNames(of: $1)) }
    default: []
    }
  }
}
