extension Rule where Subject == CouncilRecord {
  /// The record is written in a later minor version of the format than this library knows.
  ///
  /// **Why.** It can be read, but what the later version added is only kept, not understood.
  ///
  /// Flagged:
  /// ```json
  /// { "formatVersion": "1.9" }
  /// ```
  /// Accepted:
  /// ```json
  /// { "formatVersion": "1.0" }
  /// ```
  ///
  /// Since edition 2026.1.
  static var formatVersionNewer: Self {
    Rule(
      "document.version-newer",
      .note,
      MessageTemplate(
        english: "The record is written in format version {found}; this library knows {known} and only keeps what "
          + "came later.",
        swedish: "Underlaget är skrivet i formatversion {found}; det här biblioteket kan {known} och bevarar bara "
          + "det som tillkommit senare."
      )
    ) { record, report in
      guard record.formatVersion > .current else { return }
      report(
        at: \.formatVersion,
        facts: [
          "found": .string(record.formatVersion.description), "known": .string(FormatVersion.current.description),
        ]
      )
    }
  }
}
