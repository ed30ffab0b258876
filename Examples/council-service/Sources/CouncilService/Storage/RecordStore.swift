import CrimePrevention
import Foundation
import GRDB

/// The versions of all councils' records in an SQLite database: the only file that knows what the database is.
///
/// Versions are only ever added, each in one transaction; triggers ensure that none is changed or removed. Writers take turns,
/// and readers don't wait for them.
public struct RecordStore: Sendable {
  private let pool: DatabasePool

  /// Opens the database, or creates one where there is no file.
  public init(path: String) throws(DatabaseRefusal) {
    let isThere = try Self.inspect(path)
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { database in
      // An acknowledged write is on the disk, even after a power failure.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    do {
      if isThere { try Self.examine(path) }
      pool = try DatabasePool(path: path, configuration: configuration)
      try pool.write { try Self.prepare($0) }
    } catch let refusal as DatabaseRefusal {
      throw refusal
    } catch let error as DatabaseError {
      throw Self.refusal(for: error, path)
    } catch {
      throw .closed(path: path, reason: "\(error)")
    }
  }

  /// The newest version of each council, in the order of their identifiers.
  public func newest() async throws -> [VersionEntry] {
    try await pool.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT \(Self.entryColumns), max(number) FROM version GROUP BY council ORDER BY council"
      ).map(VersionEntry.init)
    }
  }

  /// Which version of a council's record is the newest; `nil` when there is none.
  public func newestEntry(of council: String) async throws -> VersionEntry? {
    try await pool.read { try $0.newestEntry(of: council) }
  }

  /// A version with its record.
  public func version(_ number: Int, of council: String) async throws -> StoredVersion? {
    try await pool.read { try $0.version(number, of: council) }
  }

  /// Versions of a council's record, the newest first: up to a limit, and only those before a number.
  public func entries(of council: String, before number: Int = .max, limit: Int = 100) async throws -> [VersionEntry] {
    try await pool.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT \(Self.entryColumns) FROM version WHERE council = ? AND number < ? ORDER BY number DESC LIMIT ?",
        arguments: [council, number, limit]
      ).map(VersionEntry.init)
    }
  }

  /// Runs a change in one transaction: all of it is stored, or nothing.
  public func write<Value: Sendable>(_ change: @escaping @Sendable (Writing) throws -> Value) async throws -> Value {
    try await pool.write { try change(Writing(database: $0)) }
  }

  /// Whether the database can be read.
  public func check() async throws {
    try await pool.read { _ = try Int.fetchOne($0, sql: "SELECT 1 FROM version LIMIT 1") }
  }

  /// A transaction that reads versions and adds one.
  public struct Writing {
    fileprivate let database: Database

    /// Which version is the newest.
    public func newestEntry(of council: String) throws -> VersionEntry? { try database.newestEntry(of: council) }

    /// A version with its record.
    public func version(_ number: Int, of council: String) throws -> StoredVersion? {
      try database.version(number, of: council)
    }

    /// Which version has a fingerprint; the newest one when several have it.
    public func number(withFingerprint fingerprint: String, of council: String) throws -> Int? {
      try Int.fetchOne(
        database,
        sql: "SELECT max(number) FROM version WHERE council = ? AND fingerprint = ?",
        arguments: [council, fingerprint]
      )
    }

    /// Adds a version.
    public func add(_ version: StoredVersion) throws {
      let entry = version.entry
      try database.execute(
        sql: """
          INSERT INTO version
            (council, number, fingerprint, who, why, writtenAt, record, release, releasedOn, changes)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.council, entry.number, entry.fingerprint, entry.who, entry.why, entry.writtenAt, Data(version.record),
          Data(version.release), version.releasedOn.description, version.changes.map { Data($0) },
        ]
      )
    }
  }
}

extension RecordStore {
  fileprivate static let entryColumns = "council, number, fingerprint, who, why, writtenAt"
  /// Distinguishes this service's databases from others: “CPCS”.
  private static let applicationID = 0x4350_4353
  private static let schemaVersion = 1

  /// Inspects the file without opening it as a database, and returns whether there is one.
  private static func inspect(_ path: String) throws(DatabaseRefusal) -> Bool {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else {
      let folder = URL(filePath: path).deletingLastPathComponent().path
      guard files.isWritableFile(atPath: folder) else { throw .readOnly(path: path) }
      return false
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .closed(path: path, reason: "no right to read it")
    }
    defer { try? file.close() }
    let head = (try? file.read(upToCount: 16)) ?? Data()
    guard !head.isEmpty else { throw .empty(path: path) }
    guard head == Data("SQLite format 3\0".utf8) else { throw .foreign(path: path) }
    guard files.isWritableFile(atPath: path) else { throw .readOnly(path: path) }
    return true
  }

  /// Rejects a database that can't be used, through a connection that writes nothing.
  private static func examine(_ path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    try DatabaseQueue(path: path, configuration: configuration).read { database in
      try examineStructure(database, path)
      try examineRecords(database, path)
    }
  }

  private static func examineStructure(_ database: Database, _ path: String) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw DatabaseRefusal.foreign(path: path)
    }
    guard try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 <= schemaVersion else {
      throw DatabaseRefusal.tooNew(path: path)
    }
    let answers = try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
    guard answers == ["ok"] else {
      let reason = answers.first?.split(separator: "\n").joined(separator: " ")
      throw DatabaseRefusal.damaged(path: path, reason: reason ?? "it can't be checked")
    }
  }

  private static func prepare(_ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA user_version") == 0 else { return }
    try database.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(schemaVersion);
        CREATE TABLE version (
          council TEXT NOT NULL,
          number INTEGER NOT NULL CHECK (number >= 1),
          fingerprint TEXT NOT NULL,
          who TEXT NOT NULL,
          why TEXT,
          writtenAt TEXT NOT NULL,
          record BLOB NOT NULL,
          release BLOB NOT NULL,
          releasedOn TEXT NOT NULL,
          changes BLOB,
          PRIMARY KEY (council, number)
        ) STRICT;
        CREATE INDEX versionByFingerprint ON version (council, fingerprint);
        CREATE TRIGGER versionsFormALine BEFORE INSERT ON version
          WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM version WHERE council = NEW.council)
          BEGIN SELECT RAISE(ABORT, 'a version must follow the newest one'); END;
        CREATE TRIGGER versionsStayAsTheyAre BEFORE UPDATE ON version
          BEGIN SELECT RAISE(ABORT, 'versions are never changed'); END;
        CREATE TRIGGER versionsStay BEFORE DELETE ON version
          BEGIN SELECT RAISE(ABORT, 'versions are never removed'); END;
        """
    )
  }

  /// Compares the newest record of each council with its fingerprint: SQLite doesn't detect a changed byte in a text.
  private static func examineRecords(_ database: Database, _ path: String) throws {
    let newest = try Row.fetchAll(database, sql: "SELECT council, max(number) AS number FROM version GROUP BY council")
    for row in newest {
      let (council, number): (String, Int) = (row["council"], row["number"])
      guard let version = try database.version(number, of: council) else { continue }
      let found = try? CouncilRecord(jsonBytes: version.record).fingerprint()
      guard found == version.entry.fingerprint else {
        throw DatabaseRefusal.damaged(path: path, reason: "version \(number) of \(council) isn't as it was written")
      }
    }
  }

  private static func refusal(for error: DatabaseError, _ path: String) -> DatabaseRefusal {
    switch error.resultCode {
    case .SQLITE_NOTADB: .foreign(path: path)
    case .SQLITE_CORRUPT: .damaged(path: path, reason: error.message ?? "malformed")
    case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
    default: .closed(path: path, reason: error.message ?? "\(error.resultCode)")
    }
  }
}

