extension Rule where Subject == Meeting {
  /// Meetings approve each other's minutes in a circle.
  ///
  /// **Why.** Minutes are approved by a later meeting, and never by themselves.
  ///
  /// Flagged:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "approves": "summer" }, { "id": "summer", "date": "2026-06-01", "status": "held", "approves": "spring" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held" }, { "id": "summer", "date": "2026-06-01", "status": "held", "approves": "spring" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var meetingApprovesItself: Self {
    namesItself(
      "meeting.approves-cycle",
      .error,
      MessageTemplate(
        english: "In the end the meeting approves its own minutes: {cycleEnglish}.",
        swedish: "Mötet godkänner i slutänden sitt eget protokoll: {cycleSwedish}."
      ),
      along: \.approves,
      in: \.meetings
    )
  }
}
