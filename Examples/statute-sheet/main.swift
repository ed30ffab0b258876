// Shows what a record shows about each paragraph of the Act on municipal responsibility for crime prevention.
//
//     swift run statute-sheet Examples/Records/example-council.json --as-of 2026-06-30 --language sv

import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func read(_ file: String) throws(UnreadableRecord) -> CouncilRecord {
  let document = file == "-" ? try JSONDocument(Streams.input()) : try JSONDocument(contentsOf: URL(filePath: file))
  return try document.record()
}

func show(_ inquiry: Request.Inquiry) -> Int32 {
  let record: CouncilRecord
  do {
    record = try read(inquiry.file)
  } catch {
    Streams.complain(error.problems.map { $0.description(in: inquiry.language) }.joined(separator: "\n"))
    return ExitCode.unreadable
  }
  let sheet = StatuteSheet(of: record, asOf: inquiry.date, policy: inquiry.reading)
  Streams.show(written(sheet, of: record, inquiry))
  return ExitCode.success
}

func written(_ sheet: StatuteSheet, of record: CouncilRecord, _ inquiry: Request.Inquiry) -> Data {
  let report = StatuteSheetReport(of: sheet, in: record, language: inquiry.language)
  return switch inquiry.format {
  case .text: Data((report.text + "\n").utf8)
  case .json: sheet.json().jsonData()
  case .markdown: Data(report.markdown.utf8)
  case .html: Data(report.html.utf8)
  }
}

Command("statute-sheet", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .show(let inquiry): show(inquiry)
  }
}
