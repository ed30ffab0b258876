// Shows how far each target of a council's record has come at a date.
//
//     swift run plan-progress Examples/Records/example-council.json --as-of 2026-06-30

import CrimePrevention
import CrimePreventionJSON

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the command ends with.
enum ExitCode {
  static let success: Int32 = 0
  static let unreadable: Int32 = 2
}

func run(_ arguments: [String]) -> Int32 {
  do {
    switch try Request(arguments) {
    case .help:
      print(Request.usage)
    case .progress(let file, let date, let language):
      let record = try CouncilRecord(contentsOf: URL(filePath: file))
      print(ProgressTable(of: record, asOf: date, language: language).text)
    }
    return ExitCode.success
  } catch let error as Request.Fault {
    complain("plan-progress: \(error.message)\n\n\(Request.usage)")
  } catch let error as UnreadableRecord {
    complain(error.problems.map { $0.description(in: Request.language(in: arguments)) }.joined(separator: "\n"))
  } catch {
    complain("plan-progress: \(error)")
  }
  return ExitCode.unreadable
}

/// Writes to standard error, so that standard output holds nothing but the table.
func complain(_ message: String) {
  var rest = Array((message + "\n").utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}

exit(run(Array(CommandLine.arguments.dropFirst())))
