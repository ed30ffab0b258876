public import CrimePrevention

/// A report on a council's work at a date, for a board and for residents (uppföljning att visa upp): on one plan, on
/// one promise, or on everything; in full, as a summary, or as the report to the municipal assembly.
///
/// It shows how far things have come, where and why that can't be assessed, and how each figure was computed. What
/// isn't for its audience is taken out before anything is computed, and only its amount and the reasons are shown:
/// nothing else that is shown depends on it. The same input gives the same bytes.
///
/// ```swift
/// let report = try ProgressReport(of: .plan("plan-2024"), in: checked, language: .swedish, asOf: today)
/// try Data(report.html.utf8).write(to: page)
/// ```
public struct ProgressReport: Sendable {
  /// What a report is about.
  @nonexhaustive
  public enum Subject: Sendable, Hashable {
    /// One plan with its goals and measures.
    case plan(ActionPlan.ID)
    /// One citizen promise with its targets and the measures that carry it out.
    case promise(CitizenPromise.ID)
    /// Everything that the council has planned, promised and agreed.
    case council
  }

  /// How much of it is included.
  @nonexhaustive
  public enum Part: String, Sendable, Hashable, CaseIterable {
    /// Everything (allt).
    case all
    /// What has to be known first: on paper one page for a plan or a promise, at most two for a council (sammanfattning).
    case summary
    /// What was decided, done, seen and spent since a day, for the municipal assembly: on paper at most two pages
    /// (rapport till kommunfullmäktige, 13 §).
    case assembly
  }

  let document: Document
  private let sheet: ProgressSheet
  private let briefing: @Sendable () -> Briefing

  /// Computes progress and makes a report of it.
  ///
  /// - Parameters:
  ///   - subject: What it is about.
  ///   - part: How much of it is included.
  ///   - record: The record.
  ///   - language: The language of the report's own words; the record's texts stay in theirs.
  ///   - date: The asking date, inclusive. What has a later release date, and values published later, aren't shown.
  ///   - earlier: The day that a summary compares with and that a report to the assembly starts from; without it the
  ///     day of the previous follow-up, or of the last report to the assembly, else a year before the asking date.
  ///   - audience: Who is to read it.
  ///   - policy: What a publication requires in addition to the record's marks.
  ///   - validator: What finds the faults that limit the conclusions, listed in the report; `nil` leaves that part out.
  ///   - calendar: Which days are worked, for deadlines in working days.
  ///   - isUnfolded: Whether what unfolds on a page, such as how a verdict was computed, is unfolded from the start. What is
  ///     folded isn't printed.
  /// - Throws: ``ProgressReportError`` when the record has no such plan or promise.
  /// - Complexity: Linear in the size of the record, except for sorting and look-ups in sorted lists.
  public init(
    of subject: Subject = .council,
    part: Part = .all,
    in record: CheckedRecord,
    language: MessageLanguage,
    asOf date: CalendarDate,
    since earlier: CalendarDate? = nil,
    for audience: Audience = .residents,
    policy: PublicationPolicy = .standard,
    checkedBy validator: Validator? = Validator(),
    calendar: SwedishCalendar = SwedishCalendar(),
    unfolded isUnfolded: Bool = false
  ) throws(ProgressReportError) {
    let shown = ShownRecord(of: record.record, for: audience, on: date, policy: policy)
    try Self.find(subject, in: shown.index)
    let checked: CheckedRecord
    do {
      checked = try shown.checked(asOf: date)
    } catch {
      throw .publicPartRejected(error.report)
    }
    let progress = checked.progress(asOf: date, calendar: calendar)
    let scope = ReportScope(of: subject, in: shown.index, progress)
    let assessed = AssessedRecord(progress, names: RecordNames(index: shown.index, language: language))
    let statute = StatuteSheet(of: shown.record, asOf: date)
    let briefing = { @Sendable () -> Briefing in
      let since = EarlierDay(earlier, for: part, of: scope, asOf: date)
      return Briefing(
        scope: scope,
        assessed: assessed,
        since: since,
        earlier: checked.progress(asOf: since.day, calendar: calendar),
        withheld: shown.withheld,
        statute: statute,
        // Residents and the assembly can't mend a record.
        items: audience == .residents || part == .assembly
          ? [] : MendingItems(of: shown, by: validator, asOf: date).about(scope)
      )
    }
    document =
      switch part {
      case .summary: SummaryPage(briefing: briefing()).document
      case .assembly: AssemblyPage(briefing: briefing()).document
      case .all:
        ReportPage(
          scope: scope,
          assessed: assessed,
          withheld: shown.withheld,
          limits: LimitingFindings(of: shown, by: validator, asOf: date),
          releases: ReleaseDays(of: shown.record, shown: shown.index, asOf: date),
          statute: statute,
          isUnfolded: isUnfolded
        ).document
      }
    sheet = ProgressSheet(scope: scope, assessed: assessed)
    self.briefing = briefing
  }

