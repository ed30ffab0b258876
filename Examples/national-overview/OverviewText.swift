import CrimePrevention
import ExampleSupport

/// An overview as tables for a terminal: findings by severity, then targets and measures by verdict.
struct OverviewText {
  let overview: Overview
  let date: CalendarDate
  let language: MessageLanguage

  var text: String {
    let title = say("National overview at \(date)", "Nationell översikt \(date)")
    let parts = [
      findings, verdicts(say("Targets", "Målvärden"), \.targets), verdicts(say("Measures", "Åtgärder"), \.measures),
    ]
    return ([title] + parts + leftOut).joined(separator: "\n\n")
  }

  private var findings: String {
    let severities = Severity.allCases.reversed()
    let header =
      [say("Findings", "Iakttagelser"), say("records", "underlag")] + severities.map { $0.name(in: language) }
    return table(header) { tally in
      ["\(tally.records)"] + severities.map { "\(tally.findings[$0, default: 0])" }
    }
  }

  /// One column per verdict that occurs, best first. What can't be assessed has its own column and is part of the whole, so
  /// that no share looks better than it is known to be.
  private func verdicts(_ title: String, _ counts: KeyPath<Tally, [Verdict: Int]>) -> String {
    let all = overview.municipalities.map { $0.tally[keyPath: counts] }
    let found = Verdict.allCases.reversed().filter { verdict in
      verdict != .notAssessable && all.contains { $0[verdict] != nil }
    }
    let columns = found + [.notAssessable]
    let header = [title] + columns.map { $0.words.text(in: language) } + [say("all", "alla")]
    return table(header) { tally in
      let counted = tally[keyPath: counts]
      return columns.map { "\(counted[$0, default: 0])" } + ["\(counted.values.reduce(0, +))"]
    }
  }

  /// What the tables lack: records with errors have only findings, and unreadable files aren't in the tables at all.
  private var leftOut: [String] {
    let rejected = overview.municipalities.reduce(0) { $0 + $1.tally.rejected }
    let counts = [
      (
        rejected,
        say(
          "Records with errors, from which no progress is computed",
          "Underlag med fel, som ingen måluppfyllelse beräknas ur"
        )
      ),
      (
        overview.unreadableFiles,
        say("Files that can't be read, and aren't counted", "Filer som inte kan läsas, och inte är medräknade")
      ),
    ]
    let lines = counts.filter { $0.0 > 0 }.map { "\($0.1): \($0.0)" }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }

  /// A line for each municipality and one for all; columns as wide as they need to be.
  private func table(_ header: [String], _ cells: (Tally) -> [String]) -> String {
    let whole = overview.municipalities.reduce(into: Tally()) { $0 += $1.tally }
    let lines = overview.municipalities.map { [$0.name] + cells($0.tally) } + [[say("All", "Alla")] + cells(whole)]
    let widths = header.indices.map { column in ([header] + lines).map { $0[column].count }.max() ?? 0 }
    return ([header] + lines).map { row in
      zip(row, widths).enumerated().map { number, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return number == 0 ? cell.0 + space : "  " + space + cell.0
      }.joined()
    }.joined(separator: "\n")
  }

  private func say(_ english: String, _ swedish: String) -> String {
    language.say(english, swedish)
  }
}
