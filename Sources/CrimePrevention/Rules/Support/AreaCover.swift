/// The areas that something lies in, with what they contain and what they lie inside.
struct AreaCover {
  private let areas: Set<Identifier<Area>>
  private let around: Set<Identifier<Area>>
  private let index: RecordIndex

  init(_ areas: Set<Identifier<Area>>, in index: RecordIndex) {
    self.areas = areas
    self.index = index
    around = Set(areas.lazy.flatMap(index.areas(from:)))
  }

  /// Whether an area is, contains or lies in one of them.
  func touches(_ area: Identifier<Area>) -> Bool {
    around.contains(area) || index.areas(from: area).contains(where: areas.contains)
  }

  /// Returns those of some areas that aren't touched.
  func missing(from aimed: [Identifier<Area>]) -> [Identifier<Area>] {
    aimed.filter { !touches($0) }
  }
}

extension Goal {
  /// The areas for each of which its targets are set.
  var areas: [Identifier<Area>] {
    let ids = targets.compactMap(\.each).filter { $0.kind == .area }.flatMap(\.ids)
    return Set(ids).sorted().map { Identifier($0) }
  }
}

/// Finds the record's areas in texts by their names. A name that several areas have is ignored, since it doesn't say
/// which one is meant.
struct AreaNames {
  private var named: [[String]: Area] = [:]
  /// By first word, how many words the names that begin with it have.
  private var lengths: [String: Set<Int>] = [:]
  /// Few texts name an area, and splitting a text into words costs more than looking for the first words of names.
  private let firstWords: TextSearch

  /// Longer names, in words, aren't looked for: no text repeats them, and trying them takes long.
  private static let longest = 24

  init(_ areas: [Area]) {
    let names = areas.map { Words.wordsAsWritten(of: $0.name) }
    firstWords = TextSearch(Set(names.compactMap(\.first).flatMap(Words.words)).sorted())
    var shared: Set<[String]> = []
    for (area, words) in zip(areas, names) {
      guard let first = words.first, words.count <= Self.longest else { continue }
      if named.updateValue(area, forKey: words) != nil { shared.insert(words) }
      lengths[first, default: []].insert(words.count)
    }
    for words in shared { named[words] = nil }
  }

  /// The areas whose whole names occur in a text, with the same capitals.
  func areas(in text: String) -> [Area] {
    guard firstWords.occurs(in: text) else { return [] }
    let words = Words.wordsAsWritten(of: text)
    return words.indices.flatMap { start in
      (lengths[words[start]] ?? []).sorted().compactMap { named[Array(words[start...].prefix($0))] }
    }
  }
}