  /// The report as one page of HTML with its style and drawings in it. It needs no script and no network, and can be
  /// printed.
  public var html: String { document.html }

  /// The report as Markdown: CommonMark with GitHub's tables. Instead of drawings it has descriptions of them.
  public var markdown: String { document.markdown }

  /// The report as lines for a terminal, with a line end at the end.
  public var text: String { document.plainText }

  /// What a summary and a report to the assembly are made of, as data of the form `crime-prevention-summary` 1.0,
  /// whichever part the report is: the current state, what has changed since when, deviations, what can't be assessed
  /// and why, money, what was decided and done. It holds identifiers, codes and the record's texts, and is the same in
  /// both languages.
  public var json: JSONValue { briefing().json }

  /// The targets, their parts and the measures as a spreadsheet, one per row.
  ///
  /// The columns and the codes in them are the same in every language, so that other programs can rely on them; what isn't
  /// known is an empty field.
  ///
  /// - Parameter style: How it is written.
  /// - Returns: The file's text, to be written as UTF-8.
  public func csv(_ style: CSVStyle = .standard) -> String { sheet.table.text(style) }

  private static func find(_ subject: Subject, in index: RecordIndex) throws(ProgressReportError) {
    switch subject {
    case .plan(let id) where index.plans[id] == nil:
      let nearest = index.nearestIdentifier(of: .plan, to: id.rawValue)
      throw .unknownPlan(id, nearest: nearest.map { Identifier($0) })
    case .promise(let id) where index.promises[id] == nil:
      let nearest = index.nearestIdentifier(of: .promise, to: id.rawValue)
      throw .unknownPromise(id, nearest: nearest.map { Identifier($0) })
    default: break
    }
  }
}

/// Why a report can't be made.
@nonexhaustive
public enum ProgressReportError: Error, Sendable, Hashable {
  /// What is shown of the record has no plan with this identifier; the nearest one that it has, if any is near.
  case unknownPlan(ActionPlan.ID, nearest: ActionPlan.ID?)
  /// What is shown of the record has no promise with this identifier; the nearest one that it has, if any is near.
  case unknownPromise(CitizenPromise.ID, nearest: CitizenPromise.ID?)
  /// What may be shown of the record has errors on its own.
  case publicPartRejected(Report)
}

extension ProgressReportError: CustomStringConvertible {
  /// The reason in English.
  public var description: String { sentence.english }

  /// The reason for the reader.
  public var sentence: Sentence {
    switch self {
    case .unknownPlan(let id, let nearest):
      Self.unknown(id.rawValue, nearest?.rawValue, ("plan", "någon plan"))
    case .unknownPromise(let id, let nearest):
      Self.unknown(id.rawValue, nearest?.rawValue, ("promise", "något löfte"))
    case .publicPartRejected(let report):
      Sentence(
        english: "What may be shown of the record has errors by itself: \(report.errors.description)",
        swedish: "Det som får visas av underlaget har fel i sig: \(report.errors.description)"
      )
    }
  }

  private static func unknown(_ id: String, _ nearest: String?, _ noun: (english: String, swedish: String)) -> Sentence
  {
    Sentence(
      english: "The record has no \(noun.english) “\(id)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""),
      swedish: "Underlaget har inte \(noun.swedish) ”\(id)”." + (nearest.map { " Menas ”\($0)”?" } ?? "")
    )
  }
}
