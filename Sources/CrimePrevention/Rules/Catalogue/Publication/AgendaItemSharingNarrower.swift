extension Rule where Subject == AgendaItem {
  /// An agenda item is shared with fewer people than the meeting that it belongs to.
  ///
  /// **Why.** Published as a whole, the minutes would show the item to everyone who may see the meeting. Publish them
  /// without it, and say that something was left out.
  ///
  /// Flagged:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "sharing": { "level": "public" }, "agenda": [
  ///   { "id": "report", "title": "Polisens lägesrapport", "sharing": { "level": "secret" } }] }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "sharing": { "level": "secret" }, "agenda": [
  ///   { "id": "report", "title": "Polisens lägesrapport", "sharing": { "level": "secret" } }] }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var agendaItemSharingNarrower: Self {
    Rule(
      "agenda-item.sharing-narrower",
      .note,
      MessageTemplate(
        english: "The item is marked “{levelEnglish}” but its meeting “{meetingEnglish}”: what is published "
          + "of the meeting must leave the item out.",
        swedish: "Punkten är märkt ”{levelSwedish}” men mötet ”{meetingSwedish}”: det som publiceras från "
          + "mötet måste utelämna punkten."
      )
    ) { item, context, report in
      guard let level = item.sharing?.level, let meeting = context.meeting else { return }
      let surrounding = meeting.sharing?.level ?? .public
      guard level.isNarrower(than: surrounding) else { return }
      report(
        at: \.sharing,
        facts: CodeNames.sharingLevels.facts("level", level.rawValue)
          .and(CodeNames.sharingLevels.facts("meeting", surrounding.rawValue))
      )
    }
  }
}
