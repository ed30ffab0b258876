extension Rule where Subject == Council {
  /// A council that has met within the last year has no coming meeting, neither planned nor announced.
  ///
  /// **Why.** What is due at the next meeting has no date, and members can't reserve the time. A record whose last
  /// meeting is older is an old record.
  ///
  /// Flagged:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-05-12", "status": "held" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-05-12", "status": "held", "nextMeetings": [{ "date": "2026-09-15" }] }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var comingMeetingMissing: Self {
    Rule(
      "council.coming-meeting-missing",
      .note,
      MessageTemplate(
        english: "The record shows no meeting planned or announced after {last}.",
        swedish: "Underlaget visar inget planerat eller aviserat möte efter {last}."
      )
    ) { _, context, date, report in
      let meetings = context.record.meetings
      let held = meetings.filter { $0.status == .held && $0.date <= date }.map(\.date)
      guard let last = held.max(), let year = last.adding(months: 12), date <= year else { return }
      let cancelled = Set(meetings.filter { $0.status == .cancelled }.map(\.date))
      let announced = meetings.flatMap(\.nextMeetings).map(\.date).filter { !cancelled.contains($0) }
      let planned = meetings.filter { $0.status == .planned }.map(\.date)
      guard !(announced + planned).contains(where: { $0 > date }) else { return }
      report(facts: ["last": .string(last.description)])
    }
  }
}
