extension Rule where Subject == CitizenPromise {
  /// A promise that replaces an earlier one and leaves out something that the earlier one contained.
  ///
  /// **Why.** A renewal may promise less, but residents should know. The numbers of the text (also against the new
  /// targets), the measures, the areas and the parties are compared; an area counts as kept when the new promise names
  /// one that it lies in.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "promises": [
  ///     { "id": "evenings-2025", "text": "Vi är i parken tre kvällar i veckan." },
  ///     { "id": "evenings-2026", "text": "Vi syns i parken på kvällarna.", "supersedes": "evenings-2025" }
  ///   ]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "promises": [
  ///     { "id": "evenings-2025", "text": "Vi är i parken tre kvällar i veckan." },
  ///     { "id": "evenings-2026", "text": "Vi är i parken tre kvällar i veckan, även på sommaren.", "supersedes": "evenings-2025" }
  ///   ]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var contentLost: Self {
    Rule(
      "promise.content-lost",
      .note,
      MessageTemplate(
        english: "The promise takes the place of “{earlier}” but leaves out: {lost}.",
        swedish: "Löftet ersätter ”{earlier}” men utelämnar: {lost}."
      )
    ) { promise, context, report in
      guard let earlier = context.index.promises[promise.supersedes] else { return }
      let lost =
        promise.figuresLost(from: earlier, context.record.language)
        + promise.thingsLost(from: earlier, context)
      guard !lost.isEmpty else { return }
      report(at: \.supersedes, facts: ["earlier": .string(earlier.text), "lost": .array(lost.map { .string($0) })])
    }
  }
}

extension CitizenPromise {
  fileprivate func figuresLost(from earlier: CitizenPromise, _ language: Language) -> [String] {
    let stated = targets.flatMap(\.expectation.statedValues).map { String($0) }
    let now = StatedFigures(([text] + stated).joined(separator: "; "), language: language)
    return StatedFigures(earlier.text, language: language).missing(in: now)
  }

  fileprivate func thingsLost(from earlier: CitizenPromise, _ context: RuleContext) -> [String] {
    let kept = Set(areas)
    let lostAreas = earlier.areas.filter { area in
      !kept.contains(area) && !context.index.lineage(of: area).contains { kept.contains($0.id) }
    }
    let lostMeasures = Set(earlier.measures).subtracting(measures)
    let lostParties = Set(earlier.parties).subtracting(parties)
    return lostAreas.map { context.name(of: $0) }
      + earlier.measures.filter(lostMeasures.contains).map { context.index.measures[$0]?.title ?? $0.rawValue }
      + earlier.parties.filter(lostParties.contains).map { context.name(of: $0) }
  }
}
