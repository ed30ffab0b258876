// Shows what has changed between versions of a council's record, and merges them.
//
//     swift run record-versions changes Examples/Records/example-council-2024.json Examples/Records/example-council.json

import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func document(_ file: String) throws(UnreadableRecord) -> JSONDocument {
  file == "-" ? try JSONDocument(Streams.input()) : try JSONDocument(contentsOf: URL(filePath: file))
}

/// Reads a record; an error names the file.
func record(_ file: String, _ language: MessageLanguage) throws -> CouncilRecord {
  do {
    return try document(file).record()
  } catch {
    throw Unreadable(file: file, problems: error.problems, language: language)
  }
}

/// A file that can't be read.
struct Unreadable: Error, CustomStringConvertible {
  let file: String
  let problems: [DecodingProblem]
  let language: MessageLanguage

  var description: String {
    ([file] + problems.map { "  " + $0.description(in: language) }).joined(separator: "\n")
  }
}

func tell(_ order: Request.Comparison) throws -> Int32 {
  let older = try record(order.older, order.language)
  let newer = try record(order.newer, order.language)
  let file = try ChangesDocument(from: older, to: newer)
  let text = ChangesText(
    changes: file.changes,
    findings: Validator(.revision).report(on: newer, since: older).findings,
    verdicts: try order.date.map { try verdicts(older, newer, order, asOf: $0) } ?? [],
    language: order.language
  )
  switch order.format {
  case .json: Streams.show(Data(try file.jsonBytes()))
  case .text: Streams.show(text.text)
  case .markdown: Streams.show(text.markdown)
  }
  return file.changes.isEmpty ? ExitCode.success : ExitCode.errorsFound
}

func verdicts(
  _ older: CouncilRecord,
  _ newer: CouncilRecord,
  _ order: Request.Comparison,
  asOf date: CalendarDate
) throws -> [VerdictChange] {
  let validator = Validator()
  do {
    return VerdictChange.all(
      from: try validator.check(older, asOf: date),
      to: try validator.check(newer, asOf: date),
      asOf: date
    )
  } catch {
    Streams.complain(
      order.language.say(
        "Verdicts can't be compared: a version has errors.",
        "Bedömningar kan inte jämföras: en version har fel."
      )
    )
    return []
  }
}

func apply(_ order: Request.Application) throws -> Int32 {
  let older = try record(order.record, order.language)
  do {
    let bytes = [UInt8](order.changes == "-" ? Streams.input() : try Data(contentsOf: URL(filePath: order.changes)))
    let newer = try older.applying(ChangesDocument(jsonBytes: bytes), toOtherVersion: order.isForced)
    Streams.show(Data(try newer.jsonBytes()))
    return ExitCode.success
  } catch let error as UnreadableRecord {
    throw Unreadable(file: order.changes, problems: error.problems, language: order.language)
  } catch let error as InapplicableChanges {
    throw Unreadable(file: order.changes, problems: error.problems, language: order.language)
  }
}

func merge(_ order: Request.Merging) throws -> Int32 {
  let merged = try Merge(
    base: record(order.base, order.language),
    ours: record(order.ours, order.language),
    theirs: record(order.theirs, order.language)
  )
  Streams.show(Data(try merged.record.jsonBytes()))
  switch order.conflicts {
  case .json:
    let conflicts = merged.conflicts.map { $0.jsonValue(in: order.language) }
    let file: JSONValue = [
      "format": "crime-prevention-conflicts", "formatVersion": "1.0", "conflicts": .array(conflicts),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Streams.complain(String(decoding: try encoder.encode(file), as: UTF8.self))
  case .text:
    for conflict in merged.conflicts { Streams.complain(conflict.description(in: order.language)) }
  }
  return merged.conflicts.isEmpty ? ExitCode.success : ExitCode.errorsFound
}

Command("record-versions", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: return nil
  case .changes(let order): return try tell(order)
  case .apply(let order): return try apply(order)
  case .merge(let order): return try merge(order)
  case .show(let file):
    Streams.show(Data(try record(file, .english).jsonBytes()))
    return ExitCode.success
  }
}
