import CrimePrevention

/// A version of a record as an audience sees it on a day: everything that is shown is made of one of these.
///
/// What the audience may not see isn't in it, so nothing that is made of it can show it.
public struct View: Sendable {
  /// What a view is of. Nothing in it is shown.
  struct Key: Hashable, Sendable {
    let council: String
    let number: Int
    let audience: Audience
    let day: CalendarDate
  }

  let key: Key
  /// The record as the audience sees it.
  let record: CouncilRecord
  /// How much it doesn't see.
  let withheld: WithheldCounts
  /// The SHA-256 of what it sees. For keepers it is the version's; for others it doesn't change when what they may not see
  /// does.
  let fingerprint: String
  let checked: CheckedRecord
  /// How far everything has come on the day.
  let progress: RecordProgress

  var audience: Audience { key.audience }
  var day: CalendarDate { key.day }
  var index: RecordIndex { checked.index }

  init(of version: DecodedVersion, _ key: Key) throws {
    let earlier = key.audience == .residents ? [version.release] : []
    let published = version.record.published(for: key.audience, on: key.day, after: earlier)
    self.key = key
    record = published.record
    withheld = published.withheld
    fingerprint = try published.record.fingerprint()
    checked = try Validator().check(published.record, asOf: key.day)
    progress = checked.progress(asOf: key.day)
  }
}
