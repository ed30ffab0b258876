/// Word endings that determine the meaning of a compound: *‑samordnare* is a post, *‑nämnden* a body.
///
/// The endings are stored in a tree from their last letter on, so that a letter or two distinguish most words.
struct WordEndings<Meaning: Sendable>: Sendable {
  private struct Node: Sendable {
    var next: [Unicode.Scalar: Int] = [:]
    var ends: [(letters: [Unicode.Scalar], meaning: Meaning)] = []
  }

  private var nodes = [Node()]

  /// Creates a list of endings, separated by spaces or line breaks, for each meaning.
  init(_ endings: [(String, Meaning)]) {
    for (list, meaning) in endings {
      for ending in list.split(whereSeparator: \.isWhitespace) { add(Array(ending.unicodeScalars), meaning) }
    }
  }

  private mutating func add(_ ending: [Unicode.Scalar], _ meaning: Meaning) {
    var node = 0
    for letter in ending.reversed() {
      let key = Spelling.skeleton(letter)
      if let known = nodes[node].next[key] {
        node = known
      } else {
        nodes[node].next[key] = nodes.count
        node = nodes.count
        nodes.append(Node())
      }
    }
    nodes[node].ends.append((ending, meaning))
  }

  /// Returns the meaning of the longest known ending of a word, however a scan spells it.
  func meaning(of letters: String) -> Meaning? {
    var node = 0
    var best: Meaning?
    var read: [Unicode.Scalar] = []
    for letter in letters.unicodeScalars.reversed() {
      guard let next = nodes[node].next[Spelling.skeleton(letter)] else { break }
      node = next
      read.append(letter)
      for end in nodes[node].ends where zip(read.reversed(), end.letters).allSatisfy({ Spelling.matches($0, $1) }) {
        best = end.meaning
      }
    }
    return best
  }
}

extension WordEndings<Void> {
  /// Creates a list of endings without further meaning.
  init(_ endings: String) {
    self.init([(endings, ())])
  }

  func end(_ letters: String) -> Bool { meaning(of: letters) != nil }
}
