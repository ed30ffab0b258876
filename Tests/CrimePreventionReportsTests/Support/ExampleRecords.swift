import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import Testing

/// The records in the folder `Examples/Records`, checked.
enum ExampleRecords {
  static func checked(_ name: String) throws -> CheckedRecord {
    try Validator().check(record(name))
  }

  static func record(_ name: String) throws -> CouncilRecord {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try CouncilRecord(contentsOf: package.appending(path: "Examples/Records/\(name).json"))
  }
}

extension CouncilRecord {
  /// A small made-up record with some meetings.
  static func small(
    meetings: [Meeting],
    people: [Person] = [],
    organizations: [Organization] = [],
    plans: [ActionPlan] = []
  ) -> CouncilRecord {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
    record.meetings = meetings
    record.people = people
    record.organizations = organizations
    record.plans = plans
    return record
  }

  /// The record as checked by no rule at all.
  var unchecked: CheckedRecord {
    get throws { try Validator(RuleSet()).check(self) }
  }
}

/// The document of the first of some meetings.
func document(
  of meetings: Meeting...,
  people: [Person] = [],
  plans: [ActionPlan] = [],
  language: MessageLanguage = .english,
  asOf date: CalendarDate? = nil,
  for audience: Audience = .keepers
) throws -> MeetingDocument {
  let record = try CouncilRecord.small(meetings: meetings, people: people, plans: plans).unchecked
  return MeetingDocument(of: try #require(meetings.first), in: record, language: language, asOf: date, for: audience)
}

/// A day that the calendar has.
func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

/// A time that the clock has.
func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
