import CrimePrevention

/// A version of a record as an audience sees it on a day. Everything shown is made from a view.
///
/// It doesn't contain what the audience may not see, so nothing made from it can show that.
public struct View: Sendable {
  /// What identifies a view. None of it is shown.
  struct Key: Hashable, Sendable {
    let council: String
    let number: Int
    let audience: Audience
    let day: CalendarDate
  }

  let key: Key
  /// The record as the audience sees it.
  let record: CouncilRecord
  /// How much is withheld from the audience.
  let withheld: WithheldCounts
  /// The SHA-256 of what the audience sees. For keepers it is the version's; for others it doesn't change when only what they
  /// may not see changes.
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
