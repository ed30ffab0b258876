extension String {
  /// The text, shortened for a message, on one line.
  package var excerpt: String {
    let limit = 40
    let start = unicodeScalars.prefix(limit + 1)
    var shown = String.UnicodeScalarView()
    for scalar in start.prefix(limit) {
      shown.append(scalar)
    }
    return String(shown).onOneLine + (start.count > limit ? "…" : "")
  }

  /// The text with a sign in the place of each control character and line break.
  package var onOneLine: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
