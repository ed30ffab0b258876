import CrimePrevention

/// Writes new versions of records: edits, merges with what others wrote meanwhile, checks, and adds the version, all in one
/// transaction.
public struct RecordEditor: Sendable {
  private let store: RecordStore
  private let decoded: DecodedVersions
  private let validator = Validator()

  init(_ store: RecordStore, _ decoded: DecodedVersions) {
    self.store = store
    self.decoded = decoded
  }

  /// Which version a change starts from.
  public enum Base: Sendable {
    /// The newest, whichever that is: for changes that only add.
    case newest
    /// The version with a given fingerprint.
    case version(fingerprint: String)
    /// None: the council is new.
    case nothing
  }

  /// Who writes, when and why.
  public struct Author: Sendable {
    let name: String
    let why: String?
    /// The moment in universal time.
    let moment: String
    /// The day in Sweden.
    let day: CalendarDate
  }

  /// The result of a write.
  public struct Outcome: Sendable {
    /// The newest version.
    public let entry: VersionEntry
    /// Its record.
    public let record: CouncilRecord
    /// Whether the council is new.
    public let isNew: Bool
    /// Whether it also contains what others wrote meanwhile.
    public let isMerged: Bool
  }

  /// Writes a version.
  ///
  /// - Parameters:
  ///   - council: The council.
  ///   - base: Which version the change starts from.
  ///   - isMerging: Whether a change that starts from an older version is merged with what others wrote since; otherwise
  ///     it is rejected.
  ///   - author: Who writes, when and why.
  ///   - edit: The change. It is made once, in the version that it starts from.
  /// - Returns: The newest version; the previous one when nothing was changed.
  /// - Throws: ``ServiceError``, what the library throws for an edit or a record with errors, or what the database throws.
  ///   Nothing was written then.
  public func write(
    to council: String,
    from base: Base,
    isMerging: Bool = true,
    by author: Author,
    _ edit: @escaping @Sendable (CouncilRecord?) throws -> CouncilRecord
  ) async throws -> Outcome {
    try await store.write { writing in
      guard let newest = try writing.newestEntry(of: council) else {
        guard case .nothing = base else { throw Self.unknown(council) }
        return try add(edit(nil), to: council, after: nil, by: author, writing)
      }
      let current = try decoded.version(newest, reading: writing.version)
      let (start, isStale) = try starting(from: base, newest, current, isMerging: isMerging, writing)
      let edited = try edit(start)
      let record = try isStale ? merged(base: start, edited, current.record, newest) : edited
      let outcome = try add(record, to: council, after: current, by: author, writing)
      return isStale ? outcome.merged : outcome
    }
  }

  private func starting(
    from base: Base,
    _ newest: VersionEntry,
    _ current: DecodedVersion,
    isMerging: Bool,
    _ writing: RecordStore.Writing
  ) throws -> (record: CouncilRecord, isStale: Bool) {
    switch base {
    case .newest: return (current.record, false)
    case .nothing: throw ServiceError.stale(newest: newest.fingerprint)
    case .version(fingerprint: newest.fingerprint): return (current.record, false)
    case .version(let fingerprint):
      guard isMerging, let number = try writing.number(withFingerprint: fingerprint, of: newest.council),
        let version = try writing.version(number, of: newest.council)
      else { throw ServiceError.stale(newest: newest.fingerprint) }
      return (try decoded.version(version.entry) { _, _ in version }.record, true)
    }
  }

  private func merged(
    base: CouncilRecord,
    _ ours: CouncilRecord,
    _ theirs: CouncilRecord,
    _ newest: VersionEntry
  ) throws -> CouncilRecord {
    let merge = try Merge(base: base, ours: ours, theirs: theirs)
    guard merge.conflicts.isEmpty else { throw ServiceError.conflict(merge.conflicts, newest: newest.fingerprint) }
    return merge.record
  }

  private func add(
    _ record: CouncilRecord,
    to council: String,
    after current: DecodedVersion?,
    by author: Author,
    _ writing: RecordStore.Writing
  ) throws -> Outcome {
    guard record.council.id.rawValue == council else {
      throw ServiceError.malformed(
        Sentence(
          english: "The record is of the council “\(record.council.id)”: its identifier must be that of the address.",
          swedish: "Underlaget är rådet ”\(record.council.id)”:s: dess id måste vara adressens."
        )
      )
    }
    _ = try validator.check(record, asOf: author.day)
    let fingerprint = try record.fingerprint()
    if let current, current.entry.fingerprint == fingerprint {
      return Outcome(entry: current.entry, record: current.record, isNew: false, isMerged: false)
    }
    let entry = VersionEntry(
      council: council,
      number: (current?.entry.number ?? 0) + 1,
      fingerprint: fingerprint,
      who: author.name,
      why: author.why,
      writtenAt: author.moment
    )
    let release = Self.release(of: record, on: author.day, after: current)
    let version = StoredVersion(
      entry: entry,
      record: try record.jsonBytes(),
      release: try release.jsonBytes(),
      releasedOn: author.day,
      changes: try current.map { try ChangesDocument(from: $0.record, to: record).jsonBytes() }
    )
    try writing.add(version)
    return Outcome(entry: entry, record: record, isNew: current == nil, isMerged: false)
  }

  /// What residents may see of the new version. Everything that they could see before is taken as known: the release of the
  /// previous version, and what became visible in it when an embargo ended since then.
  private static func release(of record: CouncilRecord, on day: CalendarDate, after current: DecodedVersion?)
    -> CouncilRecord
  {
    guard let current else { return record.published(for: .residents, on: day).record }
    var known = [current.release]
    if current.releasedOn != day {
      known.append(current.record.published(for: .residents, on: day, after: known).record)
    }
    return record.published(for: .residents, on: day, after: known).record
  }

  static func unknown(_ council: String) -> ServiceError {
    ServiceError.unknown(
      Sentence(english: "There is no council “\(council)” here.", swedish: "Här finns inget råd ”\(council)”.")
    )
  }
}

extension RecordEditor.Outcome {
  fileprivate var merged: Self { Self(entry: entry, record: record, isNew: isNew, isMerged: true) }
}
