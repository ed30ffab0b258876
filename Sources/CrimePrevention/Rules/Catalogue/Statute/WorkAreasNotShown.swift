extension Rule where Subject == CooperationAgreement {
  /// The agreement doesn't say within which fields of work the parties cooperate.
  ///
  /// **Why.** 9 § asks a written agreement to state at least for which purposes and within which fields of work the
  /// parties cooperate. Agreements that ended before the asking date aren't judged; the Act sets no time for an
  /// agreement and names no party.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "purposes": ["Minska brottsligheten"] }]
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
  static var workAreasNotShown: Self {
    Rule(
      "statute.9-work-areas-not-shown",
      .warning,
      .notShown(english: "field of work of the agreement", swedish: "inget arbetsområde för överenskommelsen")
    ) { agreement, _, date, report in
      guard agreement.isSilent(in: agreement.workAreas, on: date) else { return }
      report(at: agreement.workAreas.isEmpty ? nil : \.workAreas, facts: ["section": "9 §"])
    }
  }
}
