extension ProgressAspect {
  /// How much of it can be assessed, with which verdicts, and why the rest can't.
  ///
  /// - Parameter name: What it is called.
  /// - Returns: The sentences.
  public func explanation(named name: Sentence) -> [Sentence] { steps(named: name).map(\.sentence) }

  /// The same, each step with what it is about.
  package func steps(named name: Sentence) -> [ExplanationStep] {
    let parts = parts
    let counted = parts.filter(\.isCounted)
    return [ExplanationStep(.coverage, Self.summary(named: name, Coverage(counted), counts))]
      + Self.gaps(counted).map { ExplanationStep(.reason, $0) }
      + Self.leftOut(parts).map { ExplanationStep(.leftOut, $0) }
  }

  private static func summary(named name: Sentence, _ coverage: Coverage, _ counts: VerdictCounts) -> Sentence {
    Sentence { language, figures in
      let start = name.text(in: language) + ": "
      guard coverage.total > 0 else { return start + language.say("nothing to assess.", "inget att bedöma.") }
      let of = figures.text(coverage.total)
      let parts = language.say(coverage.total == 1 ? "part" : "parts", coverage.total == 1 ? "del" : "delar")
      guard coverage.assessable > 0 else {
        return start
          + (coverage.total == 1
            ? language.say("its only part can't be assessed.", "dess enda del kan inte bedömas.")
            : language.say("none of \(of) \(parts) can be assessed.", "ingen av \(of) \(parts) kan bedömas."))
      }
      let assessable = figures.text(coverage.assessable)
      let verdicts = counts.words.text(in: language)
      return start
        + language.say(
          "\(assessable) of \(of) \(parts) can be assessed (\(verdicts)).",
          "\(assessable) av \(of) \(parts) kan bedömas (\(verdicts))."
        )
    }
  }

  /// By reason, the weightiest first, how many can't be assessed.
  private static func gaps(_ counted: [ProgressPart]) -> [Sentence] {
    var counts: [NotAssessableReason: Int] = [:]
    for part in counted {
      if let reason = part.reasons.first { counts[reason, default: 0] += 1 }
    }
    return NotAssessableReason.allCases.compactMap { reason in
      counts[reason].map { count in
        Sentence { language, figures in
          let reason = reason.sentence.insideSentence.text(in: language)
          return figures.text(count) + language.say(" can't be assessed: ", " kan inte bedömas: ") + reason
        }
      }
    }
  }

  private static func leftOut(_ parts: [ProgressPart]) -> [Sentence] {
    let followed = parts.count { $0.verdict == .monitored }
    let cancelled = parts.count { $0.reasons.contains(.cancelled) }
    guard followed + cancelled > 0 else { return [] }
    return [
      Sentence { language, figures in
        let followed = followed == 0 ? nil : figures.text(followed) + language.say(" only followed", " som bara följs")
        let cancelled =
          cancelled == 0
          ? nil : figures.text(cancelled) + language.say(" cancelled", cancelled == 1 ? " inställd" : " inställda")
        let list = [followed, cancelled].compactMap { $0 }.joined(separator: ", ")
        return language.say("Left out: \(list).", "Utanför räkningen: \(list).")
      }
    ]
  }
}
