extension Rule where Subject == Indicator {
  /// A share shows how a few of a small group answered, and the record lists at least as many people as the group has.
  ///
  /// **Why.** When all but one of some twenty people say the same, everyone in the room knows who that one is, whatever
  /// the group is called. Shares of groups that are called people, pupils or residents have a rule of their own; shares
  /// of cases, places and the like aren't about people.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "asking", "name": "Chefer som frågar", "statistic": "share", "unit": "percent", "better": "higher", "aggregation": "latest",
  ///     "population": "Samtliga chefer", "observations": [{ "period": "2025", "numerator": 5, "denominator": 6 }] }],
  ///   "people": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" }, { "id": "d", "name": "D" }, { "id": "e", "name": "E" }, { "id": "f", "name": "F" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "asking", "name": "Chefer som frågar", "statistic": "share", "unit": "percent", "better": "higher", "aggregation": "latest",
  ///     "population": "Samtliga chefer", "observations": [{ "period": "2025", "numerator": 50, "denominator": 60 }] }],
  ///   "people": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" }, { "id": "d", "name": "D" }, { "id": "e", "name": "E" }, { "id": "f", "name": "F" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationGroupListed: Self {
    // Parts of words for things other than people that a share can be about.
    let things = TextSearch([
      "anläggning", "anmäl", "brott", "fall", "förening", "gym", "gård", "krog", "lokal", "möte", "plan", "plats",
      "restaurang",
      "serveringsställ", "skol", "tillfälle", "ärende", "case", "crime", "incident", "meeting", "occasion", "place",
      "plan",
      "premises", "report", "school", "site",
    ])
    return Rule(
      "observation.group-listed",
      .warning,
      MessageTemplate(
        english:
          "The share for {period} tells of fewer than five in a group that is no larger than the list of people in "
          + "the record: they can be recognised. Suppress it, or ask a larger group.",
        swedish:
          "Andelen för {period} visar hur färre än fem svarat i en grupp som inte är större än listan över personer "
          + "i underlaget: de går att känna igen. Dölj den, eller fråga en större grupp."
      )
    ) { indicator, context, report in
      guard indicator.statistic == .share, !indicator.isAboutPeople,
        !things.occurs(in: indicator.population ?? indicator.name)
      else { return }
      for (position, observation) in indicator.observations.enumerated() where observation.mayHaveValue {
        guard let size = observation.denominator ?? observation.sampleSize.map(Double.init),
          size >= SmallCount.limit, size <= Double(context.record.people.count),
          let share = indicator.recordedFigure(of: observation).map(Figure.init)?.exact
        else { continue }
        let few = observation.numerator ?? (size * share / indicator.wholeShare).rounded()
        guard [few, size - few].contains(where: SmallCount.isSmall) else { continue }
        report(at: \.observations, position, facts: ["period": .string(observation.period.description)])
      }
    }
  }
}
