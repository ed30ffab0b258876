import CrimePrevention
import Foundation
import GRDB
import Testing

@testable import CouncilService

/// What the database refuses.
struct StoreTests {
  private func withFile(_ test: (String) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "store-\(UInt64.random(in: .min ... .max))").path
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    try await test(path)
  }

  private func version(_ number: Int) throws -> StoredVersion {
    let record = try TestService.record
    let bytes = try record.jsonBytes()
    let entry = VersionEntry(
      council: "exempelstad",
      number: number,
      fingerprint: try record.fingerprint(),
      who: "A",
      why: nil,
      writtenAt: "2026-06-15T10:00:00Z"
    )
    return StoredVersion(entry: entry, record: bytes, release: bytes, releasedOn: "2026-06-15", changes: nil)
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test func anEmptyFileAndFilesOfOthersAreRefusedAndLeftAlone() async throws {
    for content in ["", "not a database at all", "SQLite format 3\0 but nothing more"] {
      try await withFile { path in
        try Data(content.utf8).write(to: URL(filePath: path))
        #expect(throws: DatabaseRefusal.self) { try RecordStore(path: path) }
        #expect(try bytes(path) == Data(content.utf8))
      }
    }
    try await withFile { path in
      try await DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (a)") }
      let before = try bytes(path)
      #expect(throws: DatabaseRefusal.self) { try RecordStore(path: path) }
      #expect(try bytes(path) == before)
    }
  }

  @Test func aChangedByteInARecordIsFound() async throws {
    try await withFile { path in
      try await RecordStore(path: path).write { [version = try version(1)] in try $0.add(version) }
      var file = try bytes(path)
      let place = try #require(file.range(of: Data("Exempelstads brottsf".utf8)))
      file[place.lowerBound] = UInt8(ascii: "X")
      try file.write(to: URL(filePath: path))
      let refusal = #expect(throws: DatabaseRefusal.self) { try RecordStore(path: path) }
      #expect("\(try #require(refusal))".contains("version 1 of exempelstad"))
      #expect(try bytes(path) == file)
    }
  }

  @Test func versionsFormALineAndStayAsTheyAre() async throws {
    try await withFile { path in
      let store = try RecordStore(path: path)
      let (first, third) = (try version(1), try version(3))
      try await store.write { try $0.add(first) }
      await #expect(throws: DatabaseError.self) { try await store.write { try $0.add(first) } }
      await #expect(throws: DatabaseError.self) { try await store.write { try $0.add(third) } }
      let queue = try DatabaseQueue(path: path)
      await #expect(throws: DatabaseError.self) {
        try await queue.write { try $0.execute(sql: "UPDATE version SET who = 'B'") }
      }
      await #expect(throws: DatabaseError.self) { try await queue.write { try $0.execute(sql: "DELETE FROM version") } }
      let found1 = try await store.newest().map(\.number)
      #expect(found1 == [1])
    }
  }

  @Test func whatWasWrittenIsThereAfterOpeningAnew() async throws {
    try await withFile { path in
      let first = try version(1)
      try await RecordStore(path: path).write { try $0.add(first) }
      let found = try #require(try await RecordStore(path: path).version(1, of: "exempelstad"))
      #expect(found.entry == first.entry && found.record == first.record && found.releasedOn == first.releasedOn)
    }
  }

  @Test func whatIsUsedLeastGoesFirst() {
    var kept = RecentlyUsed<String, Int>(limit: 3)
    for (place, key) in ["a", "b", "c"].enumerated() { kept.keep(place, for: key) }
    _ = kept["a"]
    kept.keep(3, for: "d")
    #expect(kept["b"] == nil && kept["a"] == 0 && kept["d"] == 3)
    kept.keep(9, for: "large", cost: 4)
    #expect(kept["large"] == nil && kept.cost == 3)
    kept.removeAll { $0 == "a" }
    #expect(kept["a"] == nil && kept["d"] == 3 && kept.cost == 2)
  }
}
