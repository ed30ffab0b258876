extension String {
  /// Whether there is nothing to read in the text.
  var isBlank: Bool {
    !(utf8.first.map(Self.isPlain) ?? false) && allSatisfy(\.isWhitespace)
  }

  /// Whether the text begins or ends with space.
  var hasSpaceAtEnds: Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    if Self.isPlain(first), Self.isPlain(last) { return false }
    return [unicodeScalars.first, unicodeScalars.last].contains { $0?.properties.isWhitespace == true }
  }

  /// Whether a byte is a letter, digit or sign of ASCII, as most texts begin and end with.
  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}
