// Shows how far each target of a council's record has come at a date.
//
//     swift run plan-progress Examples/Records/example-council.json --as-of 2026-06-30

import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func show(progressIn file: String, asOf date: CalendarDate, in language: MessageLanguage) throws -> Int32 {
  do {
    let record = try CouncilRecord(contentsOf: URL(filePath: file))
    let checked = try Validator().check(record, asOf: date)
    Streams.show(ProgressTable(of: checked, asOf: date, language: language).text)
    return ExitCode.success
  } catch let error as RejectedRecord {
    Streams.show(error.report.errors.map { $0.description(in: language) }.joined(separator: "\n"))
    return ExitCode.errorsFound
  } catch let error as UnreadableRecord {
    Streams.complain(error.problems.map { $0.description(in: language) }.joined(separator: "\n"))
    return ExitCode.unreadable
  }
}

Command("plan-progress", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .progress(let file, let date, let language): try show(progressIn: file, asOf: date, in: language)
  }
}
