import CrimePrevention

/// The drawing of a council's year as a circle of months, with what stands in it listed below (årshjul).
enum YearWheel {
  /// How many events are listed.
  static let mostEvents = 40

  /// Something that stands in the year.
  struct Event: Sendable, Hashable {
    /// What sort of event it is.
    enum Kind: Sendable, Hashable, CaseIterable {
      /// A meeting of the council (möte).
      case meeting
      /// A follow-up (uppföljning).
      case followUp
      /// An embargo that ends (offentliggörande).
      case release
      /// A decision (beslut).
      case decision
      /// Something that is due (ska vara klart).
      case due
    }

    let day: CalendarDate
    let kind: Kind
    /// What it is, as the record says it.
    let label: String
  }

  /// Draws the events of a year, in whichever order they are given; those of other years are left out.
  ///
  /// - Returns: The drawing; `nil` without events in the year.
  static func drawing(of events: [Event], year: Int, language: MessageLanguage) -> Drawing? {
    let inYear = ordered(events.filter { $0.day.year == year })
    guard !inYear.isEmpty else { return nil }
    let circle = WheelCircle(inYear, year: year, language)
    let list = WheelList(inYear, top: circle.bottom, language)
    return Drawing(
      width: DrawingMeasures.width,
      height: list.bottom,
      title: language.say("The year \(year)", "Året \(year)"),
      description: description(of: inYear, language)
    ) {
      circle.markup
      list.markup
    }
  }

  /// By day; of one day, as the kinds are listed, then by their labels, so that the order given doesn't matter.
  private static func ordered(_ events: [Event]) -> [Event] {
    let ranks = Dictionary(uniqueKeysWithValues: zip(Event.Kind.allCases, 0...))
    return events.sorted { one, other in
      (one.day.dayNumber, ranks[one.kind] ?? 0, one.label) < (other.day.dayNumber, ranks[other.kind] ?? 0, other.label)
    }
  }

  private static func description(of events: [Event], _ language: MessageLanguage) -> String {
    let counts = Event.Kind.allCases.compactMap { kind -> String? in
      let count = events.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.words.text(in: language)) \(FigureText(language).text(count))"
    }
    let (first, last) = (events.first?.day.words.text(in: language), events.last?.day.words.text(in: language))
    return counts.joined(separator: ", ") + ". "
      + language.say(
        "The first on \(first ?? ""), the last on \(last ?? "").",
        "Det första den \(first ?? ""), det sista den \(last ?? "")."
      )
  }
}

extension YearWheel.Event.Kind {
  /// The kind in a word.
  var words: Sentence {
    switch self {
    case .meeting: Sentence(english: "meeting", swedish: "möte")
    case .followUp: Sentence(english: "follow-up", swedish: "uppföljning")
    case .release: Sentence(english: "made public", swedish: "offentliggörs")
    case .decision: Sentence(english: "decision", swedish: "beslut")
    case .due: Sentence(english: "last day", swedish: "sista dag")
    }
  }

  var sign: Sign {
    switch self {
    case .meeting: .meeting
    case .followUp: .followUp
    case .release: .release
    case .decision: .decision
    case .due: .due
    }
  }
}
