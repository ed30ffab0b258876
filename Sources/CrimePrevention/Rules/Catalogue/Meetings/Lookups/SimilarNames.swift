/// Finds people whose names, or other names, are the same but for one slip of the pen, without comparing everyone with
/// everyone: names meet under what they have in common when a letter is left out.
struct SimilarNames {
  private var holders: [NameKey: [Int]] = [:]
  private var sameWords: [String: [NameKey]] = [:]
  private var nearby: [[Unicode.Scalar]: [NameKey]] = [:]
  private let people: [Person]

  /// How many similar names are told at most.
  private static let limit = 5
  /// Shorter names differ by one letter too often.
  private static let shortest = 8

  init(_ people: [Person]) {
    self.people = people
    for (position, person) in people.enumerated() {
      for key in Set(Self.keys(of: person)) {
        holders[key, default: []].append(position)
        guard holders[key]?.count == 1 else { continue }
        sameWords[key.sortedWords, default: []].append(key)
        nearby[key.letters, default: []].append(key)
        guard key.letters.count >= Self.shortest else { continue }
        for shortened in key.shortened { nearby[shortened, default: []].append(key) }
      }
    }
  }

  /// The names of others that may be the same person, in alphabetical order.
  func similar(to person: Person) -> [String] {
    var found: Set<Int> = []
    for key in Set(Self.keys(of: person)) {
      gather(sameWords[key.sortedWords], besides: person, into: &found) { _ in true }
      gather(nearby[key.letters], besides: person, into: &found) {
        $0.letters == key.letters || $0.letters.count >= Self.shortest && $0.isOneSlip(from: key)
      }
      guard key.letters.count >= Self.shortest else { continue }
      for shortened in key.shortened {
        gather(nearby[shortened], besides: person, into: &found) { $0.isOneSlip(from: key) }
      }
    }
    return found.map { people[$0].name }.sorted()
  }

  private func gather(
    _ keys: [NameKey]?,
    besides person: Person,
    into found: inout Set<Int>,
    where fits: (NameKey) -> Bool
  ) {
    for key in keys ?? [] where found.count < Self.limit && fits(key) {
      for position in (holders[key] ?? []).prefix(Self.limit + 1)
      where people[position].id != person.id && found.count < Self.limit {
        found.insert(position)
      }
    }
  }

  private static func keys(of person: Person) -> [NameKey] {
    ([person.name] + person.aliases).map(NameKey.init).filter { !$0.letters.isEmpty }
  }
}
