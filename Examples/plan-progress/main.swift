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

func run(_ arguments: [String]) -> Int32 {
  do {
    switch try Request(arguments) {
    case .help:
      Streams.show(Request.usage)
    case .progress(let file, let date, let language):
      let record = try CouncilRecord(contentsOf: URL(filePath: file))
      let checked = try Validator().check(record, asOf: date)
      Streams.show(ProgressTable(of: checked, asOf: date, language: language).text)
    }
    return ExitCode.success
  } catch let error as UsageFault {
    Streams.complain("plan-progress: \(error.message)\n\n\(Request.usage)")
  } catch let error as RejectedRecord {
    let language = Request.language(in: arguments)
    Streams.show(error.report.errors.map { $0.description(in: language) }.joined(separator: "\n"))
    return ExitCode.errorsFound
  } catch let error as UnreadableRecord {
    Streams.complain(error.problems.map { $0.description(in: Request.language(in: arguments)) }.joined(separator: "\n"))
  } catch {
    Streams.complain("plan-progress: \(error)")
  }
  return ExitCode.unreadable
}

end(with: run(Array(CommandLine.arguments.dropFirst())))
