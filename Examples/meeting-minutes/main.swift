// Writes the invitation to a meeting, or its minutes.
//
//     swift run meeting-minutes Examples/Records/example-council.json --meeting meeting-2026-02-10 --language sv

import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func write(_ order: Request.Order) throws -> Int32 {
  do {
    let record = try CouncilRecord(contentsOf: URL(filePath: order.file))
    let checked = try Validator().check(record, asOf: order.date)
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
  } catch let error as RejectedRecord {
    Streams.show(error.report.errors.map { $0.description(in: order.language) }.joined(separator: "\n"))
    return ExitCode.errorsFound
  } catch let error as UnreadableRecord {
    Streams.complain(error.problems.map { $0.description(in: order.language) }.joined(separator: "\n"))
    return ExitCode.unreadable
  }
}

/// The meetings that those who are to read it may know of.
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
  case .document(let order): try write(order)
  }
}
