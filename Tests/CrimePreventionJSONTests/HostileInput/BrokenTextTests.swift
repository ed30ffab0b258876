import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Texts that aren't JSON: each is refused with one problem at the place where it stops being JSON.
@Suite struct BrokenTextTests {
  @Test func emptyTextIsReported() {
    #expect(problems(in: "").summaries == ["1:1 json.empty"])
  }

  @Test func whiteSpaceAloneIsReported() {
    #expect(problems(in: " \n\t\r\n ").summaries == ["3:2 json.empty"])
    #expect(problems(in: "\u{FEFF}").summaries == ["1:1 json.empty"])
  }

  @Test(arguments: [
    ("hello", "1:1 json.unexpected-character"),
    ("<record/>", "1:1 json.unexpected-character"),
    ("\n%PDF-1.7", "2:1 json.unexpected-character"),
    ("format: crime-prevention-record", "1:1 json.unexpected-character"),
    ("{format: 1}", "1:2 json.unexpected-character"),
    ("{\"format\"= 1}", "1:10 json.unexpected-character"),
    ("// a record\n{}", "1:1 json.unexpected-character"),
    ("{} {}", "1:4 json.trailing-content"),
    ("\u{1F}\u{8B}gzip", "1:1 json.unexpected-character"),
  ])
  func otherTextIsReported(text: String, expected: String) {
    #expect(problems(in: text).summaries == [expected])
  }

  @Test(arguments: ["[]", "\"record\"", "1.5", "true", "null"])
  func otherTopLevelTypeIsReported(text: String) {
    #expect(problems(in: text).summaries == ["1:1 document.type-mismatch"])
  }

  @Test func textCutShortAnywhereIsReported() throws {
    let bytes = Array(SmallRecord.written(adding: #"  "citation" : "ö\n\u00E5\uD83D\uDE00 😀 –1.5e+3 true""#).utf8)
    #expect(problems(in: bytes).isEmpty)
    for end in bytes.indices.dropFirst() {
      let found = problems(in: bytes[..<end])
      #expect(found.rules == ["json.truncated"], "cut at byte \(end)")
    }
  }

  @Test func numbersAndWordsCutShortAreReported() {
    for text in ["[-", "[1.", "[1e", "[1e+", "[t", "[tru", "[fals", "[nul", "[", "[1,", "{\"", "{\"a\"", "{\"a\":"] {
      #expect(problems(in: text).summaries == ["1:\(text.count + 1) json.truncated"], "\(text)")
    }
  }

  @Test func everyControlCharacterInATextIsReported() {
    for byte in UInt8(0)..<0x20 {
      let bytes = Array("{\"format\":\"a".utf8) + [byte] + Array("b\"}".utf8)
      #expect(problems(in: bytes).summaries == ["1:13 json.control-character"], "byte \(byte)")
    }
    #expect(problems(in: SmallRecord.text(adding: "\"note\":\"\u{7F}\u{85}\u{2028}\"")).isEmpty)
  }

  @Test func controlCharactersBetweenValuesAreReported() {
    for byte in UInt8(0)..<0x20 where ![0x09, 0x0A, 0x0D].contains(byte) {
      let bytes = Array("[true,".utf8) + [byte] + Array("false]".utf8)
      #expect(problems(in: bytes).summaries == ["1:7 json.unexpected-character"], "byte \(byte)")
    }
  }

  @Test(arguments: [
    #"\uD83D"#, #"\uDE00"#, #"\uDE00\uD83D"#, #"\uD83D\uD83D\uDE00"#, #"\uD83D\n"#, #"\uD83Dx"#,
  ])
  func loneSurrogateIsReported(escape: String) {
    expect("json.lone-surrogate", for: escape)
  }

  @Test(arguments: [#"\u12"#, #"\u12G4"#, #"\uD83D\u00"#, #"\u+123"#])
  func malformedEscapeIsReported(escape: String) {
    expect("json.escape-malformed", for: escape)
  }

  @Test(arguments: [#"\U0061"#, #"\x41"#, #"\'"#, #"\å"#, "\\\n", "\\\u{301}"])
  func unknownEscapeIsReported(escape: String) {
    expect("json.escape-unknown", for: escape)
  }

  private func expect(_ rule: String, for escape: String) {
    for text in [#"["\#(escape)"]"#, #"["\#(escape) and more"]"#, #"{"\#(escape)":1}"#] {
      let found = problems(in: text)
      #expect(found.rules == [rule], "\(text)")
      #expect(found.first?.description.contains(where: \.isNewline) == false)
    }
  }
}
