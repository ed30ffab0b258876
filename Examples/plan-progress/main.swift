// Shows how far a council's targets, measures, plans and promises have come at a date.
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

func read(_ file: String) throws(UnreadableRecord) -> JSONDocument {
  file == "-" ? try JSONDocument(Streams.input()) : try JSONDocument(contentsOf: URL(filePath: file))
}

func show(_ inquiry: Request.Inquiry) throws -> Int32 {
  let document: JSONDocument
  do {
    document = try read(inquiry.file)
  } catch {
    return try refuse(inquiry, FileFindings(error, in: inquiry.file), error)
  }
  do {
    let checked = try Validator().check(document.record(), asOf: inquiry.date)
    try show(checked.progress(asOf: inquiry.date), of: checked, inquiry)
    return ExitCode.success
  } catch let error as RejectedRecord {
    try reject(inquiry, error, document)
    return ExitCode.errorsFound
  } catch let error as UnreadableRecord {
    return try refuse(inquiry, FileFindings(error, in: inquiry.file, document: document), error)
  }
}

func show(_ progress: RecordProgress, of checked: CheckedRecord, _ inquiry: Request.Inquiry) throws {
  switch inquiry.format {
  case .text:
    Streams.show(ProgressText(of: checked, progress, language: inquiry.language).text)
  case .json:
    let council = checked.record.council.id
    Streams.show(try ProgressDocument(progress, of: council, language: inquiry.language).jsonData())
  }
}

/// Shows the errors that keep a record from being assessed.
func reject(_ inquiry: Request.Inquiry, _ error: RejectedRecord, _ document: JSONDocument) throws {
  switch inquiry.format {
  case .text:
    Streams.show(error.report.errors.map { $0.description(in: inquiry.language) }.joined(separator: "\n"))
  case .json:
    try showFindings([FileFindings(error.report, in: inquiry.file, document: document)], inquiry)
  }
}

/// Says why a record can't be read.
func refuse(_ inquiry: Request.Inquiry, _ findings: FileFindings, _ error: UnreadableRecord) throws -> Int32 {
  if inquiry.format == .json { try showFindings([findings], inquiry) }
  Streams.complain(error.problems.map { $0.description(in: inquiry.language) }.joined(separator: "\n"))
  return ExitCode.unreadable
}

/// Standard output is JSON whatever happens, when JSON is asked for.
func showFindings(_ files: [FileFindings], _ inquiry: Request.Inquiry) throws {
  let report = ReportDocument(files, checkedWith: .standard, asOf: inquiry.date, language: inquiry.language)
  Streams.show(try report.jsonData())
}

Command("plan-progress", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .progress(let inquiry): try show(inquiry)
  }
}
