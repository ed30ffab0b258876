import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import TestSupport

/// A meeting in two records that differ in their texts only: harmless ones in one, hostile ones in the other.
struct HostileCase {
  let name: String
  let plain: Rendering
  let hostile: Rendering

  /// What is written of a meeting, and the texts that must stand in it.
  struct Rendering: Encodable {
    let html: String
    let markdown: String
    let ics: String
    let csv: String
    let texts: [String]
    let events: [Event]
    let rows: [[String]]
  }

  struct Event: Encodable {
    let summary: String
    let location: String?
  }

  /// All meetings of a record, in both languages by turns.
  static func cases(of record: CouncilRecord, named name: String, using random: inout RandomSource) throws
    -> [HostileCase]
  {
    let document = try JSONDecoder().decode(JSONValue.self, from: record.jsonData())
    var number = 0
    let plain = HostileText.replaced(document) {
      number += 1
      return "Text \(number)"
    }
    number = 0
    let hostile = HostileText.replaced(document) {
      number += 1
      // The number keeps texts apart. At the end of every other, so that the beginning is hostile too.
      let payload = random.pick(HostileText.payloads)
      return number.isMultiple(of: 2) ? "\(payload)\(number)" : "\(number)\(payload)"
    }
    let records = try [plain, hostile].map { try CouncilRecord(jsonData: JSONEncoder().encode($0)).unchecked }
    return try records[0].record.meetings.indices.map { position in
      let language: MessageLanguage = position.isMultiple(of: 2) ? .swedish : .english
      let both = try records.map { try Rendering(of: $0.record.meetings[position], in: $0, language) }
      return HostileCase(name: "\(name)-\(position)", plain: both[0], hostile: both[1])
    }
  }
}

extension HostileCase.Rendering {
  init(of meeting: Meeting, in record: CheckedRecord, _ language: MessageLanguage) throws {
    let document = MeetingDocument(of: meeting, in: record, language: language)
    let isShown = document.withheld == nil
    html = document.html
    markdown = document.markdown
    ics = document.calendar.text(stamp: CalendarStamp(try day("2026-06-30")))
    texts = [record.record.council.name] + (isShown ? Self.texts(of: meeting, in: record.index) : [])
    events = isShown ? [HostileCase.Event(summary: meeting.title ?? "", location: meeting.place)] : []
    rows = [["nummer", "text"]] + texts.enumerated().map { [String($0 + 1), $1] }
    let values = rows.dropFirst().map { $0.map(CSVValue.text) }
    csv = CSVTable(header: rows[0], rows: Array(values)).text(.swedishExcel)
  }

  /// The texts that a document of the meeting must hold, whichever sort it is.
  private static func texts(of meeting: Meeting, in index: RecordIndex) -> [String] {
    let items = meeting.agenda.filter { $0.sharing == nil }
    let people = (meeting.participants ?? []).flatMap { [index.people[$0.person]?.name, $0.reason].compactMap { $0 } }
    let outcome = items.flatMap { $0.decisions.map(\.text) + $0.actions.map(\.text) }
    return [meeting.title, meeting.place].compactMap { $0 } + items.map(\.title) + items.compactMap(\.summary)
      + outcome + people
  }
}
