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
    return refuse(inquiry, FileFindings(error, in: inquiry.file), error)
  }
  do {
    let checked = try Validator().check(document.record(), asOf: inquiry.date)
    try show(checked, inquiry)
    return ExitCode.success
  } catch let error as ProgressReportError {
    Streams.complain("\(inquiry.file): \(error.sentence.text(in: inquiry.language))")
    return ExitCode.unreadable
  } catch let error as RejectedRecord {
    reject(inquiry, error, document)
    return ExitCode.errorsFound
  } catch let error as UnreadableRecord {
    return refuse(inquiry, FileFindings(error, in: inquiry.file, document: document), error)
  }
}

func show(_ checked: CheckedRecord, _ inquiry: Request.Inquiry) throws {
  switch inquiry.format {
  case .text where inquiry.part != .all: Streams.show(Data(try report(on: checked, inquiry).text.utf8))
  case .json where inquiry.part != .all: Streams.show(try report(on: checked, inquiry).json.jsonData())
  case .text:
    let shown = try published(checked, inquiry)
    let progress = shown.progress(asOf: inquiry.date)
    Streams.show(ProgressText(of: shown, progress, language: inquiry.language).text)
  case .json:
    let progress = try published(checked, inquiry).progress(asOf: inquiry.date)
    Streams.show(progress.json(in: inquiry.language).jsonData())
  case .markdown: Streams.show(Data(try report(on: checked, inquiry).markdown.utf8))
  case .html: Streams.show(Data(try report(on: checked, inquiry).html.utf8))
  case .csv: Streams.show(Data(try report(on: checked, inquiry).csv(inquiry.style.style).utf8))
  }
}

func report(on checked: CheckedRecord, _ inquiry: Request.Inquiry) throws(ProgressReportError) -> ProgressReport {
  try ProgressReport(
    of: inquiry.subject,
    part: inquiry.part,
    in: checked,
    language: inquiry.language,
    asOf: inquiry.date,
    since: inquiry.earlier,
    for: inquiry.audience,
    unfolded: inquiry.isUnfolded
  )
}

/// The record as its readers may see it: nothing is computed from anything else.
func published(_ checked: CheckedRecord, _ inquiry: Request.Inquiry) throws(RejectedRecord) -> CheckedRecord {
  guard inquiry.audience != .keepers else { return checked }
  let published = checked.record.published(for: inquiry.audience, on: inquiry.date)
  return try Validator(RuleSet()).check(published.record, asOf: inquiry.date)
}

/// Shows the errors that keep a record from being assessed.
func reject(_ inquiry: Request.Inquiry, _ error: RejectedRecord, _ document: JSONDocument) {
  if inquiry.format == .json {
    showFindings(FileFindings(error.report, in: inquiry.file, document: document), inquiry)
  } else {
    Streams.show(error.report.errors.map { $0.description(in: inquiry.language) }.joined(separator: "\n"))
  }
}

/// Reports why a record can't be read.
func refuse(_ inquiry: Request.Inquiry, _ findings: FileFindings, _ error: UnreadableRecord) -> Int32 {
  if inquiry.format == .json { showFindings(findings, inquiry) }
  Streams.complain(error.problems.map { $0.description(in: inquiry.language) }.joined(separator: "\n"))
  return ExitCode.unreadable
}

/// Shows findings as JSON: when JSON is asked for, standard output is always JSON.
func showFindings(_ findings: FileFindings, _ inquiry: Request.Inquiry) {
  Streams.show([findings].json(in: inquiry.language, checkedWith: .standard, asOf: inquiry.date).jsonData())
}

Command("plan-progress", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .progress(let inquiry): try show(inquiry)
  }
}
