import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import FuzzSupport

/// Runs everything on what is read: checks it, computes its progress, writes every document, publishes, compares and merges.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = Input(start, count)
  guard let record = try? CouncilRecord(jsonBytes: input.bytes) else { return -1 }
  let day = input.day()
  let language = input.language()
  let report = Validator(.all).report(on: record, asOf: day)
  _ = report.json(in: language, file: "record.json").jsonBytes()
  _ = StatuteSheet(of: record, asOf: day).json().jsonBytes()
  if let checked = try? Validator().check(record, asOf: day) { show(checked, day, language, &input) }
  publish(record, day)
  if let other = try? CouncilRecord(jsonBytes: input.neighbour()) {
    compare(record, other, &input)
  }
  return 0
}

/// Everything that is shown of a record without errors.
private func show(_ checked: CheckedRecord, _ day: CalendarDate, _ language: MessageLanguage, _ input: inout Input) {
  let audience: Audience = input.chance.pick([.residents, .members, .keepers])
  let progress = checked.progress(asOf: day)
  _ = progress.json(in: language).jsonBytes()
  for target in progress.targets { _ = (target.changeCertainty, target.latestInterval, target.outlook) }
  if let report = try? ProgressReport(in: checked, language: language, asOf: day, for: audience) {
    _ = (report.html, report.markdown, report.csv(), report.csv(.swedishExcel))
  }
  let sheet = StatuteSheet(of: checked.record, asOf: day)
  let statute = StatuteSheetReport(of: sheet, in: checked.record, language: language)
  _ = (statute.html, statute.markdown)
  for meeting in checked.record.meetings.prefix(3) {
    let document = MeetingDocument(of: meeting, in: checked, language: language, asOf: day, for: audience)
    _ = (document.html, document.markdown)
  }
  let stamp = CalendarStamp(date: day)
  let calendar = EventCalendar(meetingsOf: checked, language: language, asOf: day, for: audience)
  _ = calendar.text(stamp: stamp)
  _ = EventCalendar(deadlinesOf: checked, language: language, asOf: day, for: audience).following(calendar).text(
    stamp: stamp
  )
}

/// What residents and members see can be published again and stays the same, and reads as a record.
private func publish(_ record: CouncilRecord, _ day: CalendarDate) {
  for audience in [Audience.residents, .members] {
    let published = record.published(for: audience, on: day).record
    require(published.published(for: audience, on: day).record == published, "what is published stays so: \(audience)")
    guard let bytes = try? published.jsonBytes() else { continue }
    require((try? CouncilRecord(jsonBytes: bytes)) == published, "what is published is a record: \(audience)")
  }
}

/// Changes lead from one version to the other, and the changes of one side alone merge without conflicts.
private func compare(_ record: CouncilRecord, _ other: CouncilRecord, _ input: inout Input) {
  let changes = other.changes(since: record)
  for change in changes.prefix(50) { _ = (change.sentence.english, change.sentence.swedish) }
  _ = Validator(.revision).report(on: other, since: record)
  if let applied = try? record.applying(changes) {
    require(applied.changes(since: other).isEmpty, "the changes lead to the newer version")
  }
  if let document = try? ChangesDocument(from: record, to: other), let bytes = try? document.jsonBytes() {
    require((try? ChangesDocument(jsonBytes: bytes)) == document, "changes that were written are read")
  }
  guard let third = try? CouncilRecord(jsonBytes: input.neighbour()) else { return }
  guard let merge = try? Merge(base: record, ours: other, theirs: third) else { return }
  for conflict in merge.conflicts.prefix(50) { _ = conflict.jsonValue(in: .swedish) }
  if let alone = try? Merge(base: record, ours: record, theirs: other) {
    require(
      alone.conflicts.allSatisfy { $0.kind == .error } || !alone.record.changes(since: record).isEmpty,
      "one side alone has no conflicts"
    )
  }
}
