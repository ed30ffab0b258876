import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Texts in other encodings than UTF-8, and bytes that aren't UTF-8.
@Suite struct EncodingTests {
  @Test func byteOrderMarkIsPassedOver() throws {
    let marked = Data([0xEF, 0xBB, 0xBF] + SmallRecord.text.utf8)
    #expect(try CouncilRecord(jsonData: marked) == record(SmallRecord.text))
    #expect(try CouncilRecord(jsonData: marked).jsonData().first == UInt8(ascii: "{"))
  }

  @Test func positionsDoNotCountTheByteOrderMark() {
    #expect(problems(in: "\u{FEFF}[1,]").summaries == problems(in: "[1,]").summaries)
    #expect(problems(in: "\u{FEFF}[]").summaries == ["1:1 document.type-mismatch"])
  }

  @Test func secondByteOrderMarkIsReported() {
    #expect(problems(in: "\u{FEFF}\u{FEFF}{}").summaries == ["1:1 json.unexpected-character"])
  }

  @Test(arguments: [
    String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32, .utf32LittleEndian, .utf32BigEndian,
  ])
  func otherUnicodeEncodingIsReported(encoding: String.Encoding) throws {
    let data = try #require(SmallRecord.text.data(using: encoding))
    #expect(problems(in: data).summaries == ["1:1 json.not-utf-8"])
  }

  @Test func latin1BytesAreReportedWhereTheyStand() throws {
    let data = try #require("{\n  \"format\": \"Råd\"\n}".data(using: .isoLatin1))
    let found = problems(in: data)
    #expect(found.summaries == ["2:15 json.not-utf-8"])
    #expect(found.first?.facts == ["byte": 0xE5])
  }

  @Test(arguments: [
    [0xFF], [0xFE], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xE2, 0x82],
    [0xED, 0xA0, 0x80], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80],
  ])
  func bytesThatAreNotUTF8AreReported(bytes: [UInt8]) {
    let texts = [
      Array("[\"".utf8) + bytes + Array("\"]".utf8),  // in a text
      Array("{\"".utf8) + bytes + Array("\":1}".utf8),  // in a name
      Array("[\"\\".utf8) + bytes + Array("\"]".utf8),  // after a backslash
      Array("[ ".utf8) + bytes + Array("]".utf8),  // between values
    ]
    for (text, column) in zip(texts, [3, 3, 4, 3]) {
      #expect(problems(in: text).summaries == ["1:\(column) json.not-utf-8"])
    }
  }

  @Test func bytesThatAreNoTextAreReported() {
    #expect(problems(in: [0x1F, 0x8B, 0x08, 0x00, 0x00]).summaries == ["1:1 json.not-utf-8"])
    #expect(problems(in: [0x89, 0x50, 0x4E, 0x47]).summaries == ["1:1 json.not-utf-8"])
    #expect(problems(in: [0x00]).summaries == ["1:1 json.not-utf-8"])
  }

  @Test func theSameTextInOtherCharactersIsKept() throws {
    let composed = "caf\u{E9}"
    let decomposed = "cafe\u{301}"
    for name in [composed, decomposed] {
      let text = try rewritten(SmallRecord.text(adding: "\"note\":\"\(name)\",\"x-\(name)\":1"))
      #expect(text.utf8.firstRange(of: Array("\"note\" : \"\(name)\"".utf8)) != nil)
      #expect(text.utf8.firstRange(of: Array("\"x-\(name)\" : 1".utf8)) != nil)
    }
  }
}
