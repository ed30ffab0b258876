public import CrimePrevention

/// The document for one meeting (handling till ett möte): the invitation (kallelse) to a planned one, the minutes
/// (mötesanteckningar) of one that was held, and a notice of cancellation for a cancelled one.
///
/// It shows what is recorded and says what isn't. What isn't for its audience is taken out first, and only its amount
/// and the reasons are shown: see ``withheldItems``. Notes and citations aren't shown, since they are written for those
/// who keep the record. The same input gives the same bytes.
///
/// ```swift
/// let document = MeetingDocument(of: meeting, in: checked, language: .swedish, asOf: today)
/// try Data(document.html.utf8).write(to: page)
/// ```
public struct MeetingDocument: Sendable {
  /// What is shown of the meeting; `nil` when nothing is.
  private let shown: PublicMeeting?
  private let names: RecordNames
  private let day: CalendarDate

  /// Makes the document of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: A meeting of the record.
  ///   - record: The record.
  ///   - language: The language of the document's own words; the record's texts stay in theirs.
  ///   - date: The asking date. Without it, whatever has a release date isn't shown, even one long past.
  ///   - audience: Who is to read it.
  ///   - policy: What a publication requires in addition to the record's marks.
  public init(
    of meeting: Meeting,
    in record: CheckedRecord,
    language: MessageLanguage,
    asOf date: CalendarDate? = nil,
    for audience: Audience = .residents,
    policy: PublicationPolicy = .standard
  ) {
    let published = ShownRecord(of: record.record, for: audience, on: date, policy: policy)
    let found = published.index.meetings[meeting.id]
    let reasons = meeting.agenda.compactMap { audience.reason(for: $0.sharing, on: date) }
    let items = reasons.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    withheldItems = found == nil ? [:] : items
    withheld = found == nil ? audience.reason(for: meeting.sharing, on: date) ?? .dangling : nil
    shown = found.map { PublicMeeting($0, in: published, withheldItems: items) }
    names = RecordNames(index: published.index, language: language)
    day = meeting.date
  }

  /// Why nothing of the meeting is shown but its day; `nil` when it is shown.
  public let withheld: WithheldCounts.Reason?

  /// How many agenda items aren't shown, by reason; none when all of them are.
  public let withheldItems: [WithheldCounts.Reason: Int]

  /// The document as Markdown: CommonMark with GitHub's tables.
  public var markdown: String { document.markdown }

  /// The document as one page of HTML with its style in it. It needs no script and no network, and can be printed.
  public var html: String { document.html }

  /// The meeting as a calendar with one event; without any when the meeting isn't shown.
  public var calendar: EventCalendar {
    let event = shown.map { CalendarEvent(of: $0, names) }
    return EventCalendar(name: council.name, details: withheld.map(sentence), events: event.map { [$0] } ?? [])
  }

  private var council: Council { names.index.record.council }
  private var language: MessageLanguage { names.language }

  var document: Document {
    guard let shown else { return documentOfHiddenMeeting }
    let kind = shown.meeting.status.documentName.text(in: language)
    return Document(
      language: language,
      recordLanguage: names.index.record.language,
      kicker: .record(council.name) + .words(" · " + kind),
      title: names.name(of: shown.meeting),
      blocks: shown.isHeld ? minutes(of: shown) : invitation(to: shown)
    )
  }

  private func invitation(to shown: PublicMeeting) -> [Block] {
    let agenda = AgendaSection(of: shown, names)
    return MeetingHead(shown: shown, names: names, withheldItems: withheldItems).blocks + agenda.table + agenda.details
      + AttendanceSection(shown: shown, names: names).blocks + comingMeetings(after: shown)
  }

  private func minutes(of shown: PublicMeeting) -> [Block] {
    let agenda = AgendaSection(of: shown, names)
    return MeetingHead(shown: shown, names: names, withheldItems: withheldItems).blocks + [agenda.outcomeSummary]
      + AttendanceSection(shown: shown, names: names).blocks + agenda.minutes + comingMeetings(after: shown)
  }

  /// The dates set for coming meetings.
  private func comingMeetings(after shown: PublicMeeting) -> [Block] {
    guard !shown.meeting.nextMeetings.isEmpty else { return [] }
    let dates = shown.meeting.nextMeetings.map { next in
      let start = next.startsAt.map { language.say(", ", ", kl. ") + language.clock($0) }
      return Passage.words(language.weekdayAndDay(next.date) + (start ?? ""))
    }
    return [.heading(level: 2, .words(language.say("Coming meetings", "Kommande möten"))), .list(dates)]
  }

