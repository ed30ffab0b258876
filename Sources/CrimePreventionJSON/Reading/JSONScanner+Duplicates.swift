extension JSONScanner {
  mutating func findDuplicates(in object: Int) {
    let count = Int(nodes[object].end) / 2
    guard count > 1 else { return }
    var keys: [Int] = []
    keys.reserveCapacity(count)
    var key = object + 1
    var isPlain = true
    while key < nodes.count {
      keys.append(key)
      isPlain = isPlain && nodes[key].kind == .text && name(key).allSatisfy { $0 < 0x80 }
      key = Int(nodes[key + 1].next)
    }
    if isPlain && count <= 24 { findDuplicatesPairwise(keys) } else { findDuplicatesByHash(keys) }
  }

  /// Fastest for the few names in ASCII that a record's objects have.
  private mutating func findDuplicatesPairwise(_ keys: [Int]) {
    for (position, second) in keys.enumerated().dropFirst() {
      let length = nodes[second].end - nodes[second].start
      for first in keys[..<position] where nodes[first].end - nodes[first].start == length {
        if name(first).elementsEqual(name(second)) {
          duplicates.append(JSONTape.Duplicate(first: first, second: second))
          break
        }
      }
    }
  }

  /// Compares names as Swift's texts do, since what is read is held by such names: `é` is `e` with an accent.
  private mutating func findDuplicatesByHash(_ keys: [Int]) {
    var seen: [String: Int] = [:]
    for key in keys {
      let isEscaped = nodes[key].kind == .escapedText
      let text = isEscaped ? JSONEscapes.resolve(name(key)) : String(decoding: name(key), as: UTF8.self)
      if let first = seen[text] {
        duplicates.append(JSONTape.Duplicate(first: first, second: key))
      } else {
        seen[text] = key
      }
    }
  }

  private func name(_ key: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[key].start)..<Int(nodes[key].end)]
  }
}
