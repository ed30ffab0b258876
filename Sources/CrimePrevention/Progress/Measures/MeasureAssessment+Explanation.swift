extension MeasureAssessment {
  /// What the verdict rests on, step by step: the parts with their figures, then how they make one.
  public var explanation: [Sentence] {
    let parts =
      (milestones?.explanation ?? []) + (cadence?.explanation ?? []) + (deadline?.explanation ?? []) + targetCounts
    return pause + parts + ownReasons + [conclusion]
  }

  private var pause: [Sentence] {
    guard status == .paused else { return [] }
    return [
      Sentence(
        english: "The measure is recorded as paused; it is judged as if it were under way.",
        swedish: "Åtgärden är redovisad som pausad; den bedöms som om den pågick."
      )
    ]
  }

  /// Reasons that aren't those of a part.
  private var ownReasons: [Sentence] {
    reasons.filter { $0 == .cancelled || $0 == .nothingToCheck }.map(\.sentence)
  }

  private var targetCounts: [Sentence] {
    guard !targets.isEmpty else { return [] }
    return [
      Sentence { language, figures in
        let counts = Verdict.allCases.compactMap { verdict -> String? in
          let count = targets.count { $0.verdict == verdict }
          return count == 0 ? nil : "\(figures.text(count)) \(verdict.words.text(in: language))"
        }
        let all = figures.text(targets.count)
        let noun = language.say(
          targets.count == 1 ? "target" : "targets",
          targets.count == 1 ? "målvärde" : "målvärden"
        )
        return language.say("Of", "Av") + " \(all) \(noun): \(counts.joined(separator: ", "))."
      }
    ]
  }

  private var conclusion: Sentence {
    let parts = [milestones?.verdict, cadence?.verdict, deadline?.verdict].compactMap { $0 } + targets.map(\.verdict)
    let words = verdict.words
    return parts.count { $0 != .monitored } > 1
      ? Sentence(
        english: "The weakest part decides: \(words.english).",
        swedish: "Den svagaste delen avgör: \(words.swedish)."
      )
      : Sentence(english: "The verdict: \(words.english).", swedish: "Bedömningen: \(words.swedish).")
  }
}
