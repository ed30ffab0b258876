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
    return ([title] + parts).joined(separator: "\n\n") + rejected
  }

  private var findings: String {
    let severities = Severity.allCases.reversed()
    let header =
      [say("Findings", "Iakttagelser"), say("records", "dokument")] + severities.map { $0.name(in: language) }
    return table(header) { tally in
      ["\(tally.records)"] + severities.map { "\(tally.findings[$0, default: 0])" }
    }
  }

  /// One column a verdict that occurs, best first. What can't be assessed stands by itself and is part of the whole, so
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

  private var rejected: String {
    let count = overview.municipalities.reduce(0) { $0 + $1.tally.rejected }
    guard count > 0 else { return "" }
    return "\n\n"
      + say(
        "Records with errors, from which no progress is computed: \(count)",
        "Dokument med fel, som ingen måluppfyllelse beräknas ur: \(count)"
      )
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
