/// Finds the name that was probably meant by one that isn't there.
///
/// Short lists are compared name by name. In long ones a name is found by what remains of it without one letter, so
/// that building the index and each search take time in the length of the names only. Very long names aren't compared
/// at all. Of several equally near names, the alphabetically first is chosen, whatever their order.
package struct NearMiss {
  private let names: [String]
  private let positions: [UInt64: Int]?

  /// Lists up to this length are compared name by name.
  private static let shortList = 64
  /// Longer names (in bytes) are neither looked for nor found: comparing two takes time quadratic in their length.
  private static let longestName = 64

  /// Indexes names.
  package init(_ names: [String]) {
    self.names = names
    guard names.count > Self.shortList else {
      positions = nil
      return
    }
    var positions: [UInt64: Int] = [:]
    positions.reserveCapacity(names.count * 16)
    for (position, name) in names.enumerated() {
      let letters = Self.letters(of: name)
      guard letters.count <= Self.longestName else { continue }
      for key in Self.keys(of: letters) {
        if let present = positions[key], names[present] <= name { continue }
        positions[key] = position
      }
    }
    self.positions = positions
  }

  /// Returns the name nearest to another one, if any is near enough: a letter or so wrong, missing, too many or
  /// swapped.
  package func nearest(to name: String) -> String? {
    let letters = Self.letters(of: name)
    guard letters.count <= Self.longestName else { return nil }
    guard let positions else { return Self.nearest(to: name, letters, among: names) }
    let candidates = Self.searches(for: letters).compactMap { positions[$0] }.map { names[$0] }
    return Self.nearest(to: name, letters, among: candidates)
  }

  private static func nearest(to name: String, _ letters: [UInt8], among candidates: [String]) -> String? {
    var best: (distance: Int, name: String)?
    var limit = letters.count < 3 ? 0 : max(1, letters.count / 3)
    for candidate in candidates where candidate != name {
      // Names of other lengths aren't near, and may be very long.
      guard abs(candidate.utf8.count - letters.count) <= limit,
        let distance = distance(letters, Self.letters(of: candidate), limit: limit)
      else { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
      limit = distance
    }
    return best?.name
  }

  /// Small and capital letters count as the same.
  private static func letters(of name: String) -> [UInt8] {
    name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
  }
}

// MARK: - Distance

extension NearMiss {
  /// Returns how many letters must be inserted, removed, replaced or swapped with their neighbour; `nil` above the
  /// limit.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    let distance = last[right.count]
    return distance <= limit ? distance : nil
  }
}

// MARK: - Index

extension NearMiss {
  /// The keys by which a name is found: those of the name itself, and of the name without each of its letters.
  private static func keys(of letters: [UInt8]) -> [UInt64] {
    [key(letters)] + letters.indices.map { key(letters, without: $0) }
  }

  /// The keys of all names that differ from this one by one letter.
  private static func searches(for letters: [UInt8]) -> [UInt64] {
    var searches = [key(letters)]
    for position in letters.indices {
      searches.append(key(letters, without: position))
      searches.append(key(letters.enumerated().filter { $0.offset != position }.map(\.element)))
      if position > 0 {
        var swapped = letters
        swapped.swapAt(position - 1, position)
        searches.append(key(swapped))
      }
    }
    for position in 0...letters.count {
      var longer = letters
      longer.insert(0, at: position)
      searches.append(key(longer, without: position))
    }
    return searches
  }

  /// A hash (FNV-1a) of all letters but one, and of the position of that one.
  private static func key(_ letters: [UInt8], without position: Int? = nil) -> UInt64 {
    let prime: UInt64 = 0x0000_0100_0000_01b3
    var hash = (0xcbf2_9ce4_8422_2325 ^ UInt64(position.map { $0 + 1 } ?? 0)) &* prime
    for (index, letter) in letters.enumerated() where index != position {
      hash = (hash ^ UInt64(letter)) &* prime
    }
    return hash
  }
}
