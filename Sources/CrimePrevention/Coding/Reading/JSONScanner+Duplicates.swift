extension JSONScanner {
  /// Notes the names that an object, the last value so far, has more than once.
  mutating func findDuplicates(in object: Int) {
    guard mayHaveDuplicates(object) else { return }
    findDuplicates(among: Array(places.children(of: object)))
  }

  /// Returns whether two names of an object may be equal, judging from their fingerprints.
  private func mayHaveDuplicates(_ object: Int) -> Bool {
    var seen: UInt64 = 0
    var key = object + 1
    while key < places.nodes.count {
      let fingerprint = places.nodes[key].fingerprint
      let bit: UInt64 = 1 << UInt64(fingerprint & 63)
      guard fingerprint != 0, seen & bit == 0 else { return true }
      seen |= bit
      key = places.next(after: key + 1)
    }
    return false
  }

  /// Compares names pairwise when they are few and in ASCII, as in a record's objects: that is fastest.
  private mutating func findDuplicates(among keys: [Int]) {
    let isPlain = keys.allSatisfy { unsafe places.nodes[$0].kind == .text && name($0).allSatisfy { $0 < 0x80 } }
    if isPlain && keys.count <= 24 { findDuplicatesPairwise(keys) } else { findDuplicatesByHash(keys) }
  }

  private mutating func findDuplicatesPairwise(_ keys: [Int]) {
    for (position, second) in keys.enumerated().dropFirst() {
      let length = places.extent(of: second)
      for first in keys[..<position] where places.extent(of: first) == length {
        if unsafe name(first).elementsEqual(name(second)) {
          places.duplicates.append(JSONNodes.Duplicate(first: first, second: second))
          break
        }
      }
    }
  }

  /// Compares names as Swift strings, since what is read is keyed by them: `é` equals `e` with an accent.
  private mutating func findDuplicatesByHash(_ keys: [Int]) {
    var seen: [String: Int] = [:]
    for key in keys {
      let isEscaped = places.nodes[key].kind == .escapedText
      let text =
        unsafe isEscaped
        ? JSONEscapes.resolve(Array(name(key))[...]) : String(decoding: name(key), as: UTF8.self)
      if let first = seen[text] {
        places.duplicates.append(JSONNodes.Duplicate(first: first, second: key))
      } else {
        seen[text] = key
      }
    }
  }

  private func name(_ key: Int) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: bytes + Int(places.nodes[key].start), count: places.extent(of: key))
  }
}
