import CrimePrevention
import ExampleSupport

/// Targets as rows of a table, under the goals or promises that they belong to.
struct TargetTable {
  let progress: RecordProgress
  let language: MessageLanguage

  /// The head of the table.
  var header: [String] {
    TableRow(
      indicator: say("Indicator", "Indikator"),
      target: say("Target", "Målvärde"),
      figures: say("Baseline → latest → expected", "Bas → senaste → förväntat"),
      attained: say("Attained", "Uppnått"),
      verdict: say("Verdict", "Bedömning")
    ).lines
  }

  /// The rows of some targets.
  ///
  /// - Parameters:
  ///   - targets: The targets.
  ///   - mark: The mark before each row, when it belongs under another row.
  /// - Returns: The lines.
  func rows(of targets: [Target], mark: String = "") -> [String] {
    targets.compactMap { progress.target($0.id) }.flatMap { lines(for: $0, mark) }
  }

  private func lines(for assessment: TargetAssessment, _ mark: String) -> [String] {
    let words = TargetWords(assessment, language: language)
    let row = TableRow(
      indicator: mark + words.indicator,
      target: words.target,
      figures: words.figures,
      attained: words.attained,
      verdict: words.verdict
    )
    // Reasons that all parts share are shown once; otherwise each part shows its own.
    let isShared = assessment.parts.allSatisfy { $0.assessment.reasons == assessment.reasons }
    return row.lines + (isShared ? reasons(of: assessment) : [])
      + assessment.parts.flatMap { lines(for: $0) + (isShared ? [] : reasons(of: $0.assessment)) }
  }

  private func reasons(of assessment: TargetAssessment) -> [String] {
    assessment.reasons.map { $0.sentence.text(in: language) }.joined(separator: " ").paragraph(indent: 6)
  }

  private func lines(for part: TargetAssessment.Part) -> [String] {
    let words = TargetWords(part.assessment, language: language)
    return TableRow(
      indicator: "· " + part.name.text(in: language),
      figures: words.figures,
      attained: words.attained,
      verdict: words.verdict
    ).lines
  }

  private func say(_ english: String, _ swedish: String) -> String {
    language.say(english, swedish)
  }
}
