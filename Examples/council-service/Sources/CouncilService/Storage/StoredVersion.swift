import CrimePrevention

/// What is known about a version in addition to its record: which version it is, and who wrote it, when and why.
public struct VersionEntry: Sendable, Hashable {
  /// The council.
  public let council: String
  /// Its position among the council's versions, from 1.
  public let number: Int
  /// The SHA-256 of the record's text: its entity tag.
  public let fingerprint: String
  /// Who wrote it: the name that belongs to the token.
  public let who: String
  /// Why it was written, in the writer's words.
  public let why: String?
  /// When it was written, in universal time (ISO 8601).
  public let writtenAt: String
}

/// A version as it is stored in the database: the whole record, and what has changed since the previous version.
public struct StoredVersion: Sendable {
  /// Which version it is.
  public let entry: VersionEntry
  /// The record's text.
  public let record: [UInt8]
  /// What residents could see of it on the day it was written, which the next publication takes as known.
  public let release: [UInt8]
  /// The day of the release.
  public let releasedOn: CalendarDate
  /// The changes since the previous version, as a file of changes; `nil` for the first.
  public let changes: [UInt8]?
}
