// Shows what rules find in councils' records.
//
//     swift run plan-check Examples/Records/eskilstuna-2016.json --as-of 2018-12-31

import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

func show(_ check: Request.Check) throws -> Int32 {
  let rules = check.sets.reduce(RuleSet()) { rules, set in
    RuleSet {
      rules
      set.rules
    }
  }
  let validator = Validator(rules)
  let files = check.files.map { file in
    FileFindings(in: file, checkedBy: validator, asOf: check.date) { () throws(UnreadableRecord) in
      file == "-" ? try JSONDocument(Streams.input()) : try JSONDocument(contentsOf: URL(filePath: file))
    }
  }
  switch check.format {
  case .json:
    let report = ReportDocument(files, checkedWith: rules, asOf: check.date, language: check.language)
    Streams.show(try report.jsonData())
  case .sarif:
    let log = SARIFLog(files, checkedWith: rules, asOf: check.date, language: check.language, tool: "plan-check")
    Streams.show(try log.jsonData())
  case .text:
    let notRun = check.date == nil ? rules.rules.count(where: \.needsDate) : 0
    let text = FindingsText(files: files, check: check, notRun: notRun, hasColours: Streams.showsColours)
    Streams.show(text.text)
  }
  guard files.allSatisfy(\.isReadable) else { return ExitCode.unreadable }
  let hasErrors = files.contains { $0.findings.contains { $0.severity == .error } }
  return hasErrors ? ExitCode.errorsFound : ExitCode.success
}

Command("plan-check", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .check(let check): try show(check)
  }
}
