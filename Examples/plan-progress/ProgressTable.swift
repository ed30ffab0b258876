import CrimePrevention
import ExampleSupport

/// The progress of a record's targets as a text for a terminal, one table a focus area.
struct ProgressTable {
  let record: CouncilRecord
  let date: CalendarDate
  let language: MessageLanguage
  private let sections: [Section]

  private struct Section {
    let source: TargetSection
    let entries: [(text: String, assessments: [TargetAssessment])]
  }

  init(of checked: CheckedRecord, asOf date: CalendarDate, language: MessageLanguage) {
    record = checked.record
    self.date = date
    self.language = language
    sections = checked.targetSections.map { section in
      Section(
        source: section,
        entries: section.entries.map { ($0.text, $0.targets.map { PreparedTarget($0).assessment(asOf: date) }) }
      )
    }
  }

  var text: String {
    var lines = [say("\(record.council.name), progress at \(date)", "\(record.council.name), läget \(date)")]
    var plan: ActionPlan.ID?
    for section in sections {
      if let next = section.source.plan, next.id != plan {
        plan = next.id
        lines += ["", say("Plan: ", "Plan: ") + next.title]
      }
      lines += ["", section.source.focusArea?.title ?? say("Citizen promises", "Medborgarlöften")]
      lines += body(of: section)
    }
    return (lines + ["", summary]).joined(separator: "\n")
  }

  private func say(_ english: String, _ swedish: String) -> String {
    language.say(english, swedish)
  }
}

// MARK: - One focus area

extension ProgressTable {
  private static let width = 110

  private func body(of section: Section) -> [String] {
    let assessed = section.entries.filter { !$0.assessments.isEmpty }
    guard !assessed.isEmpty else { return ["  " + say("(nothing to measure by)", "(inget att mäta med)")] }
    let header = Row(
      indicator: say("Indicator", "Indikator"),
      target: say("Target", "Målvärde"),
      figures: say("Baseline → latest → expected", "Bas → senaste → förväntat"),
      attained: say("Attained", "Uppnått"),
      verdict: say("Verdict", "Bedömning")
    )
    let rows = assessed.flatMap { entry in
      entry.text.wrapped(to: Self.width - 2).map { "  " + $0 } + entry.assessments.flatMap(lines(for:))
    }
    return header.lines + rows + notMeasurable(section)
  }

  private func notMeasurable(_ section: Section) -> [String] {
    let count = section.entries.count { $0.assessments.isEmpty }
    guard count > 0 else { return [] }
    let text = say(
      "\(count) more without a target to measure by",
      "\(count) till utan målvärde att mäta med"
    )
    return ["  (\(text))"]
  }

  private func lines(for assessment: TargetAssessment) -> [String] {
    let words = TargetWords(assessment, language: language)
    let row = Row(
      indicator: words.indicator,
      target: words.target,
      figures: words.figures,
      attained: words.attained,
      verdict: words.verdict
    )
    let reasons = assessment.reasons.map { $0.sentence.text(in: language) }.joined(separator: " ")
    return row.lines + reasons.wrapped(to: Self.width - 8).map { "      " + $0 } + parts(of: assessment)
  }

  private func parts(of assessment: TargetAssessment) -> [String] {
    assessment.parts.flatMap { part in
      let words = TargetWords(part.assessment, language: language)
      return Row(
        indicator: "· " + (record.name(ofPart: part.id) ?? part.id),
        target: "",
        figures: words.figures,
        attained: words.attained,
        verdict: words.verdict
      ).lines
    }
  }

  private var summary: String {
    let verdicts = sections.flatMap(\.entries).flatMap(\.assessments).map(\.verdict)
    let best = Verdict.allCases.filter { $0 != .monitored }.reversed()
    let counts = (best + [.monitored]).compactMap { verdict in
      let count = verdicts.count { $0 == verdict }
      return count == 0 ? nil : "\(count) \(verdict.words.text(in: language))"
    }
    let total = say("\(verdicts.count) targets", "\(verdicts.count) målvärden")
    return verdicts.isEmpty ? total : "\(total): \(counts.joined(separator: ", "))"
  }
}

extension CouncilRecord {
  /// The name of the area or unit with an identifier.
  fileprivate func name(ofPart id: String) -> String? {
    areas.first { $0.id.rawValue == id }?.name ?? units.first { $0.id.rawValue == id }?.name
  }
}

/// One row, each cell wrapped within its column.
private struct Row {
  let indicator: String
  let target: String
  let figures: String
  let attained: String
  let verdict: String

  var lines: [String] {
    let cells = [(indicator, 36), (target, 18), (figures, 28), (attained, 8), (verdict, 18)]
    let wrapped = cells.map { ($0.0.wrapped(to: $0.1), $0.1) }
    let height = wrapped.map(\.0.count).max() ?? 0
    return (0..<height).map { line in
      let texts = wrapped.map { lines, width in (line < lines.count ? lines[line] : "").padded(to: width) }
      return ("    " + texts.joined(separator: "  ")).trimmedRight
    }
  }
}

extension String {
  fileprivate var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
