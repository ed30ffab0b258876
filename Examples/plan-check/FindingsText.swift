import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

/// Findings as text for a terminal, grouped by rule: the most severe first, a few of each with the total.
struct FindingsText {
  let files: [FileFindings]
  let check: Request.Check
  /// Rules that need an asking date, when there was none.
  let notRun: Int
  let hasColours: Bool

  private struct Group {
    let rule: RuleID
    let severity: Severity
    var findings: [(file: String, finding: FileFinding)] = []
    var total = 0
  }

  var text: String {
    let blocks = groups.map { lines(of: $0).joined(separator: "\n") }
    return (blocks + [summary.joined(separator: "\n")]).joined(separator: "\n\n")
  }

  private var groups: [Group] {
    var groups: [RuleID: Group] = [:]
    for file in files {
      for finding in file.findings {
        let new = Group(rule: finding.rule, severity: finding.severity)
        groups[finding.rule, default: new].findings.append((file.file, finding))
      }
      for (rule, total) in file.totals { groups[rule]?.total += total }
    }
    return groups.values.sorted { ($1.severity, $0.rule) < ($0.severity, $1.rule) }
  }

  private func lines(of group: Group) -> [String] {
    let shown = group.findings.prefix(check.shown ?? .max)
    let more = group.total - shown.count
    let count = "\(group.total) \(words(for: group.severity, group.total))"
    let head = "\(coloured(count, group.severity)) [\(group.rule)]"
    let left = say("  … and \(more) more", "  … och \(more) till")
    return [head] + shown.map { "  " + line(for: $0.finding, in: $0.file) } + (more > 0 ? [left] : [])
  }

  private func line(for finding: FileFinding, in file: String) -> String {
    let place = [file, finding.position?.description].compactMap { $0 }.joined(separator: ":")
    let subject =
      finding.subject.id == nil ? "" : finding.subject.named(finding.subjectTitle, in: check.language) + ": "
    return "\(place): \(subject)\(finding.sentence.text(in: check.language))"
  }

  /// How many findings there are of each severity, and what didn't run.
  var summary: [String] {
    let groups = groups
    let counts = Severity.allCases.reversed().map { severity in
      let total = groups.filter { $0.severity == severity }.reduce(0) { $0 + $1.total }
      return "\(total) \(words(for: severity, total))"
    }
    let of = say(
      "\(files.count) \(files.count == 1 ? "file" : "files")",
      "\(files.count) \(files.count == 1 ? "fil" : "filer")"
    )
    let rules = say(
      "\(notRun) rules need an asking date and didn't run: give --as-of DATE",
      "\(notRun) regler kräver ett avstämningsdatum och kördes inte: ange --as-of DATUM"
    )
    return ["\(of): \(counts.joined(separator: ", "))"] + (notRun > 0 ? [rules] : [])
  }
}

// MARK: - Words and colours

extension FindingsText {
  private func say(_ english: String, _ swedish: String) -> String {
    check.language.say(english, swedish)
  }

  private func words(for severity: Severity, _ count: Int) -> String {
    guard count != 1 else { return severity.name(in: check.language) }
    return switch severity {
    case .error: say("errors", "fel")
    case .warning: say("warnings", "varningar")
    case .note: say("notes", "anmärkningar")
    }
  }

  private func coloured(_ text: String, _ severity: Severity) -> String {
    guard hasColours else { return text }
    let colour =
      switch severity {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m"
  }
}
