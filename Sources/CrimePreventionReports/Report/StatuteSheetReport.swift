public import CrimePrevention

/// A statute sheet for people to read: what the record shows of the Act, paragraph by paragraph (lagblad).
public struct StatuteSheetReport: Sendable {
  private let sheet: StatuteSheet
  private let council: String
  private let recordLanguage: Language
  private let language: MessageLanguage

  /// Makes the report of a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - record: The record that it was made from.
  ///   - language: The language of the report's own words; the record's texts stay in theirs.
  public init(of sheet: StatuteSheet, in record: CouncilRecord, language: MessageLanguage) {
    self.sheet = sheet
    council = record.council.name
    recordLanguage = record.language
    self.language = language
  }

  /// The sheet as one page of HTML with its style in it.
  public var html: String { document.html }

  /// The sheet as Markdown: CommonMark with GitHub's tables.
  public var markdown: String { document.markdown }

  /// The sheet as lines for a terminal.
  public var text: String {
    let head = "\(council): \(title), \(language.day(sheet.date))"
    return ([head, notice, ""] + sheet.paragraphs.flatMap(lines)).joined(separator: "\n")
  }

  private var title: String {
    language.say(
      "What the record shows of the municipality's tasks under the Act (2023:196)",
      "Vad underlaget visar om kommunens uppgifter enligt lagen (2023:196)"
    )
  }

  private var notice: String {
    language.say(
      "It says what stands in the record, not what the municipality does; what isn't shown may exist elsewhere. No score "
        + "is computed.",
      "Det säger vad som står i underlaget, inte vad kommunen gör; det som inte visas kan finnas på annat håll. Inget betyg "
        + "räknas fram."
    )
  }
}

// MARK: - The page

extension StatuteSheetReport {
  var document: Document {
    Document(
      language: language,
      recordLanguage: recordLanguage,
      kicker: .record(council) + .words(" · " + language.day(sheet.date)),
      title: .words(title),
      blocks: [.paragraph(.words(notice)), .table(table)] + remarks + unseen
    )
  }

  private var examined: [StatuteSheet.Paragraph] { sheet.paragraphs.filter { $0.result != .notCheckable } }

  private var table: Block.Grid {
    Block.Grid(
      caption: title,
      columns: [
        Block.Grid.Column(name: language.say("Section", "Paragraf"), isNarrow: true),
        Block.Grid.Column(name: language.say("Result", "Resultat")),
        Block.Grid.Column(name: language.say("In the record", "I underlaget")),
        Block.Grid.Column(name: language.say("Not shown", "Visas inte")),
        Block.Grid.Column(name: language.say("By, as the Act is read here", "Senast, som lagen läses här")),
      ],
      rows: examined.map { paragraph in
        [
          .words(name(of: paragraph)), .words(paragraph.result.words.text(in: language)), evidence(of: paragraph),
          .words(missing(in: paragraph)), .words(paragraph.nextDate.map(language.day) ?? "–"),
        ]
      },
      hasRowNames: true
    )
  }

  private var remarks: [Block] {
    [.heading(level: 2, .words(language.say("How it was read", "Så lästes lagen"))), .list(reading)]
  }

  private var reading: [Passage] { examined.filter { !$0.remarks.isEmpty }.map(sentence) }

  private var unseen: [Block] {
    let others = sheet.paragraphs.filter { $0.result == .notCheckable }.map(sentence)
    return [
      .heading(level: 2, .words(language.say("What no record shows", "Vad inget underlag visar"))), .list(others),
    ]
  }

  /// The sheet as a section of a council's report: what the record shows and how the Act was read. Where not all of the
  /// record is shown, what is missing may be among the rest.
  func section(ofAll isWhole: Bool) -> Block {
    let hidden = language.say(
      "Not everything in the record is shown here; what is missing may be there.",
      "Allt i underlaget visas inte här; det som saknas kan finnas där."
    )
    let remarks = Block.details(summary: language.say("How it was read", "Så lästes lagen"), [.list(reading)])
    return .section(
      titled: title,
      [.paragraph(.words(notice))] + (isWhole ? [] : [.paragraph(.words(hidden))]) + [.table(table), remarks]
    )
  }

  private func sentence(on paragraph: StatuteSheet.Paragraph) -> Passage {
    let remarks = paragraph.remarks.map { $0.text(in: language) }
    return .words("\(name(of: paragraph)): " + remarks.joined(separator: " "))
  }

  private func evidence(of paragraph: StatuteSheet.Paragraph) -> Passage {
    guard !paragraph.evidence.isEmpty else { return .words("–") }
    let parts = paragraph.evidence.map { found in
      Passage.record(found.title) + .words(found.date.map { " (\(language.day($0)))" } ?? "")
    }
    return parts.joined(", ")
  }

  private func missing(in paragraph: StatuteSheet.Paragraph) -> String {
    guard !paragraph.missing.isEmpty else { return "–" }
    return paragraph.missing.map { $0.words.text(in: language) }.joined(separator: ", ")
  }

  private func name(of paragraph: StatuteSheet.Paragraph) -> String {
    switch paragraph.id {
    case "6-picture": language.say("6 § (picture)", "6 § (lägesbilden)")
    case "6-plan": language.say("6 § (plan)", "6 § (planen)")
    default: "\(paragraph.id) §"
    }
  }
}

// MARK: - Lines for a terminal

extension StatuteSheetReport {
  private func lines(of paragraph: StatuteSheet.Paragraph) -> [String] {
    let found = paragraph.evidence.map { found in
      "  + \(found.title)\(found.date.map { " (\(language.day($0)))" } ?? "")"
    }
    let gaps = paragraph.missing.map {
      "  – " + language.say("not shown: ", "visas inte: ") + $0.words.text(in: language)
    }
    let next = paragraph.nextDate.map {
      "  " + language.say("by, as the Act is read here: ", "senast, som lagen läses här: ") + language.day($0)
    }
    let remarks = paragraph.remarks.map { "  " + $0.text(in: language) }
    return ["\(name(of: paragraph)): \(paragraph.result.words.text(in: language))"] + found + gaps
      + (next.map { [$0] } ?? []) + remarks
  }
}
