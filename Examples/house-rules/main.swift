// Shows what changes when a service checks a record with its own rules.
//
//     swift run house-rules Examples/Records/eskilstuna-2016.json --as-of 2018-12-31

import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func show(_ request: Request) -> Int32 {
  do {
    let record = try CouncilRecord(contentsOf: URL(filePath: request.file))
    showChanges(in: record, asOf: request.date)
    return ExitCode.success
  } catch {
    Streams.complain(error.problems.map(\.description).joined(separator: "\n"))
    return ExitCode.unreadable
  }
}

func showChanges(in record: CouncilRecord, asOf date: CalendarDate) {
  let plain = Validator().report(on: record, asOf: date)
  Streams.show("\(record.council.name)\n\nThe library's standard rules: \(Comparison.counts(of: plain))")
  for change in HouseChange.all(for: plain) {
    let changed = Validator(change.rules).report(on: change.applied(to: record), asOf: date)
    Streams.show("\n" + Comparison(title: change.title, before: plain, after: changed).text)
  }
}

Command("house-rules", usage: Request.usage).run { arguments in
  try Request(arguments).map(show)
}
