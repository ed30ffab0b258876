import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport
import Testing

/// What must change no finding: the order of the record's lists, consistently other identifiers, members of one's own.
struct LawTests {
  @Test(arguments: RecordFile.allCases)
  func orderOfTheRecordsListsChangesNoFinding(file: RecordFile) throws {
    var random = RandomSource(seed: 31)
    let record = try file.record()
    var shuffled = record
    shuffled.organizations.shuffle(using: &random)
    shuffled.people.shuffle(using: &random)
    shuffled.areas.shuffle(using: &random)
    shuffled.units.shuffle(using: &random)
    shuffled.factors.shuffle(using: &random)
    shuffled.situations.shuffle(using: &random)
    shuffled.dialogues.shuffle(using: &random)
    shuffled.indicators.shuffle(using: &random)
    shuffled.agreements.shuffle(using: &random)
    shuffled.plans.shuffle(using: &random)
    shuffled.promises.shuffle(using: &random)
    shuffled.meetings.shuffle(using: &random)
    shuffled.followUps.shuffle(using: &random)
    for index in shuffled.indicators.indices { shuffled.indicators[index].observations.shuffle(using: &random) }
    for plan in shuffled.plans.indices {
      for area in shuffled.plans[plan].focusAreas.indices {
        shuffled.plans[plan].focusAreas[area].measures.shuffle(using: &random)
        shuffled.plans[plan].focusAreas[area].goals.shuffle(using: &random)
      }
    }
    #expect(findings(in: shuffled) == findings(in: record))
  }

  @Test(arguments: RecordFile.allCases)
  func identifiersRenamedConsistentlyChangeNoFinding(file: RecordFile) throws {
    let record = try file.record()
    let renamed = try mapped(record) { Graft.renamed($0, prefix: "renamed-") }
    let expected = findings(in: record).map { $0.prefixingIdentifier("renamed-") }.sorted()
    #expect(findings(in: renamed) == expected)
  }

  @Test(arguments: RecordFile.allCases)
  func membersOfOnesOwnChangeNoFinding(file: RecordFile) throws {
    let record = try file.record()
    #expect(try findings(in: mapped(record, Self.withOwnMembers)) == findings(in: record))
  }

  @Test(.timeLimit(.minutes(5)))
  func aHundredThousandFindingsAreCountedAndTenThousandKept() throws {
    var record = try RecordFile.umea.record()
    let unknown = (0..<100_000).map { Identifier<Factor>("factor-\($0)") }
    let measure = Measure(id: "measure", title: "Åtgärd", addresses: unknown)
    record.plans[0].focusAreas = [FocusArea(id: "area", title: "Område", measures: [measure])]
    record.factors = [Factor(id: "factor-x", name: "Få vuxna ute", kind: .risk)]
    let report = Validator(RuleSet.all.keeping("reference.unknown")).report(on: record)
    #expect(report.totals == ["reference.unknown": 100_000])
    #expect(report.findings.count == Report.keptPerRule)
    #expect(report.truncated == ["reference.unknown": 100_000])
  }

  @Test func sameRecordGivesTheSameReport() throws {
    for file in RecordFile.allCases {
      let record = try file.record()
      let validator = Validator(.all)
      let date = CalendarDate("2026-06-30")
      #expect(validator.report(on: record, asOf: date) == validator.report(on: record, asOf: date))
    }
  }

  /// Each finding by rule and subject, sorted.
  private func findings(in record: CouncilRecord) -> [String] {
    Validator(.all).report(on: record, asOf: CalendarDate("2026-06-30")).findings.map {
      "\($0.rule) \($0.subject.kind) \($0.subject.id ?? "-")"
    }.sorted()
  }

  private func mapped(_ record: CouncilRecord, _ change: (JSONValue) -> JSONValue) throws -> CouncilRecord {
    let value = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(record))
    return try CouncilRecord(jsonData: JSONEncoder().encode(change(value)))
  }

  private static func withOwnMembers(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let values): .array(values.map(withOwnMembers))
    case .object(let members) where members["x-own"] == nil:
      .object(
        Dictionary(uniqueKeysWithValues: members.map { ($0, $0 == "glossary" ? $1 : withOwnMembers($1)) })
          .merging(["x-own": ["a", 1, nil]]) { present, _ in present }
      )
    default: value
    }
  }
}

extension String {
  /// A finding's text with the subject's identifier under another name.
  fileprivate func prefixingIdentifier(_ prefix: String) -> String {
    var words = split(separator: " ").map(String.init)
    if let id = words.last, id != "-" { words[words.count - 1] = prefix + id }
    return words.joined(separator: " ")
  }
}
