import CrimePrevention

/// A part of a source whose characters keep their positions.
///
/// Parts that are joined or cut keep the position of every character, so that whatever is read from them can be located
/// in the source.
struct MarkedText: Sendable, Hashable {
  var marks: ArraySlice<Mark>

  init(_ marks: ArraySlice<Mark> = []) {
    self.marks = marks
  }

  var isEmpty: Bool { marks.isEmpty }
  var count: Int { marks.count }
  var startIndex: Int { marks.startIndex }
  var endIndex: Int { marks.endIndex }

  subscript(index: Int) -> Unicode.Scalar { marks[index].scalar }
  subscript(range: Range<Int>) -> MarkedText { MarkedText(marks[range]) }

  func prefix(upTo index: Int) -> MarkedText { MarkedText(marks[..<index]) }
  func suffix(from index: Int) -> MarkedText { MarkedText(marks[index...]) }

  /// The text as a string, with a single space for each run of spaces, tabs and breaks.
  var string: String {
    var scalars = String.UnicodeScalarView()
    var pending = false
    for mark in marks {
      if mark.scalar.isSpace || mark.scalar == .innerBreak {
        pending = !scalars.isEmpty
      } else {
        if pending { scalars.append(" ") }
        pending = false
        scalars.append(mark.scalar)
      }
    }
    return String(scalars)
  }

  /// The position of its first character.
  var position: SourcePosition? { marks.first?.position }

  /// How much of it is struck out: the strongest strike of its letters, and whether all of them are struck out.
  var strike: (strongest: Mark.Strike, isWhole: Bool) {
    let letters = marks.lazy.filter { $0.scalar.isLetter }
    let strongest = letters.map(\.strike.rawValue).max() ?? 0
    let isWhole = letters.allSatisfy { $0.strike != .none } && !letters.isEmpty
    if letters.contains(where: { $0.strike == .possible }) { return (.possible, isWhole) }
    return (Mark.Strike(rawValue: strongest) ?? .none, isWhole)
  }
}

extension MarkedText {
  /// The text without matching characters at its ends.
  func trimming(_ isTrimmed: (Unicode.Scalar) -> Bool) -> MarkedText {
    guard let first = marks.firstIndex(where: { !isTrimmed($0.scalar) }),
      let last = marks.lastIndex(where: { !isTrimmed($0.scalar) })
    else { return MarkedText(marks[startIndex..<startIndex]) }
    return MarkedText(marks[first...last])
  }

  /// The text without spaces, tabs and breaks at its ends.
  var trimmed: MarkedText { trimming { $0.isSpace || $0 == .innerBreak } }

  /// The text without spaces, breaks, dashes, colons, commas, full stops, semicolons, bars and underscores at its ends.
  var bare: MarkedText {
    trimming { $0.isSpace || $0 == .innerBreak || $0.isDash || [":", ",", ".", ";", "|", "_"].contains($0) }
  }

  /// The parts between separators.
  func split(where isSeparator: (Unicode.Scalar) -> Bool) -> [MarkedText] {
    var parts: [MarkedText] = []
    var start = startIndex
    for index in marks.indices where isSeparator(marks[index].scalar) {
      parts.append(self[start..<index])
      start = index + 1
    }
    parts.append(self[start..<endIndex])
    return parts
  }

  /// Its lines: the parts between breaks.
  var lines: [MarkedText] { split { $0 == .innerBreak } }

  /// Whether its first character is a lowercase letter.
  var startsLowercase: Bool { marks.first?.scalar.isLowercase == true }

  /// Whether a scan has replaced a letter inside a word with a digit: `Po1isen`, `6ppnande`.
  var hasScannedLetters: Bool {
    words.contains { word in
      guard word.kind == .word else { return false }
      let scalars = marks[word.range].map(\.scalar)
      return zip(scalars, scalars.dropFirst()).contains { first, second in
        first.isDigit && second.isLowercase || first.isLowercase && second.isDigit
      }
    }
  }

  /// Whether it has an opening parenthesis that isn't closed.
  var hasOpenParenthesis: Bool {
    guard let open = marks.lastIndex(where: { $0.scalar == "(" }) else { return false }
    return !marks[open...].contains { $0.scalar == ")" }
  }

