/// A name without what spelling varies: case, diacritics, spaces and signs (namnform).
struct NameKey: Hashable {
  /// The letters and digits.
  let letters: [Unicode.Scalar]
  /// The words in alphabetical order, so that the surname may come first.
  let sortedWords: String
  /// The positions that one slip of the pen may differ in: letters of words of three and more. Digits, initials and
  /// Roman numerals tell labels apart.
  private let variable: [Bool]

  init(_ name: String) {
    var letters: [Unicode.Scalar] = []
    var variable: [Bool] = []
    let words = name.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased().unicodeScalars.flatMap(Self.plain) }
    for word in words {
      let varies = word.count > 2 && !word.allSatisfy { "ivx0123456789".unicodeScalars.contains($0) }
      letters += word
      variable += word.map { varies && !("0"..."9").contains($0) }
    }
    self.letters = letters
    self.variable = variable
    sortedWords = words.map { String(String.UnicodeScalarView($0)) }.sorted().joined(separator: " ")
  }

  /// The name with one of its variable letters left out, for each of them.
  var shortened: [[Unicode.Scalar]] {
    letters.indices.filter { variable[$0] }.map { position in
      Array(letters[..<position]) + letters[(position + 1)...]
    }
  }

  /// Whether one letter more, less or another, or two neighbours changing places, makes one name of the other.
  func isOneSlip(from other: NameKey) -> Bool {
    let shorter = letters.count < other.letters.count ? letters : other.letters
    let longer = letters.count < other.letters.count ? other.letters : letters
    let start = zip(shorter, longer).prefix { $0 == $1 }.count
    let end = zip(shorter[start...].reversed(), longer[start...].reversed()).prefix { $0 == $1 }.count
    let changed = longer[start..<(longer.count - end)]
    switch (shorter.count - start - end, changed.count) {
    case (0, 1), (1, 1): return true
    case (2, 2): return changed.reversed() == Array(shorter[start..<(start + 2)])
    default: return false
    }
  }

  /// A letter without its diacritic; nothing for a combining one.
  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return [scalar] }
    if (0x300...0x36F).contains(scalar.value) { return [] }
    return bases[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
  }

  private static let bases: [Unicode.Scalar: String] = {
    let families = [
      "a": "àáâãäåāăą", "ae": "æ", "c": "çćčċĉ", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
      "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏő", "oe": "œ", "r": "ŕŗř", "s": "śŝşšș",
      "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    return families.reduce(into: [:]) { bases, family in
      for scalar in family.value.unicodeScalars { bases[scalar] = family.key }
    }
  }()
}
