import CrimePrevention

/// A character of a source and its position there.
struct Mark: Sendable, Hashable {
  let scalar: Unicode.Scalar
  let line: Int32
  let column: Int32
  /// Whether a line is drawn through it.
  var strike = Strike.none

  /// Whether a character is struck out.
  enum Strike: UInt8, Sendable {
    case none
    /// Between two marks of a strike-out.
    case struck
    /// Next to a single strike-out mark, whose counterpart is lost.
    case possible
  }

  var position: SourcePosition { SourcePosition(line: Int(line), column: Int(column)) }

  /// Characters that the source doesn't have, placed at the position of one of its marks.
  static func inserted(_ signs: String, at place: Mark) -> [Mark] {
    signs.unicodeScalars.map { Mark(scalar: $0, line: place.line, column: place.column) }
  }
}

extension Unicode.Scalar {
  var isLetter: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic || self == Self.lostLetter
  }
  /// The replacement for a letter that a program couldn't read, mostly å, ä or ö.
  static let lostLetter: Unicode.Scalar = "\u{FFFD}"
  var isUppercase: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
  var isLowercase: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
  var isDigit: Bool { ("0"..."9").contains(self) }
  /// A space or a tab, but not a line break.
  var isSpace: Bool { self == " " || self == "\t" }
  /// Any of the characters that are used as a hyphen, a dash or a minus sign.
  var isDash: Bool {
    switch self {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": true
    default: false
    }
  }
  /// A marker that starts an entry of a list.
  var isBullet: Bool {
    switch self {
    case "•", "◦", "▪", "▫", "●", "○", "■", "□", "‣", "⁃", "·", "*", "\u{F0B7}", "\u{F0A7}", "➢", "❖", "✓", "✔", "→",
      "➔", "►", "▶", "⇒", "▸", "▹", "◆", "◇", "»", "⦁", "➤", "❑", "⚫":
      true
    default: false
    }
  }
  /// A box to tick, ticked or not.
  var isBox: Bool {
    switch self {
    case "☐", "□", "☒", "☑", "■": true
    default: false
    }
  }
  /// A picture before a heading: `📌 Lägesbild`. Pictures that mean yes, no or a degree of urgency don't count.
  var isPicture: Bool {
    value > 0x1F000 && properties.isEmojiPresentation && !Self.signals.contains(self)
  }
  private static let signals: Set<Unicode.Scalar> = ["🚫", "🔴", "🟢", "🟡", "🟠", "👍", "👎", "🙋"]
  /// Whether it can start a sentence or an entry of a list.
  var mayStartSentence: Bool { isUppercase || isDigit || isBullet || isDash || self == "\"" || self == "”" }
  /// The break between two lines inside one line of the source, such as HTML's `<br>`.
  static var innerBreak: Unicode.Scalar { "\u{2028}" }
}
