/// Finds people whose names, or other names, are the same except for one misspelling, without comparing everyone with
/// everyone: names are matched by the fingerprints that they share when a letter is left out.
struct SimilarNames {
  private var similar: [Identifier<Person>: Set<String>] = [:]

  /// A name and the people who have it.
  private struct Spelling {
    let key: NameKey
    var holders: [Person]
  }

  /// How many similar names are listed at most.
  private static let limit = 5

  init(_ people: [Person]) {
    let spellings = Self.spellings(of: people)
    for spelling in spellings where spelling.holders.count > 1 { tell(spelling, of: spelling) }
    for (first, second) in Self.pairs(among: spellings) { tell(spellings[first], of: spellings[second]) }
  }

  /// The names of other people who may be the same person, in alphabetical order.
  func similar(to person: Person) -> [String] {
    similar[person.id]?.sorted() ?? []
  }

  /// Records the holders of one name for the holders of a similar one.
  private mutating func tell(_ spelling: Spelling, of other: Spelling) {
    for person in spelling.holders {
      for namesake in other.holders.prefix(Self.limit + 1) where namesake.id != person.id {
        guard similar[person.id, default: []].count < Self.limit else { break }
        similar[person.id, default: []].insert(namesake.name)
      }
    }
  }

  private static func spellings(of people: [Person]) -> [Spelling] {
    var spellings: [Spelling] = []
    var positions: [[Unicode.Scalar]: Int] = [:]
    for person in people {
      for key in ([person.name] + person.aliases).map(NameKey.init) where !key.letters.isEmpty {
        if let known = positions[key.letters] {
          if spellings[known].holders.last?.id != person.id { spellings[known].holders.append(person) }
        } else {
          positions[key.letters] = spellings.count
          spellings.append(Spelling(key: key, holders: [person]))
        }
      }
    }
    return spellings
  }

  /// The pairs of names that are alike, each in both orders.
  private static func pairs(among spellings: [Spelling]) -> [(Int, Int)] {
    var marks: [(mark: UInt64, spelling: Int)] = []
    for (position, spelling) in spellings.enumerated() {
      marks.append((spelling.key.fingerprint, position))
      marks.append((spelling.key.anyOrder, position))
      for mark in Set(spelling.key.shortened) { marks.append((mark, position)) }
    }
    marks.sort { ($0.mark, $0.spelling) < ($1.mark, $1.spelling) }
    var pairs: [(Int, Int)] = []
    var rest = marks[...]
    while let first = rest.first {
      let run = rest.prefix { $0.mark == first.mark }
      rest = rest[run.endIndex...]
      guard run.count > 1 else { continue }
      for (_, one) in run {
        let alike = run.lazy.map(\.spelling).filter { $0 != one && spellings[$0].key.isLike(spellings[one].key) }
        pairs += alike.prefix(limit).map { (one, $0) }
      }
    }
    return pairs
  }
}

/// A name without what spelling varies: case, diacritics, spaces and punctuation (namnform).
struct NameKey {
  /// The letters and digits.
  private(set) var letters: [Unicode.Scalar] = []
  /// A fingerprint of the letters and digits.
  private(set) var fingerprint: UInt64 = 0
  /// A fingerprint of the words in any order, since the surname may come first.
  private(set) var anyOrder: UInt64 = 0
  /// The positions in which one misspelling may differ: letters of words of three or more letters. Digits, initials and
  /// Roman numerals distinguish labels.
  private var variable: [Int] = []

  /// Shorter names differ by one letter too often.
  private static let shortest = 8

  init(_ name: String) {
    letters.reserveCapacity(name.utf8.count)
    var start = 0
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": letters.append(scalar)
      case "A"..."Z": letters.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case _ where scalar.isASCII: endWord(from: &start)
      case "\u{300}"..."\u{36F}": continue
      case _ where scalar.properties.isAlphabetic: letters += Self.plain(scalar)
      default: endWord(from: &start)
      }
    }
    endWord(from: &start)
    fingerprint = letters.reduce(0, Self.add)
  }

  private mutating func endWord(from start: inout Int) {
    let word = letters[start...]
    guard !word.isEmpty else { return }
    let hash = word.reduce(0, Self.add)
    anyOrder &+= hash ^ (hash >> 29) &* 0x9E37_79B9_7F4A_7C15
    if word.count > 2, !word.allSatisfy({ "ivx0123456789".unicodeScalars.contains($0) }) {
      variable += word.indices.filter { !("0"..."9").contains(letters[$0]) }
    }
    start = letters.count
  }

  /// Fingerprints of the name with one of its variable letters left out, for each of them; none for a short name.
  var shortened: [UInt64] {
    guard letters.count >= Self.shortest else { return [] }
    var powers: [UInt64] = [1]
    for _ in letters { powers.append(powers[powers.count - 1] &* Self.base) }
    var before: [UInt64] = [0]
    for letter in letters { before.append(Self.add(before[before.count - 1], letter)) }
    return variable.map { position in
      let after = fingerprint &- before[position + 1] &* powers[letters.count - position - 1]
      return before[position] &* powers[letters.count - position - 1] &+ after
    }
  }

  private static let base: UInt64 = 0x100_0000_01B3

  private static func add(_ hash: UInt64, _ letter: Unicode.Scalar) -> UInt64 {
    hash &* base &+ UInt64(letter.value)
  }

  /// Whether the names are the same, perhaps with the words in another order, or differ by one letter added, removed or
  /// replaced, or by two neighbouring letters swapped.
  func isLike(_ other: NameKey) -> Bool {
    if letters == other.letters || anyOrder == other.anyOrder { return true }
    guard max(letters.count, other.letters.count) >= Self.shortest else { return false }
    let (shorter, longer) = letters.count < other.letters.count ? (letters, other.letters) : (other.letters, letters)
    let start = zip(shorter, longer).prefix { $0 == $1 }.count
    let end = zip(shorter[start...].reversed(), longer[start...].reversed()).prefix { $0 == $1 }.count
    let changed = longer[start..<(longer.count - end)]
    switch (shorter.count - start - end, changed.count) {
    case (0, 1), (1, 1): return true
    case (2, 2): return changed.reversed() == Array(shorter[start..<(start + 2)])
    default: return false
    }
  }

  /// A letter without its diacritic.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.properties.lowercaseMapping.unicodeScalars.flatMap { bases[$0] ?? [$0] }
  }

  private static let bases: [Unicode.Scalar: [Unicode.Scalar]] = {
    let families = [
      "a": "àáâãäåāăą", "ae": "æ", "c": "çćčċĉ", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
      "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș",
      "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    return families.reduce(into: [:]) { bases, family in
      for scalar in family.value.unicodeScalars { bases[scalar] = Array(family.key.unicodeScalars) }
    }
  }()
}
