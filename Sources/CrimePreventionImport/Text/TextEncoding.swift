/// How the bytes of a text file represent characters (teckenkodning).
package enum TextEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-8, without or with a byte-order mark.
  case utf8
  /// UTF-16, low byte first.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// Windows-1252, as older Swedish programs write.
  case windows1252
  /// UTF-8 with other bytes in between, which are read as Windows-1252.
  case mixed
}

extension TextEncoding: CustomStringConvertible {
  /// The encoding's name.
  package var description: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    case .mixed: "UTF-8, Windows-1252"
    }
  }
}
