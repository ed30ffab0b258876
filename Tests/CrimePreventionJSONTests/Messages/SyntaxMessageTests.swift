@testable import CrimePrevention
@testable import CrimePreventionJSON
import Foundation
import Testing

/// Every `json.…` problem as its reader sees it. Read aloud: what is wrong, where, and what to do.
@Suite struct SyntaxMessageTests {
  static let messages: [Message] = [
    Message(
      "",
      "1:1: The text is empty: a record is one JSON object, which begins { \"format\": \"crime-prevention-record\". "
        + "[json.empty]",
      "1:1: Texten är tom: ett underlag är ett JSON-objekt, som börjar { \"format\": \"crime-prevention-record\". "
        + "[json.empty]"
    ),
    Message(
      "{\n  \"title\": \"Å",
      "2:14: The text ends before it is complete: a part of the file seems to be missing. [json.truncated]",
      "2:14: Texten tar slut för tidigt: en del av filen verkar saknas. [json.truncated]"
    ),
    Message(
      "{\n  \"plans\": [1 2]}",
      "2:15 /plans: Expected “,” or “]”, but found “2”. [json.unexpected-character]",
      "2:15 /plans: Här väntades ”,” eller ”]”, men här står ”2”. [json.unexpected-character]"
    ),
    Message(
      "{\"id\" \"a\"}",
      "1:7: Expected “:”, but found “\"”. [json.unexpected-character]",
      "1:7: Här väntades ”:”, men här står ”\"”. [json.unexpected-character]"
    ),
    Message(
      "{\"id\": \"a\"; \"name\": \"A\"}",
      "1:11: Expected “,” or “}”, but found “;”. [json.unexpected-character]",
      "1:11: Här väntades ”,” eller ”}”, men här står ”;”. [json.unexpected-character]"
    ),
    Message(
      "{id: 1}",
      "1:2: Expected a name in quotation marks, or “}”, but found “i”. [json.unexpected-character]",
      "1:2: Här väntades ett namn inom citattecken, eller ”}”, men här står ”i”. [json.unexpected-character]"
    ),
    Message(
      "{\"a\": 1, b: 2}",
      "1:10: Expected a name in quotation marks, but found “b”. [json.unexpected-character]",
      "1:10: Här väntades ett namn inom citattecken, men här står ”b”. [json.unexpected-character]"
    ),
    Message(
      "{\"name\": \u{A0}’Rådet’}",
      "1:10: Expected a value (a text in quotation marks, a number, an object, a list, true, false or null), "
        + "but found “U+00A0”. [json.unexpected-character]",
      "1:10: Här väntades ett värde (en text inom citattecken, ett tal, ett objekt, en lista, true, false eller null), "
        + "men här står ”U+00A0”. [json.unexpected-character]"
    ),
    Message(
      "[\"a\", ]",
      "1:5: Nothing follows this comma: remove it. [json.trailing-comma]",
      "1:5: Ingenting följer på det här kommatecknet: ta bort det. [json.trailing-comma]"
    ),
    Message(
      "{}\n}",
      "2:1: More text follows after the end of the document: remove it. [json.trailing-content]",
      "2:1: Mer text följer efter dokumentets slut: ta bort den. [json.trailing-content]"
    ),
    Message(
      "[007]",
      "1:2: “007” isn't a number in JSON: write digits without a leading zero, with a point for decimals. "
        + "[json.number-malformed]",
      "1:2: ”007” är inget tal i JSON: skriv siffror utan inledande nolla, med punkt före decimalerna. "
        + "[json.number-malformed]"
    ),
    Message(
      "[\"a\tb\"]",
      "1:4: A text holds the control character U+0009: write it as \\u0009. [json.control-character]",
      "1:4: En text innehåller styrtecknet U+0009: skriv det som \\u0009. [json.control-character]"
    ),
    Message(
      #"["C:\Plan"]"#,
      "1:5: “\\P” isn't an escape in JSON: write “\\\\” for a backslash. [json.escape-unknown]",
      "1:5: ”\\P” är ingen escapesekvens i JSON: skriv ”\\\\” för ett omvänt snedstreck. [json.escape-unknown]"
    ),
    Message(
      #"["\u{E5}"]"#,
      "1:3: “\\u” needs four hexadecimal digits after it, as in “\\u00E5”: write all four. [json.escape-malformed]",
      "1:3: Efter ”\\u” ska det stå fyra hexadecimala siffror, som i ”\\u00E5”: skriv alla fyra. "
        + "[json.escape-malformed]"
    ),
    Message(
      #"["\uD83D"]"#,
      "1:3: “\\uD83D” is half a character: write both halves, or the character itself. [json.lone-surrogate]",
      "1:3: ”\\uD83D” är ett halvt tecken: skriv båda halvorna, eller tecknet självt. [json.lone-surrogate]"
    ),
    Message(
      String(repeating: "[", count: 513),
      "1:513 \(String(repeating: "/0", count: 511)): Objects and lists nest more than 512 levels deep here: "
        + "use fewer levels. [json.too-deep]",
      "1:513 \(String(repeating: "/0", count: 511)): Objekt och listor är här nästlade i mer än 512 nivåer: "
        + "använd färre nivåer. [json.too-deep]"
    ),
    Message(
      "{\(SmallRecord.header),\(SmallRecord.council),\"å\":1,\n\"å\":2}",
      "2:1 /å: The member “å” stands twice in this object, first on line 1: keep one. [json.duplicate-member]",
      "2:1 /å: Fältet ”å” står två gånger i objektet, första gången på rad 1: behåll ett. [json.duplicate-member]"
    ),
    Message(
      bytes: Array("{\"name\":\"R".utf8) + [0xE5] + Array("det\"}".utf8),
      "1:11: The byte 0xE5 isn't UTF-8 here: save the text as UTF-8. [json.not-utf-8]",
      "1:11: Byten 0xE5 är inte UTF-8 här: spara texten som UTF-8. [json.not-utf-8]"
    ),
    Message(
      bytes: [0x7B, 0x00, 0x7D, 0x00],
      "1:1: The text seems to be UTF-16, or isn't text at all: save it as UTF-8. [json.not-utf-8]",
      "1:1: Texten verkar vara UTF-16, eller inte text alls: spara den som UTF-8. [json.not-utf-8]"
    ),
  ]

