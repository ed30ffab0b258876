import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport
import Testing

/// What must not change any finding: the order of the record's lists, consistently renamed identifiers, the writer's
/// own members.
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
    for index in shuffled.indicators.indices { shuffled.indicators[index].bands.shuffle(using: &random) }
    for index in shuffled.situations.indices { shuffled.situations[index].problems.shuffle(using: &random) }
    for index in shuffled.meetings.indices { shuffled.meetings[index].participants?.shuffle(using: &random) }
    for index in shuffled.followUps.indices { shuffled.followUps[index].entries.shuffle(using: &random) }
    for plan in shuffled.planPlaces { shuffled[keyPath: plan.keyPath].focusAreas.shuffle(using: &random) }
    for area in shuffled.focusAreaPlaces {
      shuffled[keyPath: area.keyPath].measures.shuffle(using: &random)
      shuffled[keyPath: area.keyPath].goals.shuffle(using: &random)
    }
    for measure in shuffled.measurePlaces {
      shuffled[keyPath: measure.keyPath].milestones.shuffle(using: &random)
      shuffled[keyPath: measure.keyPath].occurrences?.shuffle(using: &random)
      shuffled[keyPath: measure.keyPath].goals.shuffle(using: &random)
    }
    shuffled.council.memberships.shuffle(using: &random)
    shuffled.waivers.shuffle(using: &random)
    #expect(found(in: shuffled).map(\.on).sorted() == found(in: record).map(\.on).sorted())
  }

  @Test(arguments: RecordFile.allCases)
  func identifiersRenamedConsistentlyChangeNoFinding(file: RecordFile) throws {
    let record = try file.record()
    let renamed = try mapped(record) { PlantedExample.renamed($0, prefix: "renamed-") }
    let expected = found(in: record, prefix: "renamed-")
    #expect(found(in: renamed) == expected)
  }

  @Test(arguments: RecordFile.allCases)
  func membersOfOnesOwnChangeNoFinding(file: RecordFile) throws {
    let record = try file.record()
    let more = try mapped(record, Self.withOwnMembers)
    let date = CalendarDate("2026-06-30")
    #expect(more != record)
    #expect(Validator(.all).report(on: more, asOf: date) == Validator(.all).report(on: record, asOf: date))
  }

  @Test func sameRecordGivesTheSameReport() throws {
    for file in RecordFile.allCases {
      let record = try file.record()
      let validator = Validator(.all)
      let date = CalendarDate("2026-06-30")
      #expect(validator.report(on: record, asOf: date) == validator.report(on: record, asOf: date))
    }
  }

  /// What each rule found, on which subject and where; with a prefix before each identifier.
  private func found(in record: CouncilRecord, prefix: String = "") -> [Found] {
    Validator(.all).report(on: record, asOf: CalendarDate("2026-06-30")).findings.map { finding in
      let id = finding.subject.id.map { prefix + $0 } ?? "-"
      return Found(on: "\(finding.rule) \(finding.subject.kind) \(id)", path: finding.path)
    }
  }

  private struct Found: Equatable {
    let on: String
    let path: DocumentPath
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
          .merging(["x-own": ["a", 1, .null]]) { present, _ in present }
      )
    default: value
    }
  }
}
