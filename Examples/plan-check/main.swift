// Shows what rules find in councils' records.
//
//     swift run plan-check Examples/Records/eskilstuna-2016.json --as-of 2018-12-31

import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func show(_ check: Request.Check) -> Int32 {
  let rules = check.sets.reduce(RuleSet()) { rules, set in
    RuleSet {
      rules
      set.rules
    }
  }
  let validator = Validator(rules)
  let files = check.files.map { findings(in: $0, check, validator) }
  switch check.format {
  case .json: Streams.show(files.json(in: check.language, checkedWith: rules, asOf: check.date).jsonData())
  case .sarif:
    let log = files.sarif(in: check.language, checkedWith: rules, asOf: check.date, tool: "plan-check")
    Streams.show(log.jsonData())
  case .text:
    let notRun = check.date == nil ? rules.rules.count(where: \.needsDate) : 0
    let byRule = FindingsText(files: files, check: check, notRun: notRun, hasColours: Streams.showsColours)
    let isByRule = check.listsByRule || !files.allSatisfy(\.isReadable)
    Streams.show(isByRule ? byRule.text : workList(of: files, in: check.language, summary: byRule.summary))
  case .markdown, .html:
    guard let report = files.first?.report else {
      let reasons = files.flatMap { file in
        file.findings.map { finding in
          let place = [file.file, finding.position?.description].compactMap { $0 }.joined(separator: ":")
          return "\(place): \(finding.sentence.text(in: check.language))"
        }
      }
      Streams.complain(reasons.joined(separator: "\n"))
      return ExitCode.unreadable
    }
    let list = WorkListReport(of: report, language: check.language)
    Streams.show(Data((check.format == .html ? list.html : list.markdown).utf8))
  }
  guard files.allSatisfy(\.isReadable) else { return ExitCode.unreadable }
  let hasErrors = files.contains { $0.findings.contains { $0.severity == .error } }
  return hasErrors ? ExitCode.errorsFound : ExitCode.success
}

/// What to do about the findings, file by file, how many there are, and how to get all of them.
func workList(of files: [FileFindings], in language: MessageLanguage, summary: [String]) -> String {
  let lists = files.compactMap { file -> String? in
    guard let report = file.report else { return nil }
    let list = WorkListReport(of: report, language: language).text
    guard !list.isEmpty else { return nil }
    return files.count == 1 ? list : "\(file.file)\n\n\(list)"
  }
  let all = language.say("All findings by rule: --all", "Alla iakttagelser efter regel: --all")
  let end = lists.isEmpty ? summary : summary + [all]
  return (lists + [end.joined(separator: "\n")]).joined(separator: "\n\n")
}

func read(_ file: String) throws(UnreadableRecord) -> JSONDocument {
  file == "-" ? try JSONDocument(Streams.input()) : try JSONDocument(contentsOf: URL(filePath: file))
}

/// What rules find in a file, or in what an audience may see of it, which has no line numbers.
func findings(in file: String, _ check: Request.Check, _ validator: Validator) -> FileFindings {
  guard check.audience != .keepers, let date = check.date else {
    return FileFindings(in: file, checkedBy: validator, asOf: check.date) { () throws(UnreadableRecord) in
      try read(file)
    }
  }
  let document: JSONDocument
  do {
    document = try read(file)
  } catch {
    return FileFindings(error, in: file)
  }
  do {
    let published = try document.record().published(for: check.audience, on: date)
    return FileFindings(validator.report(on: published.record, asOf: date), in: file)
  } catch {
    return FileFindings(error, in: file, document: document)
  }
}

Command("plan-check", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .check(let check): show(check)
  }
}
