import CrimePrevention
import TestSupport
import Testing

/// What holds for the changes between any two versions of any record.
struct ChangeLawTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4]
  private static let pairsPerSeed = TestEffort.rounds(40, thorough: 200)

  @Test(arguments: seeds) func applyingChangesGivesTheNewerVersionByteForByte(seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    var changed = 0
    for _ in 0..<Self.pairsPerSeed {
      let older: CouncilRecord = random.value()
      let newer = random.edited(older)
      try expectRoundTrip(older, newer)
      if try older.jsonBytes() != newer.jsonBytes() { changed += 1 }
    }
    #expect(changed > Self.pairsPerSeed / 2, "most pairs should differ")
  }

  @Test(arguments: seeds) func unrelatedRecordsAreVersionsToo(seed: UInt64) throws {
    var random = RandomSource(seed: seed + 100)
    for _ in 0..<Self.pairsPerSeed { try expectRoundTrip(random.value(), random.value()) }
  }

  @Test(arguments: seeds) func objectsThatMovedToOtherParentsAreFound(seed: UInt64) throws {
    var random = RandomSource(seed: seed + 200)
    var moves = 0
    for _ in 0..<Self.pairsPerSeed {
      let older = random.filled(random.value())
      let newer = random.redealt(random.edited(older))
      try expectRoundTrip(older, newer)
      moves += newer.changes(since: older).count { $0.kind == .moved }
    }
    #expect(moves > Self.pairsPerSeed, "many should have moved")
  }

  @Test(arguments: seeds) func aRecordReadAgainHasNotChanged(seed: UInt64) throws {
    var random = RandomSource(seed: seed + 300)
    for _ in 0..<Self.pairsPerSeed {
      let record: CouncilRecord = random.value()
      #expect(try CouncilRecord(jsonBytes: record.jsonBytes()).changes(since: record) == [])
    }
  }

  @Test(arguments: seeds) func aFileOfChangesTellsAllOfThem(seed: UInt64) throws {
    var random = RandomSource(seed: seed + 400)
    for _ in 0..<TestEffort.rounds(20, thorough: 50) {
      let older: CouncilRecord = random.value()
      let newer = random.edited(older)
      let document = try ChangesDocument(from: older, to: newer)
      let read = try ChangesDocument(jsonBytes: document.jsonBytes())
      #expect(try older.applying(read).jsonBytes() == newer.jsonBytes())
      #expect(try read.jsonBytes() == document.jsonBytes())
    }
  }

  private func expectRoundTrip(_ older: CouncilRecord, _ newer: CouncilRecord) throws {
    let changes = newer.changes(since: older)
    let applied = try older.applying(changes)
    #expect(try applied.jsonBytes() == newer.jsonBytes())
    #expect(applied == newer)
    #expect(changes.isEmpty == (try older.jsonBytes() == newer.jsonBytes()))
  }
}

extension RandomSource {
  /// The record with plans that have several measures. No two measures share an identifier, and no two targets do.
  fileprivate mutating func filled(_ record: CouncilRecord) -> CouncilRecord {
    var record = record
    depth = 3
    var number = 0
    record.plans = (1...2).map { plan in
      let areas = (1...2).map { area in
        let measures = (1...3).map { _ in
          number += 1
          var measure: Measure = value()
          measure.id = Identifier("measure-\(number)")
          measure.targets = (1...2).map { target in
            Target(id: Identifier("target-\(number)-\(target)"), indicator: value(), expectation: value())
          }
          return measure
        }
        return FocusArea(id: Identifier("area-\(plan)-\(area)"), title: value(), measures: measures)
      }
      return ActionPlan(id: Identifier("plan-\(plan)"), title: value(), kind: .measures, focusAreas: areas)
    }
    depth = 0
    return record
  }

  /// The record with its measures, and then their targets, redistributed.
  fileprivate mutating func redealt(_ record: CouncilRecord) -> CouncilRecord {
    var record = record
    var measures = record.plans.flatMap { $0.focusAreas.flatMap(\.measures) }.shuffled(using: &self)[...]
    for plan in record.plans.indices {
      for area in record.plans[plan].focusAreas.indices {
        let count = int(0...min(measures.count, 3))
        record.plans[plan].focusAreas[area].measures = Array(measures.prefix(count))
        measures = measures.dropFirst(count)
      }
    }
    var targets = record.plans.flatMap { $0.focusAreas.flatMap(\.measures).flatMap(\.targets) }[...]
    for plan in record.plans.indices {
      for area in record.plans[plan].focusAreas.indices {
        record.plans[plan].focusAreas[area].edit { measure in
          let count = int(0...min(targets.count, 2))
          measure.targets = Array(targets.prefix(count))
          targets = targets.dropFirst(count)
        }
      }
    }
    return record
  }
}

extension FocusArea {
  fileprivate mutating func edit(_ change: (inout Measure) -> Void) {
    for index in measures.indices { change(&measures[index]) }
  }
}
