extension Rule where Subject == CitizenPromise {
  /// A promise that hasn't been made public.
  ///
  /// **Why.** A promise to residents is the public part of the cooperation: what they don't know of, they can't hold
  /// anyone to.
  ///
  /// Flagged:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag." }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag.", "published": { "on": "2026-01-15", "where": "Kommunens webbplats" } }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var publicationMissing: Self {
    Rule(
      "promise.publication-missing",
      .warning,
      MessageTemplate(
        english:
          "Nothing says that the promise has been published: residents can't ask for a promise to be kept if they haven't seen it.",
        swedish:
          "Det framgår inte att löftet är publicerat: boende kan inte kräva att ett löfte hålls om de inte har sett det."
      )
    ) { promise, report in
      if promise.published == nil { report() }
    }
  }
}
