extension String {
  /// Whether there is nothing to read in the text.
  var isBlank: Bool {
    !Self.beginsVisibly(utf8.first) && allSatisfy(\.isWhitespace)
  }

  /// Whether the text begins or ends with space.
  var hasSpaceAtEnds: Bool {
    if utf8.withContiguousStorageIfAvailable(Self.isVisibleAtEnds) == true { return false }
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

  /// Whether the bytes at both ends show that there is no space: at the end also of a letter of two bytes, such as ö.
  private static func isVisibleAtEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard beginsVisibly(bytes.first) else { return false }
    return beginsVisibly(bytes.last) || bytes.count > 1 && (0xC3...0xDF).contains(bytes[bytes.count - 2])
  }
}
