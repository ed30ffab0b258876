/// What a text says about figures: numbers, and words for up and down.
struct TextFigures {
  private let words: [String]

  init(_ text: String) {
    words = Words.wordsAndNumbers(of: text)
  }

  /// The numbers in digits, with decimal point or comma.
  var numbers: [Double] {
    words.compactMap { word in Double(String(word.map { $0 == "," ? "." : $0 })) }
  }

  /// The words that say which way something is to go. Those in comparisons (“fler än”, “less than”) and denied ones
  /// don't.
  var directions: [(word: String, direction: Indicator.Direction.Known)] {
    words.indices.compactMap { index in
      let word = words[index]
      guard let direction = Self.directions[word] else { return nil }
      if index > 0, ["inte", "ej", "not", "no"].contains(words[index - 1]) { return nil }
      if index + 1 < words.count, ["än", "than"].contains(words[index + 1]) { return nil }
      return (word, direction)
    }
  }

  private static let directions: [String: Indicator.Direction.Known] = {
    let down = """
      minska minskar minskas minskat minskade minskning minskningen sänka sänker sänks sänkas sänkt sänkning färre \
      halvera halverar halveras halverat halvering sjunka sjunker reducera reducerar reduceras \
      reduce reduces reduced reducing decrease decreases decreasing fewer less halve halves halved
      """
    let up = """
      öka ökar ökas ökat ökad ökade ökning ökningen höja höjer höjs höjas höjt höjning fler stärka stärker stärks \
      stärkas stärkt stiga stiger fördubbla fördubblar fördubblas \
      increase increases increased increasing raise raises raised more strengthen strengthens double doubles
      """
    let pairs = down.split(separator: " ").map { (String($0), Indicator.Direction.Known.lower) }
    return Dictionary(pairs + up.split(separator: " ").map { (String($0), .higher) }) { first, _ in first }
  }()
}
