/// Replaces people's names with labels everywhere in a text.
///
/// The full name of somebody whom the document names becomes that person's label, and so does a given name or surname
/// that only one person has. Other words that look like a person's name become `[namn]`.
struct NameMask {
  /// Labels by the folded words of a full name.
  private var wholes: [[String]: String] = [:]
  private var longest = 1
  /// Labels by a single folded word; `nil` for a word in the names of several people.
  private var singles: [String: String?] = [:]

  static let unknown = "[namn]"

  init(_ people: [(names: [String], label: String)]) {
    for person in people {
      for name in person.names {
        let words = Self.words(of: name)
        wholes[words] = person.label
        longest = max(longest, words.count)
        for word in words where word.count > 1 && !Self.isParticle(word) {
          if let known = singles[word], known != person.label {
            singles[word] = .some(nil)
          } else {
            singles[word] = person.label
          }
        }
      }
    }
  }

  private static func isParticle(_ word: String) -> Bool {
    ["von", "van", "de", "af", "den", "der", "al", "el", "la"].contains(word)
  }

  private static func words(of name: String) -> [String] {
    name.split { !$0.isLetter && !$0.isNumber }.map { Spelling.folded($0) }
  }

  /// Returns the text with its names replaced by labels.
  func masked(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let words = Self.words(in: scalars)
    var result = String.UnicodeScalarView()
    var place = 0
    var index = 0
    while index < words.count {
      guard let (label, count) = label(at: index, in: words, scalars) else {
        index += 1
        continue
      }
      result.append(contentsOf: scalars[place..<words[index].range.lowerBound])
      result.append(contentsOf: label.unicodeScalars)
      place = words[index + count - 1].range.upperBound
      index += count
    }
    result.append(contentsOf: scalars[place...])
    return String(result)
  }

  private struct Part {
    let range: Range<Int>
    let folded: String
    let isCapital: Bool
    /// Whether at most two spaces, line breaks, dashes, periods or tildes separate it from the preceding word.
    let isJoined: Bool
    /// Whether it is a part of an address.
    let isAddress: Bool
  }

  /// Returns the words of a text; a capital letter after a lowercase one starts a new word.
  private static func words(in scalars: [Unicode.Scalar]) -> [Part] {
    var parts: [Part] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isLetter || scalars[index].isDigit else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, scalars[end].isLetter || scalars[end].isDigit {
        if scalars[end].isUppercase, scalars[end - 1].isLowercase { break }
        end += 1
      }
      let gap = scalars[(parts.last?.range.upperBound ?? 0)..<index]
      let isJoined =
        !parts.isEmpty && gap.count <= 2
        && gap.allSatisfy { $0.isSpace || $0.isDash || $0 == "\n" || $0 == "." || $0 == "~" }
      let word = String(String.UnicodeScalarView(scalars[index..<end]))
      let isCapital =
        scalars[index].isUppercase || (scalars[index].isDigit && end - index > 2 && scalars[index + 1].isLowercase)
      let isAddress = end < scalars.count && scalars[end] == "@" || index > 0 && scalars[index - 1] == "@"
      parts.append(
        Part(
          range: index..<end,
          folded: Spelling.folded(word),
          isCapital: isCapital,
          isJoined: isJoined,
          isAddress: isAddress
        )
      )
      index = end
    }
    return parts
  }

  private func label(at index: Int, in words: [Part], _ scalars: [Unicode.Scalar]) -> (String, Int)? {
    if let count = addressLength(at: index, in: words, scalars) { return ("[adress]", count) }
    guard words[index].isCapital else { return nil }
    for count in stride(from: min(longest, words.count - index), through: 2, by: -1) {
      let run = words[index..<index + count]
      guard run.dropFirst().allSatisfy(\.isJoined) else { continue }
      let folded = run.map(\.folded)
      if let label = wholes[folded] ?? wholes[withoutGenitive(folded)] { return (label, count) }
    }
    let word = words[index].folded
    if let known = singles[word] ?? (word.hasSuffix("s") ? singles[String(word.dropLast())] : nil) {
      return (known ?? Self.unknown, 1)
    }
    return unknownName(at: index, in: words, scalars)
  }

  private func withoutGenitive(_ words: [String]) -> [String] {
    guard let last = words.last, last.hasSuffix("s") else { return words }
    return words.dropLast() + [String(last.dropLast())]
  }

  /// Returns the label and the number of words of an unknown person's name: a given name and the capitalized words
  /// after it.
  private func unknownName(at index: Int, in words: [Part], _ scalars: [Unicode.Scalar]) -> (String, Int)? {
    let word = String(String.UnicodeScalarView(scalars[words[index].range]))
    let given = GivenNames.contain(word) || word.hasSuffix("s") && GivenNames.contain(String(word.dropLast()))
    guard given else { return nil }
    var end = index + 1
    while end < words.count, end - index < 4, words[end].isJoined, words[end].isCapital, words[end].range.count > 1 {
      end += 1
    }
    if end == index + 1, Self.ordinary.contains(words[index].folded) { return nil }
    return (Self.unknown, end - index)
  }

  /// Given names that are also ordinary words; on their own, they aren't masked.
  private static let ordinary: Set<String> = [
    "hans", "dag", "dan", "my", "love", "mark", "lage", "sten", "stig", "bjorn", "bror", "liv", "maj", "per", "bo",
    "tor", "vide",
    "max", "sol", "lilla", "august", "sam", "tim", "ella", "ali", "is", "mare",
  ]

  /// Returns the number of words in an address with `@`.
  private func addressLength(at index: Int, in words: [Part], _ scalars: [Unicode.Scalar]) -> Int? {
    var end = index
    var hasSign = words[index].isAddress
    while end + 1 < words.count {
      let gap = scalars[words[end].range.upperBound..<words[end + 1].range.lowerBound]
      guard gap.count <= 1, gap.allSatisfy({ $0 == "." || $0 == "@" || $0 == "-" || $0 == "_" }) else { break }
      end += 1
      if words[end].isAddress { hasSign = true }
      if end - index > 12 { break }
    }
    let hasAt = (index...end).contains { place in
      let after = words[place].range.upperBound
      return after < scalars.count && scalars[after] == "@"
    }
    return hasSign && hasAt ? end - index + 1 : nil
  }
}
