import CrimePrevention

/// A meeting as far as everyone may see it.
///
/// What isn't shown is taken out before anything is written: of an agenda item only its number and the reason are left, of
/// what something refers to only that it is there.
struct PublicMeeting: Sendable {
  /// The meeting, with only those items, references and owners that are shown.
  let meeting: Meeting
  /// The agenda, with a place for each item whether it is shown or not.
  let agenda: [Place]
  /// Whether the meeting whose notes it approves isn't shown.
  let approvesHiddenMeeting: Bool
  private let meetingDays: MeetingDays
  private let numbers: [AgendaItem.ID: Int]

  /// A place on the agenda.
  struct Place: Sendable {
    /// From 1, those of items that aren't shown among them.
    let number: Int
    let content: Content
  }

  /// What is seen of an agenda item.
  enum Content: Sendable {
    case shown(PublicItem)
    case withheld(WithheldReason)
  }

  /// Whether it is over, so that there are minutes instead of an invitation.
  var isHeld: Bool { meeting.status == .held }

  /// The items that are shown.
  var items: [PublicItem] { agenda.compactMap { if case .shown(let item) = $0.content { item } else { nil } } }

  /// The number of an item; that of one that isn't shown is no secret, since its place is shown.
  func number(of item: AgendaItem.ID) -> Int? { numbers[item] }

  /// The day of the council's next meeting, as far as it may be shown: recorded, or announced at this one.
  var nextMeeting: CalendarDate? { meetingDays.next(after: meeting) }

  /// Takes out of a meeting what isn't shown; `nil` when nothing of it is.
  init?(_ whole: Meeting, in view: PublicView, _ meetingDays: MeetingDays) {
    guard view.reason(for: whole.sharing) == nil else { return nil }
    let agenda = whole.agenda.enumerated().map { position, item in
      let reason = view.reason(for: item.sharing)
      let content = reason.map(Content.withheld) ?? .shown(PublicItem(item, in: view))
      return Place(number: position + 1, content: content)
    }
    var meeting = whole
    approvesHiddenMeeting = view.hides(whole.approves.map { Reference(kind: .meeting, id: $0.rawValue) })
    if approvesHiddenMeeting { meeting.approves = nil }
    self.agenda = agenda
    self.meetingDays = meetingDays
    numbers = Dictionary(zip(whole.agenda.map(\.id), 1...)) { first, _ in first }
    meeting.agenda = agenda.compactMap { if case .shown(let item) = $0.content { item.item } else { nil } }
    self.meeting = meeting
  }

  /// The meetings of a record that are shown, in its order.
  static func all(in record: CouncilRecord, _ view: PublicView) -> [PublicMeeting] {
    let days = MeetingDays(of: record, in: view)
    return record.meetings.compactMap { PublicMeeting($0, in: view, days) }
  }
}

/// An agenda item as far as everyone may see it.
struct PublicItem: Sendable {
  /// The item, with only those references and owners that are shown.
  let item: AgendaItem
  /// How many of the things that it concerns aren't shown.
  let hiddenConcerns: Int
  private let hiddenOwners: Set<Int>

  init(_ whole: AgendaItem, in view: PublicView) {
    var item = whole
    item.concerns.removeAll { !view.shows($0) }
    let hidden = item.actions.indices.filter { view.hides(whole.actions[$0].owner) }
    for position in hidden { item.actions[position].owner = nil }
    self.item = item
    hiddenConcerns = whole.concerns.count - item.concerns.count
    hiddenOwners = Set(hidden)
  }

  /// Whether the action at a position has an owner who isn't shown.
  func hidesOwner(ofAction position: Int) -> Bool { hiddenOwners.contains(position) }
}

/// The days of a record's meetings that are shown.
struct MeetingDays: Sendable {
  private let recorded: [CalendarDate]
  private let cancelled: Set<CalendarDate>

  init(of record: CouncilRecord, in view: PublicView) {
    let shown = record.meetings.filter { view.reason(for: $0.sharing) == nil }
    recorded = shown.filter { $0.status != .cancelled }.map(\.date)
    cancelled = Set(shown.filter { $0.status == .cancelled }.map(\.date))
  }

  /// The first after a meeting, those that are announced at it among them.
  func next(after meeting: Meeting) -> CalendarDate? {
    let announced = meeting.nextMeetings.map(\.date).filter { !cancelled.contains($0) }
    return (announced + recorded).filter { $0 > meeting.date }.min()
  }
}
