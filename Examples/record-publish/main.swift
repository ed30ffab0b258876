// Writes a record as its audience may see it.
//
//     swift run record-publish Examples/Records/example-council.json --for residents --on 2026-06-30

import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func read(_ file: String) throws(UnreadableRecord) -> CouncilRecord {
  file == "-" ? try CouncilRecord(jsonData: Streams.input()) : try CouncilRecord(contentsOf: URL(filePath: file))
}

func publish(_ order: Request.Order) throws -> Int32 {
  var file = order.file
  do {
    let record = try read(file)
    var earlier: [CouncilRecord] = []
    for release in order.earlier {
      file = release
      earlier.append(try read(release))
    }
    let published = record.published(for: order.audience, on: order.date, policy: order.policy, after: earlier)
    guard published.withheld.count(of: "councilRecord") == 0 else {
      Streams.complain(
        order.language.say(
          "/council: The council itself isn't for them, or the record as a whole isn't: nothing is left to publish.",
          "/council: Rådet i sig är inte för dem, eller så är underlaget som helhet inte det: inget är kvar att publicera."
        )
      )
      return ExitCode.errorsFound
    }
    let broken = newErrors(in: published.record, of: record, on: order.date)
    guard broken.isEmpty else {
      Streams.complain(
        order.language.say(
          "What is left would have errors that the record doesn't have:",
          "Det som blir kvar skulle ha fel som underlaget inte har:"
        )
      )
      Streams.complain(broken.map { $0.description(in: order.language) }.joined(separator: "\n"))
      return ExitCode.errorsFound
    }
    try show(published, order)
    return ExitCode.success
  } catch let error as UnreadableRecord {
    Streams.complain(error.problems.map { "\(file): \($0.description(in: order.language))" }.joined(separator: "\n"))
    return ExitCode.unreadable
  }
}

/// Standard output has only the record, so that it can be saved, or only the summary, when that is asked for.
func show(_ published: PublishedRecord, _ order: Request.Order) throws {
  let lines = published.withheld.words(in: order.language)
  let summary =
    lines.isEmpty
    ? order.language.say("Nothing is withheld.", "Inget är utelämnat.")
    : order.language.say("Withheld:", "Utelämnat:") + lines.map { "\n  " + $0 }.joined()
  switch order.format {
  case .json:
    Streams.show(try published.record.jsonData())
    Streams.complain(summary)
  case .summary: Streams.show(summary)
  }
}

/// The errors of rules that find more errors in the published record than in the whole one.
func newErrors(in published: CouncilRecord, of whole: CouncilRecord, on date: CalendarDate) -> [Diagnostic] {
  let before = Dictionary(grouping: Validator().report(on: whole, asOf: date).errors, by: \.rule)
  let after = Dictionary(grouping: Validator().report(on: published, asOf: date).errors, by: \.rule)
  return after.filter { $0.value.count > before[$0.key]?.count ?? 0 }.sorted { $0.key < $1.key }.flatMap(\.value)
}

Command("record-publish", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .publish(let order): try publish(order)
  }
}
