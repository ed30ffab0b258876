/// The quantities that a text states: numbers in digits or words, frequencies, and “all” or “each” of something.
///
/// Words are known in Swedish and English; in other languages, only digits are. Years aren't quantities, nor are
/// personal identity numbers.
struct StatedFigures {
  /// A quantity: its amount, so that “60” and “sextio” are the same, and the words of the text.
  struct StatedFigure {
    let amount: String
    let words: String
  }

  private(set) var all: [StatedFigure] = []

  init(_ text: String, language: Language) {
    let words = Self.words(in: PersonalNumber.masked(in: text))
    let lexicon = FigureLexicon(language)
    var index = 0
    while index < words.count {
      let word = words[index]
      let next = index + 1 < words.count ? words[index + 1] : nil
      if let number = Self.number(word) {
        var taken = 1
        var digits = number
        if !number.contains("."), number.utf8.count <= 3 {
          while index + taken < words.count, let more = Self.thousands(words[index + taken]) {
            digits += more
            taken += 1
          }
        }
        if taken > 1 || !Self.isYear(word) {
          add(Self.plain(digits), words[index..<(index + taken)].joined(separator: " "))
        }
        index += taken
      } else if let next, let frequency = lexicon.frequency(word, next) {
        add(frequency, "\(word) \(next)")
        index += 2
      } else if let amount = lexicon.amount(of: word, after: index > 0 ? words[index - 1] : nil, before: next) {
        add(amount, lexicon.each.contains(word) ? [word, next].compactMap { $0 }.joined(separator: " ") : word)
        index += 1
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ amount: String, _ words: String) {
    all.append(StatedFigure(amount: amount, words: words))
  }

  /// The quantities that another text doesn't state, in the words of this one.
  func missing(in other: StatedFigures) -> [String] {
    let kept = Set(other.all.map(\.amount))
    var seen: Set<String> = []
    return all.filter { !kept.contains($0.amount) && seen.insert($0.amount).inserted }.map(\.words)
  }
}

extension StatedFigures {
  /// The words and numbers of a text in lowercase; a decimal comma or point stays inside its number.
  private static func words(in text: String) -> [String] {
    var words: [String] = []
    var current = String.UnicodeScalarView()
    let scalars = Array(text.lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let afterDigit = isDigit(current.last)
      let isPoint = scalar == "," || scalar == "."
      if isPoint, afterDigit, index + 1 < scalars.count, isDigit(scalars[index + 1]) {
        current.append(".")
      } else if isDigit(scalar) || isLetter(scalar) {
        if let last = current.last, last != ".", afterDigit != isDigit(scalar) {
          words.append(String(current))
          current = String.UnicodeScalarView()
        }
        current.append(scalar)
      } else if !current.isEmpty {
        words.append(String(current))
        current = String.UnicodeScalarView()
      }
    }
    return current.isEmpty ? words : words + [String(current)]
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return "0" <= scalar && scalar <= "9"
  }

  /// Combining accents belong to their letter.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? "a" <= scalar && scalar <= "z" : scalar.properties.isAlphabetic || ("\u{300}" <= scalar && scalar <= "\u{36F}")
  }

  private static func number(_ word: String) -> String? {
    isDigit(word.unicodeScalars.first) ? word : nil
  }

  /// Three digits, as they follow a space between thousands.
  private static func thousands(_ word: String) -> String? {
    word.utf8.count == 3 && word.unicodeScalars.allSatisfy(isDigit) ? word : nil
  }

  private static func isYear(_ word: String) -> Bool {
    guard word.utf8.count == 4, let year = Int(word) else { return false }
    return (1900...2099).contains(year)
  }

  /// The number without redundant zeros.
  private static func plain(_ digits: String) -> String {
    guard let value = Double(digits), value.magnitude < 1e15 else { return digits }
    return value == value.rounded() ? String(Int(value)) : String(value)
  }
}

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

  /// The words that say in which direction something is to go, except those in comparisons (“fler än”, “less than”) and
  /// negated ones.
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
