extension JSONScanner {
  mutating func findDuplicates(in object: Int) {
    let count = Int(nodes[object].end) / 2
    guard count > 1, mayHaveDuplicates(object) else { return }
    var keys: [Int] = []
    keys.reserveCapacity(count)
    var key = object + 1
    while key < nodes.count {
      keys.append(key)
      key = Int(nodes[key + 1].next)
    }
    findDuplicates(among: keys)
  }

  /// Returns whether two names of an object may be equal, judging from their fingerprints.
  private func mayHaveDuplicates(_ object: Int) -> Bool {
    var seen: UInt64 = 0
    var key = object + 1
    while key < nodes.count {
      let bit: UInt64 = 1 << UInt64(nodes[key].fingerprint & 63)
      guard seen & bit == 0, nodes[key].fingerprint != 0 else { return true }
      seen |= bit
      key = Int(nodes[key + 1].next)
    }
    return false
  }

  /// Compares names pairwise when they are few and in ASCII, as in a record's objects: that is fastest.
  private mutating func findDuplicates(among keys: [Int]) {
    let isPlain = keys.allSatisfy { unsafe nodes[$0].kind == .text && name($0).allSatisfy { $0 < 0x80 } }
    if isPlain && keys.count <= 24 { findDuplicatesPairwise(keys) } else { findDuplicatesByHash(keys) }
  }

  private mutating func findDuplicatesPairwise(_ keys: [Int]) {
    for (position, second) in keys.enumerated().dropFirst() {
      let length = nodes[second].end - nodes[second].start
      for first in keys[..<position] where nodes[first].end - nodes[first].start == length {
        if unsafe name(first).elementsEqual(name(second)) {
          duplicates.append(JSONTape.Duplicate(first: first, second: second))
          break
        }
      }
    }
  }

  /// Compares names as Swift strings, since what is read is keyed by them: `é` equals `e` with an accent.
  private mutating func findDuplicatesByHash(_ keys: [Int]) {
    var seen: [String: Int] = [:]
    for key in keys {
      let isEscaped = nodes[key].kind == .escapedText
      let text =
        unsafe isEscaped
        ? JSONEscapes.resolve(Array(name(key))[...]) : String(decoding: name(key), as: UTF8.self)
      if let first = seen[text] {
        duplicates.append(JSONTape.Duplicate(first: first, second: key))
      } else {
        seen[text] = key
      }
    }
  }

  private func name(_ key: Int) -> UnsafeBufferPointer<UInt8> {
    let node = nodes[key]
    return unsafe UnsafeBufferPointer(start: bytes + Int(node.start), count: Int(node.end - node.start))
  }
}
