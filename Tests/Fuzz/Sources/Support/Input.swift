package import CrimePrevention

/// One input, and the choices that its bytes decide.
package struct Input {
  package let bytes: [UInt8]
  package var chance: Chance

  package init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    bytes = Array(UnsafeBufferPointer(start: start, count: count))
    chance = Chance(of: bytes)
  }

  /// A day to ask for: mostly an ordinary one.
  package mutating func day() -> CalendarDate {
    chance.pick(["2026-06-30", "2026-06-30", "2024-12-31", "2000-02-29", "0001-01-01", "9999-12-31"])
  }

  package mutating func language() -> MessageLanguage { chance.pick([.english, .swedish]) }

  /// The input changed in a few places.
  package mutating func neighbour() -> [UInt8] {
    var changed = bytes
    for _ in 0...chance.below(3) {
      var mutation = Mutation(Chance(chance.next()))
      changed = mutation.changed(changed, limit: bytes.count * 2 + 4096)
    }
    return changed
  }
}

/// Ends the process when a promise doesn't hold: that is a find.
package func require(_ holds: Bool, _ promise: String) {
  guard holds else { fatalError("This isn't so: \(promise)") }
}
