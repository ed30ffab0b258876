extension MilestoneProgress {
  /// What the verdict rests on, step by step.
  public var explanation: [Sentence] {
    [count, listed(.overdue), listed(.open), disorder].compactMap { $0 }
  }

  private var count: Sentence {
    Sentence { language, figures in
      let (count, all) = (figures.text(done), figures.text(steps.count))
      let late =
        late == 0 ? "" : language.say(", \(figures.text(late)) of them late", ", varav \(figures.text(late)) för sent")
      let isOne = steps.count == 1
      let noun = language.say(isOne ? "milestone" : "milestones", isOne ? "hållpunkt" : "hållpunkter")
      let areDone =
        isOne || done == 1 ? language.say("is done", "är klar") : language.say("are done", "är klara")
      return "\(count) \(language.say("of", "av")) \(all) \(noun) \(areDone)\(late)."
    }
  }

  /// The milestones that aren't done, with their last days.
  private func listed(_ state: State) -> Sentence? {
    let steps = steps.filter { $0.state == state }
    guard !steps.isEmpty else { return nil }
    let list = Sentence.list(
      steps.map { step in
        Sentence { language, _ in
          let due = step.due.map { language.say(" (by \($0))", " (senast \($0))") }
          return Self.quoted(step.title, language) + (due ?? language.say(" (no date stated)", " (inget datum anges)"))
        }
      }
    )
    return state == .overdue
      ? Sentence(english: "Overdue: \(list.english).", swedish: "Försenat: \(list.swedish).")
      : Sentence(english: "Still to do: \(list.english).", swedish: "Återstår: \(list.swedish).")
  }

  private var disorder: Sentence? {
    let steps = steps.filter(\.isAheadOfPredecessor)
    guard !steps.isEmpty else { return nil }
    let list = Sentence.list(steps.map { step in Sentence { language, _ in Self.quoted(step.title, language) } })
    return Sentence(
      english: "Done before the milestone that was to come first: \(list.english).",
      swedish: "Klart före den hållpunkt som skulle komma först: \(list.swedish)."
    )
  }

  private static func quoted(_ title: String, _ language: MessageLanguage) -> String {
    language.say("“\(title)”", "”\(title)”")
  }
}
