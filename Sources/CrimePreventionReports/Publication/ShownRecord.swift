import CrimePrevention

/// A record as an audience may see it on a day, separate from the whole.
///
/// Nothing that is computed from it and shown of it can depend on what was taken out: no count, no verdict, no chart.
/// Only how much was taken out, and why, is kept with it.
struct ShownRecord: Sendable {
  /// What the audience sees.
  let record: CouncilRecord
  /// The same, to look things up in.
  let index: RecordIndex
  /// How much it doesn't see.
  let withheld: WithheldCounts

  /// Takes out of a record what isn't for the audience. Without a date, whatever has a release date is taken out too.
  init(of whole: CouncilRecord, for audience: Audience, on date: CalendarDate?, policy: PublicationPolicy) {
    let published = whole.published(for: audience, on: date ?? .earliest, policy: policy)
    record = published.record
    index = RecordIndex(record)
    withheld = published.withheld
  }

  /// The record, to compute progress with.
  ///
  /// - Throws: ``RejectedRecord`` when what is left has errors on its own.
  func checked(asOf date: CalendarDate) throws(RejectedRecord) -> CheckedRecord {
    // The rules have judged the whole. What is left is bound to lack what other parts refer to.
    try Validator(RuleSet()).check(record, asOf: date)
  }
}
