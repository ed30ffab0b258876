import CrimePrevention
import CrimePreventionReports
import TestSupport

/// What is written of a record, and the texts that it must contain.
struct HostileRendering: Encodable {
  let html: String
  /// The page with what rules found, if there is one.
  let full: String?
  /// The summary, the report to the assembly and the work list, if there are any. Their texts are shortened.
  var short: [String] = []
  let markdown: String
  /// A calendar, if there is one.
  let ics: String?
  let csv: String
  /// The texts that pages and Markdown must contain.
  let texts: [String]
  let events: [Event]
  /// The spreadsheet's rows, as far as they are known here.
  let rows: [[String]]
  /// What else the spreadsheet's column `name` must contain.
  let names: [String]

  struct Event: Encodable {
    let summary: String
    let location: String?
  }
}

// MARK: - Meetings

extension HostileRendering {
  init(of meeting: Meeting, in record: CheckedRecord, _ language: MessageLanguage) throws {
    let document = MeetingDocument(of: meeting, in: record, language: language, for: .keepers)
    let isShown = document.withheld == nil
    html = document.html
    full = nil
    markdown = document.markdown
    ics = document.calendar.text(stamp: CalendarStamp(date: try day("2026-06-30")))
    texts = [record.record.council.name] + (isShown ? Self.texts(of: meeting, in: record.index) : [])
    events = isShown ? [Event(summary: meeting.title ?? "", location: meeting.place)] : []
    let lines = texts.enumerated().map { [String($0 + 1), $1] }
    rows = [["nummer", "text"]] + lines
    names = []
    csv = CSVTable(header: ["nummer", "text"], rows: lines.map { $0.map(CSVValue.text) }).text(.swedishExcel)
  }

  /// The texts that a document of the meeting must contain, whatever its sort.
  private static func texts(of meeting: Meeting, in index: RecordIndex) -> [String] {
    let items = meeting.agenda.filter { $0.sharing == nil }
    let people = (meeting.participants ?? []).flatMap { [index.people[$0.person]?.name, $0.reason].compactMap { $0 } }
    let outcome = items.flatMap { $0.decisions.map(\.text) + $0.actions.map(\.text) }
    return [meeting.title, meeting.place].compactMap { $0 } + items.map(\.title) + items.compactMap(\.summary)
      + outcome + people
  }
}

// MARK: - Reports

extension HostileRendering {
  /// What reports of a record can be about.
  static func subjects(of record: CouncilRecord) -> [ProgressReport.Subject] {
    [.council] + record.plans.prefix(2).map { .plan($0.id) } + record.promises.prefix(1).map { .promise($0.id) }
  }

  init(
    of subject: ProgressReport.Subject,
    in record: CheckedRecord,
    _ language: MessageLanguage,
    isFull: Bool
  ) throws {
    let date = try day("2026-06-30")
    // Rules read texts, so they find other things in other texts.
    let report = try ProgressReport(
      of: subject,
      in: record,
      language: language,
      asOf: date,
      for: .keepers,
      checkedBy: nil
    )
    html = report.html
    let whole = { () throws(ProgressReportError) in
      try ProgressReport(of: subject, in: record, language: language, asOf: date, for: .keepers)
    }
    full = isFull ? try whole().html : nil
    let part = { (part: ProgressReport.Part) throws(ProgressReportError) in
      try ProgressReport(of: subject, part: part, in: record, language: language, asOf: date, for: .keepers)
    }
    let list = WorkListReport(of: Validator().report(on: record.record, asOf: date), language: language)
    short = isFull && subject == .council ? try [part(.summary).html, part(.assembly).html, list.html] : []
    markdown = report.markdown
    ics = nil
    csv = report.csv(.swedishExcel)
    let record = record.record
    events = []
    // If several things share an identifier, which happens in no checked record, not all are found.
    let isAmbiguous = Validator().report(on: record).findings.contains { $0.rule == "identifier.duplicate" }
    switch subject {
    case _ where isAmbiguous: texts = []
    case .council: texts = Self.texts(of: record)
    case .plan(let id): texts = record.plans.filter { $0.id == id }.flatMap { Self.texts(of: $0) }
    case .promise(let id):
      texts = record.promises.filter { $0.id == id }.flatMap { Self.texts(of: $0, in: record) }
    @unknown default: texts = []
    }
    rows = [ProgressColumn.allCases.map(\.rawValue)]
    names = subject == .council && !isAmbiguous ? Self.names(in: record) : []
  }

  /// The texts that a report of everything must contain.
  private static func texts(of record: CouncilRecord) -> [String] {
    var texts = [record.council.name, record.council.municipality.name]
    // A plan that is only referred to is recorded elsewhere.
    texts += record.plans.filter { $0.status != .referred }.flatMap { Self.texts(of: $0) }
    texts += record.promises.flatMap { Self.texts(of: $0, in: record) }
    texts += record.agreements.flatMap { [$0.title] + $0.purposes + $0.workAreas }
    if !record.plans.isEmpty { texts += record.factors.map(\.name) }
    return texts
  }

  /// The names of measures and targets in the spreadsheet of everything.
  private static func names(in record: CouncilRecord) -> [String] {
    let areas = record.plans.flatMap(\.focusAreas)
    let measures = areas.flatMap(\.measures).filter { $0.sharing == nil }
    let targets =
      areas.flatMap(\.goals).flatMap(\.targets) + (measures.flatMap(\.targets) + record.promises.flatMap(\.targets))
    let indicators = Set(targets.map(\.indicator))
    return measures.map(\.title) + record.indicators.filter { indicators.contains($0.id) }.map(\.name)
  }

  /// The texts of a plan that a report must contain, without those that aren't for everyone.
  private static func texts(of plan: ActionPlan) -> [String] {
    let areas = plan.focusAreas.filter { !$0.goals.isEmpty || $0.measures.contains { $0.sharing == nil } }
    let measures = areas.flatMap(\.measures).filter { $0.sharing == nil }
    var texts = [plan.title] + areas.map(\.title) + areas.flatMap(\.goals).map(\.text)
    texts += areas.filter { !$0.goals.isEmpty }.compactMap(\.description)
    texts += areas.flatMap(\.goals).flatMap(\.targets).compactMap(\.excludes)
    return texts + measures.flatMap { Self.texts(of: $0) }
  }

  private static func texts(of measure: Measure) -> [String] {
    var texts = [measure.title] + measure.commitments.map(\.text) + measure.communication
    texts += [measure.expectedEffect].compactMap { $0 }
    // Nothing is followed up for a cancelled measure.
    if measure.status != .cancelled { texts += measure.milestones.map(\.title) }
    return texts + measure.targets.compactMap(\.excludes)
  }

  private static func texts(of promise: CitizenPromise, in record: CouncilRecord) -> [String] {
    let organizations = record.organizations.filter { promise.parties.contains($0.id) }
    let areas = record.areas.filter { promise.areas.contains($0.id) }
    let indicators = record.indicators.filter { indicator in promise.targets.contains { $0.indicator == indicator.id } }
    return [promise.text] + organizations.map(\.name) + areas.map(\.name)
      + indicators.flatMap { [$0.name] + [$0.definition, $0.source, $0.population].compactMap { $0 } }
      + (promise.published.map { [$0.where] } ?? [])
  }
}
