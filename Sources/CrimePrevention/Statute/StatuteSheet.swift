/// What a record shows of the Act on municipal responsibility for crime prevention (2023:196), paragraph by paragraph
/// (lagblad): the evidence, what is missing, and when something is due next.
///
/// It is about the record, not about the municipality: what a record doesn't show may exist elsewhere. Nothing is added up,
/// and it is no legal advice; the Act has no sanctions.
///
/// ```swift
/// let sheet = StatuteSheet(of: record, asOf: today)
/// for paragraph in sheet.paragraphs { print(paragraph.id, paragraph.result) }
/// ```
public struct StatuteSheet: Sendable, Hashable {
  /// The asking date.
  public let date: CalendarDate
  /// How the Act's open words about time were read.
  public let reading: StatuteReading
  /// 4, 5, 6 (picture), 6 (plan), 9, 10, 11, 12 and 13 §§; then 2, 3, 7, 8 and 14 §§, which no record can show.
  public let paragraphs: [Paragraph]

  /// Examines a record, in time in proportion to its pictures, plans, agreements, follow-ups, reports and seats.
  ///
  /// - Parameters:
  ///   - record: The record, which may have errors.
  ///   - date: The asking date.
  ///   - reading: How often something is due.
  public init(of record: CouncilRecord, asOf date: CalendarDate, policy reading: StatuteReading = StatuteReading()) {
    self.date = date
    self.reading = reading
    paragraphs = StatuteExaminer(index: RecordIndex(record), date: date, reading: reading).paragraphs
  }
}

extension StatuteSheet {
  /// What a record shows of one paragraph.
  public struct Paragraph: Sendable, Hashable {
    /// Which paragraph: `4`, `5`, `6-picture`, `6-plan` …
    public let id: String
    /// The result of the examination.
    public let result: Outcome
    /// What the result rests on in the record.
    public let evidence: [Evidence]
    /// What the record lacks for it.
    public let missing: [Gap]
    /// The day by which something is due, by the reading of the sheet; in the past when it wasn't done by then.
    public let nextDate: CalendarDate?
    /// Remarks: why it can't be seen in a record, or what was looked at and doesn't count.
    public let remarks: [Sentence]
  }

  /// The result of examining a paragraph.
  @nonexhaustive
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// The record shows what the paragraph asks for.
    case supported
    /// The record doesn't show it; it may exist elsewhere.
    case notShown
    /// It isn't due yet at the asking date.
    case notYetRequired
    /// A record can't show it.
    case notCheckable
  }

  /// Something in the record that bears on a paragraph.
  public struct Evidence: Sendable, Hashable {
    /// What it is.
    public let subject: Reference
    /// What the record calls it.
    public let title: String
    /// The day that counts: of an update, a decision, a follow-up, a report.
    public let date: CalendarDate?
  }

  /// What a record can lack for a paragraph.
  @nonexhaustive
  public enum Gap: String, Sendable, Hashable, CaseIterable {
    /// A situation picture (en lägesbild).
    case picture
    /// The mapping of crime (kartläggningen av brottsligheten).
    case mapping
    /// Other information of significance (annan information av betydelse).
    case otherInformation
    /// The analysis (analysen).
    case analysis
    /// The day that the picture was updated (när lägesbilden uppdaterades).
    case updatedOn
    /// An update of the picture in time (en uppdatering av lägesbilden i tid).
    case update
    /// A plan of measures (en åtgärdsplan).
    case plan
    /// A decision on the plan (ett beslut om planen).
    case decision
    /// Who decided on the plan (vem som beslutade om planen).
    case decidedBy
    /// A decision by a municipal body (ett beslut av ett kommunalt organ).
    case municipalDecision
    /// The situation picture that the plan rests on (lägesbilden som planen grundas på).
    case situation
    /// A follow-up of the plan in time (en uppföljning av planen i tid).
    case followUp
    /// A cooperation agreement in force (en gällande överenskommelse om samverkan).
    case agreement
    /// The purposes of an agreement (syftena med en överenskommelse).
    case purposes
    /// The fields of work of an agreement (områdena i en överenskommelse).
    case workAreas
    /// Who leads the council (vem som leder rådet).
    case leadership
    /// Leadership by the municipality (att kommunen leder rådet).
    case municipalLeadership
    /// Leading positions of all representatives (ledande befattningar för alla företrädare).
    case leadingPosition
    /// A coordination function (en samordningsfunktion).
    case coordinator
    /// That the coordination function is the municipality's (att samordningsfunktionen är kommunens).
    case municipalCoordinator
    /// A contact point (en kontaktpunkt).
    case contact
    /// Information given to residents (information till invånarna).
    case information
    /// The board that leads the work (nämnden som leder arbetet).
    case responsibleBoard
    /// That the board is the municipality's (att nämnden är kommunens).
    case municipalBoard
    /// A report to the municipal assembly in time (en rapport till kommunfullmäktige i tid).
    case report
  }
}

