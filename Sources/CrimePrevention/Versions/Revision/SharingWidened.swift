extension Rule where Subject == Revision<Sharing> {
  /// More people may see something than before.
  ///
  /// **Why.** What was once written for a few may hold what isn't for everyone. Whoever widens it should have read it.
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
        english: "More people may see this than before: {before} became {after}.",
        swedish: "Fler får se detta än förut: {before} blev {after}."
      )
    ) { revision, report in
      guard let older = revision.older, older.isNarrower(than: revision.newer) else { return }
      let after = revision.newer?.inShort ?? Sharing.Level.public.rawValue
      report(facts: ["before": .string(older.inShort), "after": .string(after)])
    }
  }
}

extension Sharing {
  /// Whether a later version lets more people see it, or sooner. What says nothing is open.
  fileprivate func isNarrower(than later: Sharing?) -> Bool {
    guard let before = level.reach, let now = (later?.level ?? .public).reach else { return false }
    return now > before || now == before && later?.releaseOn ?? .earliest < releaseOn ?? .earliest
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
