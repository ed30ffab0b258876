/// Finds people whose names, or other names, are the same but for one slip of the pen, without comparing everyone with
/// everyone: names meet under the fingerprints that they have in common when a letter is left out.
struct SimilarNames {
  private var similar: [Identifier<Person>: Set<String>] = [:]

  /// A name and the people who have it.
  private struct Spelling {
    let key: NameKey
    var holders: [Person]
  }

  /// How many similar names are told at most.
  private static let limit = 5

  init(_ people: [Person]) {
    let spellings = Self.spellings(of: people)
    for spelling in spellings where spelling.holders.count > 1 { tell(spelling, of: spelling) }
    for (first, second) in Self.pairs(among: spellings) { tell(spellings[first], of: spellings[second]) }
  }

  /// The names of others that may be the same person, in alphabetical order.
  func similar(to person: Person) -> [String] {
    similar[person.id]?.sorted() ?? []
  }

  /// Tells those who have a name of those who have a similar one.
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

  /// The names that are alike, each pair both ways.
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