extension StatuteSheet.Outcome {
  /// The outcome in words.
  public var words: Sentence {
    switch self {
    case .supported: Sentence(english: "shown", swedish: "visas")
    case .notShown: Sentence(english: "not shown in the record", swedish: "visas inte i underlaget")
    case .notYetRequired: Sentence(english: "not yet due", swedish: "krävs inte än")
    case .notCheckable: Sentence(english: "can't be seen in a record", swedish: "kan inte ses i ett underlag")
    }
  }
}

extension StatuteSheet.Gap {
  /// What is missing, in words that can be used alone.
  public var words: Sentence {
    switch self {
    case .picture: Sentence(english: "a situation picture", swedish: "en lägesbild")
    case .mapping: Sentence(english: "the mapping of crime", swedish: "kartläggningen av brottsligheten")
    case .otherInformation:
      Sentence(english: "other information of significance", swedish: "annan information av betydelse")
    case .analysis: Sentence(english: "the analysis", swedish: "analysen")
    case .updatedOn: Sentence(english: "the day that the picture was updated", swedish: "när lägesbilden uppdaterades")
    case .update: Sentence(english: "an update of the picture in time", swedish: "en uppdatering av lägesbilden i tid")
    case .plan:
      Sentence(english: "a plan recorded as a plan of measures", swedish: "en plan som är angiven som åtgärdsplan")
    case .decision: Sentence(english: "a decision on the plan", swedish: "ett beslut om planen")
    case .decidedBy: Sentence(english: "who decided on the plan", swedish: "vem som beslutade om planen")
    case .municipalDecision:
      Sentence(english: "a decision by a municipal body", swedish: "ett beslut av ett kommunalt organ")
    case .situation:
      Sentence(english: "the situation picture that the plan rests on", swedish: "lägesbilden som planen grundas på")
    case .followUp: Sentence(english: "a follow-up of the plan in time", swedish: "en uppföljning av planen i tid")
    case .agreement:
      Sentence(english: "a cooperation agreement in force", swedish: "en gällande överenskommelse om samverkan")
    case .purposes: Sentence(english: "the purposes of an agreement", swedish: "syftena med en överenskommelse")
    case .workAreas:
      Sentence(english: "the fields of work of an agreement", swedish: "områdena i en överenskommelse")
    case .leadership: Sentence(english: "who leads the council", swedish: "vem som leder rådet")
    case .municipalLeadership: Sentence(english: "leadership by the municipality", swedish: "att kommunen leder rådet")
    case .leadingPosition:
      Sentence(
        english: "leading positions of all representatives",
        swedish: "ledande befattningar för alla företrädare"
      )
    case .coordinator: Sentence(english: "a coordination function", swedish: "en samordningsfunktion")
    case .municipalCoordinator:
      Sentence(
        english: "that the coordination function is the municipality's",
        swedish: "att samordningsfunktionen är kommunens"
      )
    case .contact: Sentence(english: "a contact point", swedish: "en kontaktpunkt")
    case .information: Sentence(english: "information given to residents", swedish: "information till invånarna")
    case .responsibleBoard: Sentence(english: "the board that leads the work", swedish: "nämnden som leder arbetet")
    case .municipalBoard: Sentence(english: "that the board is the municipality's", swedish: "att nämnden är kommunens")
    case .report:
      Sentence(
        english: "a report to the municipal assembly within the time used here",
        swedish: "en rapport till kommunfullmäktige inom den tid som används här"
      )
    }
  }
}