extension Database {
  fileprivate func newestEntry(of council: String) throws -> VersionEntry? {
    try Row.fetchOne(
      self,
      sql: "SELECT \(RecordStore.entryColumns) FROM version WHERE council = ? ORDER BY number DESC LIMIT 1",
      arguments: [council]
    ).map(VersionEntry.init)
  }

  fileprivate func version(_ number: Int, of council: String) throws -> StoredVersion? {
    try Row.fetchOne(self, sql: "SELECT * FROM version WHERE council = ? AND number = ?", arguments: [council, number])
      .map(StoredVersion.init)
  }
}

extension VersionEntry {
  fileprivate init(_ row: Row) {
    self.init(
      council: row["council"],
      number: row["number"],
      fingerprint: row["fingerprint"],
      who: row["who"],
      why: row["why"],
      writtenAt: row["writtenAt"]
    )
  }
}

extension StoredVersion {
  fileprivate init(_ row: Row) throws {
    let (record, release): (Data, Data) = (row["record"], row["release"])
    let (day, changes): (String, Data?) = (row["releasedOn"], row["changes"])
    guard let releasedOn = CalendarDate(day) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "“\(day)” isn't a day")
    }
    self.init(
      entry: VersionEntry(row),
      record: Array(record),
      release: Array(release),
      releasedOn: releasedOn,
      changes: changes.map { Array($0) }
    )
  }
}
