import Foundation

extension CornerCase {
  /// Sections 4 and 5. Foundation allows a comma before a closing bracket.
  static let structures =
    json("[]", "{}", "[1]", "[1,2]", "[[]]", "[{}]", #"{"a":{}}"#, #"{"a":[],"b":{}}"#)
    + notJSON("[,1]", "[,]", "[1,,2]", "[1 2]", "[", "]", "[1", "[1,", "[1}", "{]", "{", "}", "[1]]", "[]]", "[]1")
    + notJSON("{}{}", "[1],", ",", ":", "[:]", "[1:2]", #"{,"a":1}"#, #"{"a" 1}"#, #"{"a":}"#, #"{"a"}"#, #"{"a"::1}"#)
    + notJSON(#"{"a":1 "b":2}"#, #"{"a":1;"b":2}"#, #"{"a":1,,"b":2}"#, #"{"a":1"#, #"{"a":"#, #"{"a""#, #"{"a":1}}"#)
    + ["[1,]", #"{"a":1,}"#, "[\"a\",\n]", "[[1,],2]"].map { CornerCase(.notJSON, $0, otherwise: [.foundation]) }

  /// Section 4: a name is a text and should be unique. The library's reader reports a second one when a record is read.
  /// Which value counts isn't defined, so both are the same here.
  static let names =
    json(#"{"":1}"#, #"{"\u0000":1}"#, #"{"a":1,"A":2}"#, #"{"åäö":1}"#)
    + [#"{"a":1,"a":1}"#, #"{"":1,"":1}"#, #"{"a":1,"\u0061":1}"#].map { CornerCase(.openAccepted, $0) }
    + notJSON("{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{[]:1}", #"{"a"/**/:1}"#)

  /// Section 8.1: bytes that aren't UTF-8, in a text, in a name and outside.
  static let bytesInTexts: [CornerCase] = [
    [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
    [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
    [0xE5], [0xE5, 0xE4, 0xF6],
  ].flatMap { (bytes: [UInt8]) in
    [
      CornerCase(.notJSON, bytes: Array("\"".utf8) + bytes + Array("\"".utf8), "\(bytes.hexadecimal) in a text"),
      CornerCase(.notJSON, bytes: Array("{\"".utf8) + bytes + Array("\":1}".utf8), "\(bytes.hexadecimal) in a name"),
      CornerCase(.notJSON, bytes: Array("[".utf8) + bytes + Array("]".utf8), "\(bytes.hexadecimal) in a list"),
      CornerCase(.notJSON, bytes: Array("[1]".utf8) + bytes, "\(bytes.hexadecimal) at the end"),
    ]
  }

  /// Section 8.1: UTF-8 without a byte-order mark, which a reader may ignore. Foundation reads UTF-16 and UTF-32 too,
  /// and takes `1` with a zero byte for UTF-16.
  static let encodings: [CornerCase] =
    [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian].map {
      let bytes = Array("[\"å\"]".data(using: $0) ?? Data())
      return CornerCase(.notJSON, bytes: bytes, "\($0)", otherwise: [.foundation])
    } + [
      CornerCase(.openAccepted, "\u{FEFF}1", "byte-order mark"),
      CornerCase(.notJSON, "\u{FEFF}", "byte-order mark alone"),
      CornerCase(.notJSON, "\u{FEFF}\u{FEFF}1", "two byte-order marks"),
      CornerCase(.notJSON, bytes: [0xEF, 0xBB], "half a byte-order mark"),
      CornerCase(.notJSON, bytes: [0x31, 0x00], "1 and a zero byte", otherwise: [.foundation]),
      CornerCase(.notJSON, bytes: Array("[1,2]\0".utf8), "zero byte at the end"),
      CornerCase(.notJSON, bytes: Array("[1,\u{0}2]".utf8), "zero byte in a list"),
      CornerCase(.notJSON, bytes: [0x00], "zero byte alone"),
    ]

  /// Section 9: a reader may limit the depth. Python's limit is higher.
  static let depths = [511, 512, 513].flatMap { depth in
    [("[", "", "]"), ("{\"a\":", "1", "}")].map { opening, inner, closing in
      let text = String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth)
      let name = "\(depth) levels of \(opening)"
      return depth > 512
        ? CornerCase(.openRefused, text, name, otherwise: [.python]) : CornerCase(.openAccepted, text, name)
    }
  }
}
