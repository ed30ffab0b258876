extension String {
  /// The text with U+FFFD in the place of each character that neither HTML nor XML may hold (control characters and
  /// noncharacters), and a line feed for each way to end a line.
  ///
  /// Tabs and marks of writing direction stay: they are text.
  var printable: String {
    var shown = String.UnicodeScalarView()
    var follows: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { follows = scalar }
      if scalar == "\n", follows == "\r" { continue }
      shown.append(scalar == "\r" ? "\n" : scalar.isForbidden ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether neither HTML nor XML may hold the character.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
