import CrimePrevention

/// The days by which the Act asks for something next, by the reading of a sheet.
struct StatuteDates: Sendable {
  /// Something that is due by a day.
  struct Due: Sendable {
    let paragraph: String
    let day: CalendarDate
    /// What is due, in words that can be used alone.
    let what: Sentence
  }

  /// In the order of the days.
  let dues: [Due]
  private let date: CalendarDate
  /// Whether nothing that the Act asks for applies yet.
  private let isBeforeTheAct: Bool

  init(of sheet: StatuteSheet) {
    let found = sheet.paragraphs.compactMap { paragraph in
      paragraph.nextDate.map { Due(paragraph: paragraph.id, day: $0, what: Self.what(paragraph.id)) }
    }
    dues = found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    date = sheet.date
    isBeforeTheAct = sheet.paragraphs.allSatisfy { $0.result == .notYetRequired || $0.result == .notCheckable }
  }

  private static func what(_ paragraph: String) -> Sentence {
    switch paragraph {
    case "4": Sentence(english: "situation picture (4 §)", swedish: "lägesbild (4 §)")
    case "5": Sentence(english: "plan of measures (5 §)", swedish: "åtgärdsplan (5 §)")
    case "6-picture":
      Sentence(english: "update of the situation picture (6 §)", swedish: "uppdatering av lägesbilden (6 §)")
    case "6-plan":
      Sentence(english: "follow-up of the plan of measures (6 §)", swedish: "uppföljning av åtgärdsplanen (6 §)")
    case "13":
      Sentence(english: "report to the municipal assembly (13 §)", swedish: "rapport till kommunfullmäktige (13 §)")
    case "9": Sentence(english: "agreements on cooperation (9 §)", swedish: "överenskommelser om samverkan (9 §)")
    case "10": Sentence(english: "strategic council (10 §)", swedish: "strategiskt råd (10 §)")
    case "11": Sentence(english: "coordination function (11 §)", swedish: "samordningsfunktion (11 §)")
    default: Sentence(english: "contact and information (12 §)", swedish: "kontakt och information (12 §)")
    }
  }

  /// The section; `nil` when nothing is due by a known day.
  func section(in language: MessageLanguage) -> Block.Section? {
    guard let first = dues.first else { return nil }
    let title = language.say("Next by the Act (2023:196)", "Härnäst enligt lagen (2023:196)")
    if isBeforeTheAct {
      let words = language.say(
        "What the Act asks of the municipality applies from \(language.day(first.day)).",
        "Det som lagen kräver av kommunen gäller från \(language.day(first.day))."
      )
      return Block.Section(title: .words(title), blocks: [.paragraph(.words(words))])
    }
    let points = dues.map { due in
      let isPast = due.day < date
      let past = Passage.quiet(language.say(" – not shown in the record", " – visas inte i underlaget"))
      return Passage.strong(language.day(due.day)) + .words(": ") + language.passage(due.what)
        + (isPast ? past : .words(""))
    }
    return Block.Section(title: .words(title), blocks: [.list(points)])
  }
}
