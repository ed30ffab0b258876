import CrimePrevention

/// The dates set for coming meetings.
extension MeetingContext {
  var comingMeetings: [Block] {
    guard !meeting.nextMeetings.isEmpty else { return [] }
    let dates = meeting.nextMeetings.map { next in
      Passage.words(day(next.date) + (next.startsAt.map { say(", ", ", kl. ") + clock($0) } ?? ""))
    }
    return [.heading(level: 2, .words(say("Coming meetings", "Kommande möten"))), .list(dates)]
  }
}
