extension Rule where Subject == CooperationAgreement {
  /// The agreement doesn't say for which purposes the parties cooperate.
  ///
  /// **Why.** 9 § asks a written agreement to state at least for which purposes and within which fields of work the
  /// parties cooperate. Agreements that ended before the asking date aren't judged; the Act sets no time for an
  /// agreement and names no party.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "workAreas": ["Barn och unga"] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "purposes": ["Minska brottsligheten"], "workAreas": ["Barn och unga"] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var purposesNotShown: Self {
    Rule(
      "statute.9-purposes-not-shown",
      .warning,
      .notShown(english: "purpose of the agreement", swedish: "inget syfte med överenskommelsen")
    ) { agreement, _, date, report in
      guard agreement.isSilent(in: agreement.purposes, on: date) else { return }
      report(at: agreement.purposes.isEmpty ? nil : \.purposes, facts: ["section": "9 §"])
    }
  }
}
