extension Rule where Subject == Sharing {
  /// Something is under embargo on the asking date.
  ///
  /// **Why.** Until its release date it must stay out of everything that is published, and out of what is said about
  /// it.
  ///
  /// Flagged:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "sharing": { "level": "public", "releaseOn": "2026-07-01" } }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "sharing": { "level": "public", "releaseOn": "2026-06-30" } }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var sharingEmbargoed: Self {
    Rule(
      "sharing.embargoed",
      .note,
      MessageTemplate(
        english: "This isn't to be shown before {releaseOn}.",
        swedish: "Detta får inte visas före den {releaseOn}."
      )
    ) { sharing, _, date, report in
      guard let release = sharing.releaseOn, release > date else { return }
      report(at: \.releaseOn, facts: ["releaseOn": .string(release.description)])
    }
  }
}
