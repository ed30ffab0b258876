public import CrimePrevention

/// Reads plain-text minutes into a draft (mötesanteckningar, minnesanteckningar, protokoll).
///
/// ```swift
/// let text = try String(contentsOf: URL(filePath: "Examples/Documents/minutes.txt"), encoding: .utf8)
/// let draft = try MinutesReader(text).read()
/// for fact in draft.facts where fact.certainty == .uncertain { print(fact.position, fact.path, fact.text) }
/// ```
///
/// Reads lists and tables, one person per line or running text, headings in any order, PDF text with broken lines, and
/// scans without å, ä and ö. A name that may be struck out is uncertain. Takes time linear in the length of the text.
public struct MinutesReader: Sendable {
  /// The longest text that is read, in bytes. The minutes of a meeting take a twentieth of that or less.
  package static let longestText = 1_000_000

  private let text: String
  private let calendar: SwedishCalendar
  private let council: CouncilRecord?
  private let year: Int?

  /// Prepares to read a text.
  ///
  /// - Parameters:
  ///   - text: The minutes.
  ///   - calendar: The working days, for checking the year of a coming meeting that is stated without one.
  ///   - council: The council's record. People and organizations in it are referred to by their identifiers there.
  ///   - year: The year of the meeting, for minutes that don't state it.
  public init(
    _ text: String,
    calendar: SwedishCalendar = SwedishCalendar(),
    council: CouncilRecord? = nil,
    year: Int? = nil
  ) {
    self.text = text
    self.calendar = calendar
    self.council = council
    self.year = year
  }

  /// Reads the minutes.
  ///
  /// - Parameter names: Whether the draft has people's names, or neutral labels for them.
  /// - Returns: The draft, for somebody to review.
  /// - Throws: ``UnreadableMinutes`` when the text is too long to be minutes, or is empty.
  public func read(names: NameHandling = .labels) throws(UnreadableMinutes) -> MinutesDraft {
    guard text.utf8.count <= Self.longestText else { throw .tooLong(bytes: text.utf8.count) }
    let source = Source(text)
    let layout = Layout(SourceLine.lines(of: source))
    guard !layout.lines.isEmpty else { throw .empty }
    var reading = Reading()
    HeadReader(
      sections: Sections(layout),
      calendar: calendar,
      year: year,
      years: layout.years,
      signature: layout.signature
    ).read(into: &reading)
    for text in layout.structure { reading.coverage.add(text) }
    for raw in layout.items {
      var item = ItemReader(raw, day: reading.meeting.date?.value, calendar: calendar)
      item.read(into: &reading)
    }
    reading.meeting.addLeaders()
    AttendanceMoves.read(layout.lines, into: &reading)
    let coverage = reading.coverage.settled()
    let unread = layout.lines.flatMap { line in
      coverage.unread(in: line.text).map { UnreadText(line: $0.position?.line ?? line.number, text: $0.string) }
    }
    var assembly = DraftAssembly(reading, of: source, names: names, record: council)
    return assembly.draft(unread: unread)
  }
}

/// Why minutes can't be read.
public enum UnreadableMinutes: Error, Sendable, Hashable {
  /// The text has more than a million bytes.
  case tooLong(bytes: Int)
  /// The text has no words.
  case empty

  /// What is wrong and what to do, in English and Swedish.
  public var sentence: Sentence {
    switch self {
    case .tooLong(let bytes):
      Sentence(
        english:
          "The text has \(bytes) bytes; minutes have at most \(MinutesReader.longestText). Give the minutes of one meeting.",
        swedish:
          "Texten är \(bytes) byte lång; ett protokoll är högst \(MinutesReader.longestText). Ange anteckningarna från ett möte."
      )
    case .empty:
      Sentence(
        english: "The text is empty. Give the minutes of a meeting as text.",
        swedish: "Texten är tom. Ange mötesanteckningar som text."
      )
    }
  }
}

extension UnreadableMinutes: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence.english }
}
