// Shows how far a council's targets, measures, plans and promises have come at a date.
//
//     swift run plan-progress Examples/Records/example-council.json --as-of 2026-06-30
//     swift run plan-progress Examples/Records/example-council.json --as-of 2026-06-30 --format html > report.html

import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
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
    try show(checked, inquiry)
    return ExitCode.success
  } catch let error as ProgressReportError {
    Streams.complain("\(inquiry.file): \(error.sentence.text(in: inquiry.language))")
    return ExitCode.unreadable
  } catch let error as RejectedRecord {
    try reject(inquiry, error, document)
    return ExitCode.errorsFound
  } catch let error as UnreadableRecord {
    return try refuse(inquiry, FileFindings(error, in: inquiry.file, document: document), error)
  }
}

func show(_ checked: CheckedRecord, _ inquiry: Request.Inquiry) throws {
  switch inquiry.format {
  case .text:
    let progress = checked.progress(asOf: inquiry.date)
    Streams.show(ProgressText(of: checked, progress, language: inquiry.language).text)
  case .json:
    let progress = checked.progress(asOf: inquiry.date)
    let council = checked.record.council.id
    Streams.show(try ProgressDocument(progress, of: council, language: inquiry.language).jsonData())
  case .markdown: Streams.show(Data(try report(on: checked, inquiry).markdown.utf8))
  case .html: Streams.show(Data(try report(on: checked, inquiry).html.utf8))
  case .csv: Streams.show(Data(try report(on: checked, inquiry).csv(inquiry.style.style).utf8))
  }
}

func report(on checked: CheckedRecord, _ inquiry: Request.Inquiry) throws(ProgressReportError) -> ProgressReport {
  try ProgressReport(of: inquiry.subject, in: checked, language: inquiry.language, asOf: inquiry.date)
}

/// Shows the errors that keep a record from being assessed.
func reject(_ inquiry: Request.Inquiry, _ error: RejectedRecord, _ document: JSONDocument) throws {
  if inquiry.format == .json {
    try showFindings([FileFindings(error.report, in: inquiry.file, document: document)], inquiry)
  } else {
    Streams.show(error.report.errors.map { $0.description(in: inquiry.language) }.joined(separator: "\n"))
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
