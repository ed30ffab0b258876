extension Rule where Subject == FocusArea {
  /// Goals of one focus area say the same in words and differ in their figures, and one of them has no target that
  /// shows what sets them apart.
  ///
  /// **Why.** Those who follow up the plan don't know which figure was promised. Texts that are alike word for word are
  /// compared; years, grades and ages count as words, not as figures.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Unga", "goals": [
  ///     { "id": "fifteen", "text": "Minst 15 unga ska lämna de kriminella gängen" },
  ///     { "id": "twenty", "text": "Minst tjugo unga ska lämna de kriminella gängen." }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Unga", "goals": [
  ///     { "id": "fifteen", "text": "Minst 15 unga ska lämna de kriminella gängen" },
  ///     { "id": "twenty", "text": "Minst tjugo unga ska slippa de kriminella gängen." }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var goalTextsDiffer: Self {
    Rule(
      "focus-area.goal-texts-differ",
      .warning,
      MessageTemplate(
        english:
          "The goals {goalsEnglish} say the same with different figures: keep one of them, or say how they differ.",
        swedish:
          "Målen {goalsSwedish} säger samma sak med olika siffror: behåll ett av dem, eller skriv vad som skiljer dem åt."
      )
    ) { area, context, report in
      guard area.goals.count > 1, area.goals.contains(where: \.targets.isEmpty) else { return }
      let language = context.record.language
      let wordings = area.goals.map { (goal: $0, wording: GoalWording($0.text, language: language)) }
      let differing = Dictionary(grouping: wordings, by: \.wording.words).filter { words, alike in
        words.count >= GoalWording.fewestWords && alike.contains { $0.goal.targets.isEmpty }
          && Set(alike.map(\.wording.figures)).count > 1
      }
      let groups = differing.values.map { $0.map(\.goal.id.rawValue).sorted() }
      for goals in groups.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        report(at: \.goals, facts: context.named("goals", .goal, goals))
      }
    }
  }
}

/// A goal's text, with its figures apart from its words.
private struct GoalWording {
  /// With fewer words than this, two texts may well be about different things.
  static let fewestWords = 4

  /// The words, with a marker in place of each figure.
  let words: [String]
  /// The amounts of the figures, in order.
  let figures: [String]

  init(_ text: String, language: Language) {
    let stated = StatedFigures(text, language: language).all
    let written = Set(stated.flatMap { Words.words(of: $0.words) })
    let all = Words.words(of: text)
    figures = stated.map(\.amount)
    words = all.indices.map { position in
      let isName = position > 0 && Self.beforeNames.contains(all[position - 1])
      let isAge = position + 1 < all.count && Self.afterAges.contains(all[position + 1])
      return written.contains(all[position]) && !isName && !isAge ? "#" : all[position]
    }
  }

  /// Words after which a number says which one, not how many.
  private static let beforeNames: Set<String> = [
    "åk", "årskurs", "årskurserna", "klass", "gy", "del", "etapp", "grade", "year", "class", "part", "stage",
  ]
  /// Words before which a number states an age or a duration.
  private static let afterAges: Set<String> = ["år", "åringar", "åringars", "years"]
}
