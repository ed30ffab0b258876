import CrimePrevention

/// The figures of an assessed target as the table shows them, with a dash for unknown ones.
struct TargetWords {
  private let assessment: TargetAssessment
  private let language: MessageLanguage

  init(_ assessment: TargetAssessment, language: MessageLanguage) {
    self.assessment = assessment
    self.language = language
  }

  var indicator: String {
    assessment.indicator?.name ?? assessment.target.indicator.rawValue
  }

  /// What is expected, such as “at least 8”.
  var target: String { assessment.expectationInShort.text(in: language) }

  /// Baseline → latest → expected now.
  var figures: String {
    let sentences = [assessment.baselineInShort, assessment.latestInShort, assessment.expectedNowInShort]
    guard sentences.contains(where: { $0 != nil }) else { return "–" }
    return sentences.map { $0?.text(in: language) ?? "–" }.joined(separator: " → ")
  }

  var attained: String { assessment.attainmentInShort?.text(in: language) ?? "–" }

  var verdict: String { assessment.verdict.words.text(in: language) }
}
