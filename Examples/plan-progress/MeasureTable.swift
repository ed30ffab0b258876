import CrimePrevention
import ExampleSupport

/// Measures as rows of a table; those that can't be assessed are listed by reason below it.
struct MeasureTable {
  let progress: RecordProgress
  let language: MessageLanguage
  let targets: TargetTable

  func lines(of measures: [Measure]) -> [String] {
    let entries = measures.compactMap { measure in progress.measure(measure.id).map { (measure, $0) } }
    let shown = entries.filter { !$0.1.isUnchecked }
    let header = TableRow(
      measure: say("Measure", "Åtgärd"),
      done: say("Done", "Genomfört"),
      verdict: say("Verdict", "Bedömning")
    )
    return (shown.isEmpty ? [] : header.lines + shown.flatMap(rows)) + gaps(entries.filter(\.1.isUnchecked))
  }

  private func rows(_ measure: Measure, _ assessment: MeasureAssessment) -> [String] {
    let row = TableRow(
      measure: measure.title,
      done: done(assessment).isEmpty ? "–" : done(assessment),
      verdict: assessment.verdict.words.text(in: language)
    )
    let own = assessment.targets.isEmpty ? assessment.reasons : []
    let reasons = own.map { $0.sentence.text(in: language) }.joined(separator: " ")
    return row.lines + reasons.paragraph(indent: 6) + targets.rows(of: measure.targets, mark: "· ")
  }

  /// What has been done, in short.
  private func done(_ assessment: MeasureAssessment) -> String {
    assessment.doneInShort.map { $0.text(in: language) }.joined(separator: ", ")
  }

  /// For each reason, the measures that can't be assessed.
  private func gaps(_ entries: [(Measure, MeasureAssessment)]) -> [String] {
    NotAssessableReason.allCases.flatMap { reason -> [String] in
      let titles = entries.filter { $0.1.reasons.first == reason }.map(\.0.title)
      guard !titles.isEmpty else { return [] }
      let measures = say(titles.count == 1 ? "measure" : "measures", titles.count == 1 ? "åtgärd" : "åtgärder")
      let start = FigureText(language).text(titles.count) + " " + measures
      let sentence = reason.sentence.text(in: language)
      return "\(start): \(sentence) (\(titles.joined(separator: "; ")))".paragraph(indent: 4)
    }
  }

  private func say(_ english: String, _ swedish: String) -> String {
    language.say(english, swedish)
  }
}

extension MeasureAssessment {
  /// Whether the reason is the only thing to report about it.
  fileprivate var isUnchecked: Bool {
    verdict == .notAssessable && targets.isEmpty && milestones == nil && deadline?.cases.judged ?? 0 == 0
      && cadence?.ended ?? 0 == 0
  }
}
