import CrimePrevention
import Synchronization

/// A version whose stored texts have been decoded.
public struct DecodedVersion: Sendable {
  let entry: VersionEntry
  let record: CouncilRecord
  let release: CouncilRecord
  let releasedOn: CalendarDate

  init(_ version: StoredVersion) throws {
    entry = version.entry
    record = try CouncilRecord(jsonBytes: version.record)
    guard try record.fingerprint() == entry.fingerprint else { throw DamagedVersion(entry: entry) }
    release = try CouncilRecord(jsonBytes: version.release)
    releasedOn = version.releasedOn
  }
}

/// A version that is no longer as it was written.
struct DamagedVersion: Error {
  let entry: VersionEntry
}

/// The recently decoded versions. A version never changes, so none is ever out of date.
public final class DecodedVersions: Sendable {
  private let kept = Mutex(RecentlyUsed<Key, DecodedVersion>(limit: 8))

  private struct Key: Hashable {
    let council: String
    let number: Int
  }

  /// A version, cached or newly decoded.
  func version(
    _ entry: VersionEntry,
    reading read: (Int, String) throws -> StoredVersion?
  ) throws -> DecodedVersion {
    let key = Key(council: entry.council, number: entry.number)
    if let version = kept.withLock({ $0[key] }) { return version }
    guard let stored = try read(entry.number, entry.council) else { throw DamagedVersion(entry: entry) }
    let version = try DecodedVersion(stored)
    kept.withLock { $0.keep(version, for: key) }
    return version
  }

  /// The same, where decoding may take a while.
  func version(_ entry: VersionEntry, in store: RecordStore) async throws -> DecodedVersion {
    let key = Key(council: entry.council, number: entry.number)
    if let version = kept.withLock({ $0[key] }) { return version }
    let stored = try await store.version(entry.number, of: entry.council)
    return try version(entry) { _, _ in stored }
  }
}
