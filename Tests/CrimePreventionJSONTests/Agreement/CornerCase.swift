import Testing

/// A text at the edge of JSON, and how a reader should treat it.
struct CornerCase: Sendable, CustomTestStringConvertible {
  /// What RFC 8259 says.
  enum Verdict: Sendable {
    /// It is JSON.
    case json
    /// It isn't.
    case notJSON
    /// A reader may accept or refuse it: the library's reader accepts it.
    case openAccepted
    /// A reader may accept or refuse it: the library's reader refuses it.
    case openRefused
  }

  /// A reader that the library's reader is compared with.
  enum Reader: Sendable {
    case foundation, python
  }

  let bytes: [UInt8]
  let verdict: Verdict
  /// The readers that judge differently from the library's reader.
  let otherwise: Set<Reader>
  let testDescription: String

  /// Whether the library's reader should accept the text.
  var isAccepted: Bool { verdict == .json || verdict == .openAccepted }

  /// Whether another reader accepts the text.
  func isAccepted(by reader: Reader) -> Bool { isAccepted != otherwise.contains(reader) }

  init(_ verdict: Verdict, bytes: [UInt8], _ name: String? = nil, otherwise: Set<Reader> = []) {
    self.verdict = verdict
    self.bytes = bytes
    self.otherwise = otherwise
    testDescription = name ?? String(decoding: bytes, as: UTF8.self).debugDescription
  }

  init(_ verdict: Verdict, _ text: String, _ name: String? = nil, otherwise: Set<Reader> = []) {
    self.init(verdict, bytes: Array(text.utf8), name, otherwise: otherwise)
  }

  /// Texts that are JSON.
  static func json(_ texts: String...) -> [CornerCase] { texts.map { CornerCase(.json, $0) } }
  /// Texts that aren't JSON.
  static func notJSON(_ texts: String...) -> [CornerCase] { texts.map { CornerCase(.notJSON, $0) } }

  static let all = numbers + texts + spaces + literals + structures + names + bytesInTexts + encodings + depths
}
