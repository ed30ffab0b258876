extension String {
  /// Whether there is nothing to read in the text.
  var isBlank: Bool {
    !Self.beginsVisibly(utf8.first) && allSatisfy(\.isWhitespace)
  }

  /// Whether the text begins or ends with space.
  var hasSpaceAtEnds: Bool {
    let end = utf8.suffix(2)
    if Self.beginsVisibly(utf8.first), Self.beginsVisibly(end.last) || Self.isLetterPair(end) { return false }
    return [unicodeScalars.first, unicodeScalars.last].contains { $0?.properties.isWhitespace == true }
  }

  /// Whether a byte alone shows that what begins with it isn't space: so begin most texts. Spaces beyond ASCII begin with
  /// C2, E1, E2 or E3.
  private static func beginsVisibly(_ byte: UInt8?) -> Bool {
    switch byte ?? 0 {
    case 0x21...0x7E, 0xC3...0xDF: true
    default: false
    }
  }

  /// Whether two bytes are one letter such as ö.
  private static func isLetterPair(_ bytes: Substring.UTF8View) -> Bool {
    bytes.count == 2 && bytes.first.map { (0xC3...0xDF).contains($0) } ?? false
  }
}
