import CrimePrevention

/// One character of a source, and where it stands there.
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
    /// Beside a single mark of a strike-out, whose other one is lost.
    case possible
  }

  var position: SourcePosition { SourcePosition(line: Int(line), column: Int(column)) }

  /// Signs that the source doesn't have, as if they stood where a mark of it does.
  static func inserted(_ signs: String, at place: Mark) -> [Mark] {
    signs.unicodeScalars.map { Mark(scalar: $0, line: place.line, column: place.column) }
  }
}

extension Unicode.Scalar {
  var isLetter: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic || self == Self.lostLetter
  }
  /// What stands for a letter that a program couldn't read, mostly å, ä or ö.
  static let lostLetter: Unicode.Scalar = "\u{FFFD}"
  var isUppercase: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
  var isLowercase: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
  var isDigit: Bool { ("0"..."9").contains(self) }
  /// A space or a tab; line breaks are told apart from them.
  var isSpace: Bool { self == " " || self == "\t" }
  /// Any of the signs that are used as a hyphen, a dash or a minus.
  var isDash: Bool {
    switch self {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": true
    default: false
    }
  }
  /// A sign that starts an entry of a list.
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
  /// A picture before a heading: `📌 Lägesbild`. Those that say yes, no or how urgent something is aren't.
  var isPicture: Bool {
    value > 0x1F000 && properties.isEmojiPresentation && !Self.signals.contains(self)
  }
  private static let signals: Set<Unicode.Scalar> = ["🚫", "🔴", "🟢", "🟡", "🟠", "👍", "👎", "🙋"]
  /// Whether it may stand first in a sentence, or in a point of a list.
  var mayStartSentence: Bool { isUppercase || isDigit || isBullet || isDash || self == "\"" || self == "”" }
  /// The break between two lines inside one line of the source, as HTML's `<br>` makes it.
  static var innerBreak: Unicode.Scalar { "\u{2028}" }
}