  @Test(arguments: messages)
  func problemReadsWell(message: Message) {
    let found = problems(in: message.bytes)
    #expect(found.map { $0.description(in: .english) } == [message.english])
    #expect(found.map { $0.description(in: .swedish) } == [message.swedish])
  }

  /// A text of four gigabytes is more than a test should make.
  @Test func tooLargeTextReadsWell() {
    let start = SourcePosition(line: 1, column: 1)
    let problem = JSONSyntaxError(fault: .tooLarge, path: DocumentPath(), position: start).problem
    #expect(
      problem.description(in: .english) == "1:1: The text is larger than 4 GB: split the record. [json.too-large]"
    )
    #expect(
      problem.description(in: .swedish) == "1:1: Texten är större än 4 GB: dela upp underlaget. [json.too-large]"
    )
  }
}

/// A text and what is said about it in both languages.
struct Message: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let english: String
  let swedish: String

  init(bytes: [UInt8], _ english: String, _ swedish: String) {
    self.bytes = bytes
    self.english = english
    self.swedish = swedish
  }

  init(_ text: String, _ english: String, _ swedish: String) {
    self.init(bytes: Array(text.utf8), english, swedish)
  }

  /// The kind of problem, as given at the end of the sentence.
  var rule: String { english.split(separator: "[").last.map { String($0.dropLast()) } ?? "" }
  var testDescription: String { english }
}
