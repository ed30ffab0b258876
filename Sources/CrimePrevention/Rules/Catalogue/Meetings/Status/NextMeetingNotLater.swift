extension Rule where Subject == NextMeeting {
  /// A next meeting is announced for a day that isn't after the meeting itself.
  ///
  /// **Why.** The date is wrong, often its year.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held", "nextMeetings": [{ "date": "2025-05-12" }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held", "nextMeetings": [{ "date": "2026-05-12" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var notLater: Self {
    Rule(
      "next-meeting.not-later",
      .warning,
      MessageTemplate(
        english: "The next meeting is announced for {next}, which isn't after this one on {on}.",
        swedish: "Nästa möte är utsatt till den {next}, vilket inte är efter det här mötet den {on}."
      )
    ) { next, context, report in
      guard let meeting = context.meeting, next.date <= meeting.date else { return }
      report(
        at: \.date,
        facts: ["next": .string(next.date.description), "on": .string(meeting.date.description)]
      )
    }
  }
}