  private var documentOfHiddenMeeting: Document {
    Document(
      language: language,
      recordLanguage: names.index.record.language,
      kicker: .record(council.name),
      title: .words(language.say("Meeting of \(language.day(day))", "Möte den \(language.day(day))")),
      blocks: withheld.map { [.notice(sentence(for: $0))] } ?? []
    )
  }

  private func sentence(for reason: WithheldCounts.Reason) -> String {
    let (day, reason) = (language.day(day), reason.words(in: language))
    return language.say(
      "Nothing of the meeting of \(day) is shown (\(reason)).",
      "Inget av mötet den \(day) visas (\(reason))."
    )
  }
}

extension Meeting.Status {
  /// The sort of document that is written for a meeting.
  fileprivate var documentName: Sentence {
    switch known {
    case .planned: Sentence(english: "Invitation", swedish: "Kallelse")
    case .held: Sentence(english: "Minutes", swedish: "Mötesanteckningar")
    case .cancelled: Sentence(english: "Cancelled meeting", swedish: "Inställt möte")
    case nil: Sentence(english: "Meeting", swedish: "Möte")
    }
  }
}

/// The head of a meeting's document: when and where it is, who leads it, and what was left out.
struct MeetingHead: Sendable {
  let shown: PublicMeeting
  let names: RecordNames
  let withheldItems: [WithheldCounts.Reason: Int]

  private var meeting: Meeting { shown.meeting }
  private var language: MessageLanguage { names.language }

  var blocks: [Block] { cancellation + [.facts(facts.compactMap { $0 })] + leftOut }

  private var facts: [Block.Fact?] {
    let hasPlace = meeting.place != nil || meeting.mode != .digital
    let place = meeting.place.map(Passage.record)
    let status = meeting.status.known == nil ? Passage.record(meeting.status.rawValue) : nil
    let noteTaker = meeting.noteTaker.map { names.name(of: $0) }
    return [
      language.fact(language.say("Date", "Datum"), .words(language.weekdayAndDay(meeting.date))),
      language.fact(language.say("Time", "Tid"), language.hours(of: meeting).map(Passage.words)),
      form.map { language.fact(language.say("Form", "Form"), $0) },
      hasPlace ? language.fact(language.say("Place", "Plats"), place) : nil,
      status.map { language.fact(language.say("Status", "Status"), $0) },
      language.fact(language.say("Chair", "Ordförande"), meeting.chair.map { names.name(of: $0) }),
      shown.isHeld ? language.fact(language.say("Notes taken by", "Antecknat av"), noteTaker) : nil,
      meeting.theme.map { language.fact(language.say("Theme", "Tema"), .record($0)) },
      approved.map { language.fact(language.say("Approves", "Godkänner"), $0) },
    ] + language.documents(meeting.documents)
  }

  private var form: Passage? {
    guard let mode = meeting.mode else { return nil }
    switch mode.known {
    case .inPerson: return .words(language.say("In person", "Fysiskt möte"))
    case .digital: return .words(language.say("Online", "Digitalt möte"))
    case .hybrid: return .words(language.say("In person and online", "Fysiskt och digitalt (hybrid)"))
    case nil: return .record(mode.rawValue)
    }
  }

  /// The meeting whose notes this one approves.
  private var approved: Passage? {
    let notes = Passage.words(language.say("the notes of ", "anteckningarna från "))
    guard let id = meeting.approves else { return nil }
    guard let earlier = names.index.meetings[id] else { return notes + .record(id.rawValue) }
    let day = language.day(earlier.date)
    guard let title = earlier.title else {
      return notes + .words(language.say("the meeting of \(day)", "mötet den \(day)"))
    }
    return notes + .record(title) + .words(" (\(day))")
  }

  private var cancellation: [Block] {
    guard meeting.status == .cancelled else { return [] }
    return [.notice(language.say("The meeting is cancelled.", "Mötet är inställt."))]
  }

  /// What isn't shown: counts and reasons, never contents.
  private var leftOut: [Block] {
    let total = withheldItems.values.reduce(0, +)
    guard total > 0 else { return [] }
    let items = language.count(total, ("agenda item isn't", "agenda items aren't"), ("punkt visas", "punkter visas"))
    let reasons = WithheldCounts.Reason.words(for: withheldItems, in: language)
    return [.notice(language.say("\(items) shown here: ", "\(items) inte här: ") + reasons + ".")]
  }
}
