public import CrimePrevention

/// What is written of one meeting, for everyone to read (handling till ett möte): the invitation (kallelse) to a planned
/// one, the minutes (mötesanteckningar) of one that was held, and that it is off for a cancelled one.
///
/// It shows what is recorded and says what isn't. What the record doesn't share with everyone is left out, and only how
/// much that is and why is told: see ``withheldItems``. Notes and citations aren't shown, since they are written for
/// those who keep the record. The same input gives the same bytes.
///
/// ```swift
/// let document = MeetingDocument(of: meeting, in: checked, language: .swedish, asOf: today)
/// try Data(document.html.utf8).write(to: page)
/// ```
public struct MeetingDocument: Sendable {
  private let context: MeetingContext

  /// Makes the document of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: A meeting of the record.
  ///   - record: The record.
  ///   - language: The language of the document's own words; the record's texts stay in theirs.
  ///   - date: The asking date. Without it, whatever has a release date isn't shown, even one long past.
  public init(
    of meeting: Meeting,
    in record: CheckedRecord,
    language: MessageLanguage,
    asOf date: CalendarDate? = nil
  ) {
    let view = PublicView(of: record.record, asOf: date)
    context = MeetingContext(meeting, in: record.index, view: view, language: language)
  }

  /// Why nothing of the meeting is shown, not even its day; `nil` when it is shown.
  public var withheld: WithheldReason? { context.withheld }

  /// How many agenda items aren't shown, by reason; none when all of them are.
  public var withheldItems: [WithheldReason: Int] { context.withheldItems }

  /// The document as Markdown: CommonMark with GitHub's tables.
  public var markdown: String { document.markdown }

  /// The document as one page of HTML with its style in it. It needs no script and no network, and can be printed.
  public var html: String { document.page.text }

  /// The meeting as a calendar with one event; without any when the meeting isn't shown.
  public var calendar: EventCalendar {
    EventCalendar(name: context.index.record.council.name, events: context.event.map { [$0] } ?? [])
  }

  private var document: Document {
    let council = Passage.record(context.index.record.council.name)
    if let reason = context.withheld { return withheldDocument(council, reason) }
    return Document(
      language: context.language,
      recordLanguage: context.index.record.language,
      kicker: council + .words(" · " + context.documentName),
      title: context.name(of: context.meeting),
      blocks: context.isHeld ? minutes : invitation
    )
  }

  private var invitation: [Block] {
    context.head + context.agendaTable + context.itemDetails + context.attendance + context.comingMeetings
  }

  private var minutes: [Block] {
    context.head + [context.outcomeSummary] + context.attendance + context.itemSections + context.comingMeetings
  }

  private func withheldDocument(_ council: Passage, _ reason: WithheldReason) -> Document {
    let words = context.words(for: reason)
    return Document(
      language: context.language,
      recordLanguage: context.index.record.language,
      kicker: council,
      title: .words(context.say("Meeting", "Möte")),
      blocks: [
        context.notice(
          context.say(
            "Nothing of this meeting is shown (\(words)).",
            "Inget av detta möte visas (\(words))."
          )
        )
      ]
    )
  }
}
