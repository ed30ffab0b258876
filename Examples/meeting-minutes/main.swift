// Writes the invitation to a meeting, its minutes, or the calendar of the council.
//
//     swift run meeting-minutes Examples/Records/example-council.json --meeting meeting-2026-02-10 --language sv
//     swift run meeting-minutes Examples/Records/example-council.json --format ics --as-of 2026-06-30 > council.ics

import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads and checks the record, and shows what is made from it, or what is wrong with it.
func write(_ order: Request.Order, _ show: (CheckedRecord) -> Int32) throws -> Int32 {
  do {
    let record = try CouncilRecord(contentsOf: URL(filePath: order.file))
    return show(try Validator().check(record, asOf: order.date))
  } catch let error as RejectedRecord {
    Streams.show(error.report.errors.map { $0.description(in: order.language) }.joined(separator: "\n"))
    return ExitCode.errorsFound
  } catch let error as UnreadableRecord {
    Streams.complain(error.problems.map { $0.description(in: order.language) }.joined(separator: "\n"))
    return ExitCode.unreadable
  }
}

func writeCalendar(_ order: Request.Order, asOf date: CalendarDate) throws -> Int32 {
  try write(order) { checked in
    let calendar = EventCalendar(councilOf: checked, language: order.language, asOf: date, for: order.audience)
    Streams.show(Data(calendar.text(stamp: CalendarStamp(date: date)).utf8))
    return ExitCode.success
  }
}

func writeDocument(_ order: Request.Order) throws -> Int32 {
  try write(order) { checked in
    guard let meeting = checked.index.meetings[order.meeting] else {
      let unknown = UnknownMeeting(id: order.meeting, file: order.file, meetings: shownMeetings(of: checked, order))
      Streams.complain(unknown.description(in: order.language))
      return ExitCode.unreadable
    }
    let document = MeetingDocument(
      of: meeting,
      in: checked,
      language: order.language,
      asOf: order.date,
      for: order.audience
    )
    Streams.show(Data(text(of: document, order, on: meeting.date).utf8))
    return ExitCode.success
  }
}

/// The meetings that the audience may know of.
func shownMeetings(of checked: CheckedRecord, _ order: Request.Order) -> [Meeting] {
  checked.record.published(for: order.audience, on: order.date ?? .earliest).record.meetings
}

func text(of document: MeetingDocument, _ order: Request.Order, on day: CalendarDate) -> String {
  switch order.format {
  case .markdown: document.markdown
  case .html: document.html
  case .ics: document.calendar.text(stamp: CalendarStamp(date: order.date ?? day))
  }
}

Command("meeting-minutes", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .document(let order): try writeDocument(order)
  case .calendar(let order, let date): try writeCalendar(order, asOf: date)
  }
}
