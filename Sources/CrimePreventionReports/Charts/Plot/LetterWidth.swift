/// How wide letters are, as parts of the size of the text, in the widest of the usual fonts without serifs.
enum LetterWidth {
  /// How wide a letter may be, and whether that is known or only a guess.
  static func of(_ letter: Character) -> (width: Double, isKnown: Bool) {
    switch letter {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", " ", "\u{A0}": (0.34, true)
    case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\\", "í", "ì", "î", "ï", "·": (0.43, true)
    case "m", "w", "M", "W", "@", "%", "—", "…", "æ", "œ", "Æ", "Œ", "½": (1.05, true)
    case "0"..."9", "a"..."z", "–", "_", "\"", "”", "“", "’", "?", "*", "§", "°": (0.65, true)
    case "A"..."Z", "Å", "Ä", "Ö", "É", "Ü", "Ø", "+", "=", "<", ">", "≤", "≥", "−", "×", "&", "#", "~": (0.85, true)
    case "\u{E0}"..."\u{FF}", "\u{100}"..."\u{17F}": (0.7, true)
    default: (1.2, false)
    }
  }
}
