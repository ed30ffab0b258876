import CrimePrevention
import TestSupport
import Testing

/// What holds when any two versions of any record are merged.
struct MergeLawTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4]
  private static let rounds = 20

  @Test(arguments: seeds) func swappingTheSidesSwapsOnlyWhoseValueStands(seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    var (agreed, disputed) = (0, 0)
    for round in 0..<Self.rounds {
      let base: CouncilRecord = random.value()
      let ours = random.edited(base)
      // Every other time, the second side changes other lists than the first.
      let theirs = round.isMultiple(of: 2) ? random.edited(base) : base.with(random.edited(base), apartFrom: ours)
      let merged = try Merge(base: base, ours: ours, theirs: theirs)
      let swapped = try Merge(base: base, ours: theirs, theirs: ours)
      #expect(merged.disputes.map(\.values).sorted() == swapped.disputes.map(\.swappedValues).sorted())
      if merged.disputes.isEmpty {
        agreed += 1
        #expect(try merged.record.jsonBytes() == swapped.record.jsonBytes())
      } else {
        disputed += 1
      }
    }
    #expect(agreed > 2)
    #expect(disputed > 2)
  }

  @Test(arguments: seeds) func nothingThatASideWroteIsLost(seed: UInt64) throws {
    var random = RandomSource(seed: seed + 10)
    var written = 0
    for _ in 0..<Self.rounds {
      let base: CouncilRecord = random.value()
      let (ours, theirs) = (random.edited(base), random.edited(base))
      let merged = try Merge(base: base, ours: ours, theirs: theirs)
      var kept = try merged.record.leaves
      for conflict in merged.conflicts {
        for value in [conflict.ours, conflict.theirs] { value?.collect(under: conflict.member ?? "", into: &kept) }
      }
      for side in [ours, theirs] {
        let new = try side.leaves.subtracting(try base.leaves)
        written += new.count
        #expect(new.subtracting(kept) == [])
      }
    }
    #expect(written > 300, "the sides should have written something")
  }

  @Test(arguments: seeds) func whatOneSideDidAloneStands(seed: UInt64) throws {
    var random = RandomSource(seed: seed + 20)
    for _ in 0..<Self.rounds {
      let base: CouncilRecord = random.value()
      let edited = random.edited(base)
      for (ours, theirs) in [(base, edited), (edited, base), (edited, edited)] {
        let merged = try Merge(base: base, ours: ours, theirs: theirs)
        #expect(merged.disputes == [])
        #expect(try merged.record.jsonBytes() == edited.jsonBytes())
      }
    }
  }

  @Test(arguments: seeds) func whoMergesFirstMakesNoDifference(seed: UInt64) throws {
    var random = RandomSource(seed: seed + 30)
    var compared = 0
    for _ in 0..<Self.rounds {
      let base: CouncilRecord = random.value()
      let first = random.edited(base)
      let second = base.with(random.edited(base), apartFrom: first)
      let third = base.with(base.with(random.edited(base), apartFrom: first), apartFrom: second)
      let early = try Merge(base: base, ours: first, theirs: second)
      let late = try Merge(base: base, ours: second, theirs: third)
      let left = try Merge(base: base, ours: early.record, theirs: third)
      let right = try Merge(base: base, ours: first, theirs: late.record)
      guard [early, late, left, right].allSatisfy(\.disputes.isEmpty) else { continue }
      compared += 1
      #expect(try left.record.jsonBytes() == right.record.jsonBytes())
    }
    #expect(compared > 2)
  }
}

extension Merge {
  /// The conflicts between the sides; random records break many rules.
  fileprivate var disputes: [MergeConflict] { conflicts.filter { $0.kind != .error } }
}

extension MergeConflict {
  fileprivate var values: String { "\(kind) \(subject) \(member ?? "") \(text(ours)) \(text(theirs))" }
  fileprivate var swappedValues: String { "\(kind) \(subject) \(member ?? "") \(text(theirs)) \(text(ours))" }

  private func text(_ value: JSONValue?) -> String {
    var leaves: Set<String> = []
    value?.collect(under: "", into: &leaves)
    return value == nil ? "absent" : leaves.sorted().joined(separator: "|")
  }
}

extension CouncilRecord {
  /// The record with those lists of another record that a third one hasn't changed.
  fileprivate func with(_ other: Self, apartFrom third: Self) -> Self {
    var record = self
    func take<List: Equatable>(_ path: WritableKeyPath<Self, List>) {
      if third[keyPath: path] == self[keyPath: path] { record[keyPath: path] = other[keyPath: path] }
    }
    take(\.organizations)
    take(\.people)
    take(\.areas)
    take(\.units)
    take(\.situations)
    take(\.indicators)
    take(\.agreements)
    take(\.plans)
    take(\.promises)
    take(\.meetings)
    take(\.followUps)
    take(\.waivers)
    return record
  }

  /// Each value of the record with the name of its member.
  fileprivate var leaves: Set<String> {
    get throws {
      var leaves: Set<String> = []
      try JSONDocument(jsonBytes()).value().collect(under: "", into: &leaves)
      return leaves
    }
  }
}

extension JSONValue {
  fileprivate func collect(under name: String, into leaves: inout Set<String>) {
    switch self {
    case .array(let values): for value in values { value.collect(under: name, into: &leaves) }
    case .object(let members): for (name, value) in members { value.collect(under: name, into: &leaves) }
    default: leaves.insert("\(name): \(self)")
    }
  }
}
