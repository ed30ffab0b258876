extension Rule where Subject == Revision<Sharing> {
  /// More people may see something than before.
  ///
  /// **Why.** What was once written for a few may contain what isn't for everyone. The person who widens the sharing
  /// should have read the text first.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held",
  ///     "sharing": { "level": "restricted" } }] },
  ///   "newer": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held" }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held",
  ///     "sharing": { "level": "restricted" } }] },
  ///   "newer": { "meetings": [{ "id": "meeting", "date": "2026-02-10", "status": "held",
  ///     "sharing": { "level": "secret" } }] }
  /// }
  /// ```
  static var sharingWidened: Self {
    Rule(
      "sharing.widened",
      .warning,
      MessageTemplate(
        english: "More people may see this than before: {beforeEnglish} became {afterEnglish}.",
        swedish: "Fler får se detta än förut: {beforeSwedish} blev {afterSwedish}."
      )
    ) { revision, report in
      guard let older = revision.older, older.isNarrower(than: revision.newer) else { return }
      let newer = revision.newer ?? Sharing(level: .public)
      let (before, after) = (older.words, newer.words)
      report(
        facts: [
          "before": .string(older.inShort), "after": .string(newer.inShort),
          "beforeEnglish": .string(before.english), "beforeSwedish": .string(before.swedish),
          "afterEnglish": .string(after.english), "afterSwedish": .string(after.swedish),
        ]
      )
    }
  }
}

extension Sharing {
  /// Returns whether a later version lets more people see it, or sooner. Absent sharing is public, an absent day is
  /// immediate.
  fileprivate func isNarrower(than later: Sharing?) -> Bool {
    guard let before = level.reach, let now = (later?.level ?? .public).reach else { return false }
    return now > before || now == before && later?.releaseOn ?? .earliest < releaseOn ?? .earliest
  }

  /// The level by its name, with the day from which it is open.
  fileprivate var words: Sentence {
    let name =
      CodeNames.sharingLevels.names[level.rawValue] ?? Sentence(english: level.rawValue, swedish: level.rawValue)
    guard let day = releaseOn?.words else {
      return Sentence(english: "“\(name.english)”", swedish: "”\(name.swedish)”")
    }
    return Sentence(
      english: "“\(name.english)” (open from \(day.english))",
      swedish: "”\(name.swedish)” (öppet från \(day.swedish))"
    )
  }

  fileprivate var inShort: String {
    [level.rawValue, releaseOn?.description].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Sharing.Level {
  /// The wider, the more; `nil` for unknown levels.
  fileprivate var reach: Int? {
    switch known {
    case .secret: 0
    case .restricted: 1
    case .public: 2
    case nil: nil
    }
  }
}
