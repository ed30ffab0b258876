import CrimePrevention

/// A meeting with what is needed to tell of it: the record it stands in, the reader's language, and what may be shown.
struct MeetingContext: Sendable {
  let meeting: Meeting
  let index: RecordIndex
  let view: PublicView
  let language: MessageLanguage
  let timetable: AgendaTimetable

  init(_ meeting: Meeting, in index: RecordIndex, view: PublicView, language: MessageLanguage) {
    self.meeting = meeting
    self.index = index
    self.view = view
    self.language = language
    timetable = AgendaTimetable(of: meeting, in: view)
  }

  /// Whether the meeting is over, so that minutes are told and not an invitation.
  var isHeld: Bool { meeting.status == .held }

  /// Why nothing of the meeting is shown; `nil` when it is.
  var withheld: WithheldReason? { view.reason(for: meeting.sharing) }

  /// How many agenda items aren't shown, and why.
  var withheldItems: [WithheldReason: Int] {
    if let withheld { return meeting.agenda.isEmpty ? [:] : [withheld: meeting.agenda.count] }
    return timetable.entries.compactMap(\.withheld).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// One of two wordings.
  func say(_ english: String, _ swedish: String) -> String {
    language.say(english, swedish)
  }

  /// A number with what is counted, such as “1 decision” and “2 beslut”.
  func count(_ number: Int, _ english: (one: String, more: String), _ swedish: (one: String, more: String)) -> String {
    language.count(number, english, swedish)
  }
}