  /// The text, or nothing when it is only dots or dashes, as on a line for a signature.
  var withoutLeaders: MarkedText {
    marks.allSatisfy { $0.scalar == "." || $0.scalar == "…" || $0.scalar.isSpace || $0.scalar.isDash }
      ? self[endIndex..<endIndex] : self
  }

  /// The text without a footnote number at its end: `ordförande1`.
  var withoutFootnote: MarkedText {
    guard let last = marks.last?.scalar, last.isDigit, let letter = marks.lastIndex(where: { !$0.scalar.isDigit }),
      self[letter].isLetter, endIndex - letter <= 3
    else { return self }
    return prefix(upTo: letter + 1)
  }

  func firstIndex(of scalar: Unicode.Scalar) -> Int? {
    marks.firstIndex { $0.scalar == scalar }
  }

  /// The lines, with those joined that the page width has broken: before a lowercase letter, after a comma, or inside a
  /// time of day.
  static func unbroken(_ lines: [MarkedText]) -> [MarkedText] {
    let groups = lines.reduce(into: [[MarkedText]]()) { groups, line in
      let last = groups.last?.last
      let goesOn =
        line.marks.first?.scalar.isLowercase == true || last?.marks.last?.scalar == ","
        || last?.breaksTime(before: line) ?? false || last?.endsWithClockWord ?? false && line.startsWithDigit
      if goesOn, !groups.isEmpty {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups.map { joining($0) }
  }

  /// Joins parts into one text with spaces between them; a word that is broken by a hyphen at the end of a part becomes
  /// whole again.
  static func joining(_ parts: [MarkedText]) -> MarkedText {
    var joined: [Mark] = []
    var previous: MarkedText?
    for part in parts.map(\.trimmed) where !part.isEmpty {
      defer { previous = part }
      if let last = joined.last, let first = part.marks.first {
        let isBroken = last.scalar.isDash && first.scalar.isLowercase && joined.dropLast().last?.scalar.isLetter == true
        if isBroken, !part.startsWithConjunction {
          joined.removeLast()
        } else if previous?.breaksTime(before: part) ?? false {
          // "kl. 13." and "15" are one time.
        } else if !(last.scalar.isDash && first.scalar.isUppercase && joined.dropLast().last?.scalar.isLetter == true) {
          joined.append(Mark(scalar: " ", line: first.line, column: first.column, strike: last.strike))
        }
      }
      joined.append(contentsOf: part.marks)
    }
    return MarkedText(joined[...])
  }

  /// Whether the page width has broken a time of day between this text and another one: `kl. 13.` and `15`.
  private func breaksTime(before next: MarkedText) -> Bool {
    guard let stop = marks.last?.scalar, stop == "." || stop == ":", next.startsWithMinutes else { return false }
    let words = self.words.dropLast()
    guard let hour = words.last, hour.kind == .number, hour.letters.utf8.count <= 2 else { return false }
    guard let before = words.dropLast().last(where: { $0.letters != "." }) else { return false }
    return ["kl", "klockan"].contains(before.letters)
      || before.kind == .sign && self[before.range.lowerBound].isDash
  }

  private var startsWithDigit: Bool { marks.first?.scalar.isDigit ?? false }

  /// Whether it ends with *kl.*, whose time is on the next line.
  private var endsWithClockWord: Bool {
    guard let last = words.last(where: { $0.letters != "." }) else { return false }
    return ["kl", "klockan"].contains(last.letters)
  }

  /// Whether it starts with two digits that can be minutes.
  private var startsWithMinutes: Bool {
    let digits = marks.prefix { $0.scalar.isDigit }
    return digits.count == 2 && digits.prefix(1).contains { $0.scalar < "6" }
  }

  /// Whether it starts with a conjunction such as `och` or `eller`, as after *barn-* in *barn- och utbildningsnämnden*.
  private var startsWithConjunction: Bool {
    let word = String(String.UnicodeScalarView(marks.prefix { $0.scalar.isLetter }.map(\.scalar)))
    return ["och", "eller", "samt", "resp"].contains(word)
  }
}
