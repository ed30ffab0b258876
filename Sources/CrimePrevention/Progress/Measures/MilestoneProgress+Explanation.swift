extension MilestoneProgress {
  /// What the verdict rests on, step by step.
  public var explanation: [Sentence] {
    [count, listed(.overdue), listed(.open), disorder].compactMap { $0 }
  }

  private var count: Sentence {
    Sentence { language, figures in
      let (done, all) = (figures.text(done), figures.text(steps.count))
      let late =
        late == 0 ? "" : language.say(", \(figures.text(late)) of them late", ", varav \(figures.text(late)) för sent")
      if steps.count == 1 {
        return language.say("\(done) of 1 milestone is done\(late).", "\(done) av 1 hållpunkt är klar\(late).")
      }
      return language.say(
        "\(done) of \(all) milestones are done\(late).",
        "\(done) av \(all) hållpunkter är klara\(late)."
      )
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
