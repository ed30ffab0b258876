/// Where and how a text stops being JSON.
struct JSONSyntaxError: Error {
  /// What is wrong.
  enum Fault: Error, Hashable {
    case empty
    case tooLarge
    case notUTF8Encoding
    case invalidUTF8(UInt8)
    case unexpectedEnd
    case unexpectedCharacter(Unicode.Scalar, expected: Expected)
    case trailingComma
    case trailingContent
    case invalidNumber(String)
    case controlCharacter(UInt8)
    case unknownEscape(Unicode.Scalar)
    case malformedEscape
    case loneSurrogate(UInt16)
    case tooDeep(limit: Int)
  }

  /// What was expected instead.
  enum Expected: String {
    case value, name, nameOrBrace, colon, commaOrBrace, commaOrBracket
  }

  let fault: Fault
  /// The probable mistake, when the text shows it.
  var cause: SyntaxCause?
  let path: DocumentPath
  let position: SourcePosition
}

extension JSONSyntaxError.Expected {
  fileprivate var english: String {
    switch self {
    case .value: "a value (a text in quotation marks, a number, an object, a list, true, false or null)"
    case .name: "a name in quotation marks"
    case .nameOrBrace: "a name in quotation marks, or “}”"
    case .colon: "“:”"
    case .commaOrBrace: "“,” or “}”"
    case .commaOrBracket: "“,” or “]”"
    }
  }

  fileprivate var swedish: String {
    switch self {
    case .value: "ett värde (en text inom citattecken, ett tal, ett objekt, en lista, true, false eller null)"
    case .name: "ett namn inom citattecken"
    case .nameOrBrace: "ett namn inom citattecken, eller ”}”"
    case .colon: "”:”"
    case .commaOrBrace: "”,” eller ”}”"
    case .commaOrBracket: "”,” eller ”]”"
    }
  }
}

extension JSONSyntaxError.Fault {
  /// The name of the problem.
  var rule: RuleID {
    switch self {
    case .empty: "json.empty"
    case .tooLarge: "json.too-large"
    case .notUTF8Encoding, .invalidUTF8: "json.not-utf-8"
    case .unexpectedEnd: "json.truncated"
    case .unexpectedCharacter: "json.unexpected-character"
    case .trailingComma: "json.trailing-comma"
    case .trailingContent: "json.trailing-content"
    case .invalidNumber: "json.number-malformed"
    case .controlCharacter: "json.control-character"
    case .unknownEscape: "json.escape-unknown"
    case .malformedEscape: "json.escape-malformed"
    case .loneSurrogate: "json.lone-surrogate"
    case .tooDeep: "json.too-deep"
    }
  }

  /// The figures and names that the sentence is made of.
  var facts: [String: JSONValue] {
    switch self {
    case .unexpectedCharacter(let found, let expected):
      ["found": .string(found.named), "expected": .string(expected.rawValue)]
    case .invalidUTF8(let byte), .controlCharacter(let byte): ["byte": .number(JSONNumber(Int(byte)))]
    case .invalidNumber(let text): ["found": .string(text)]
    case .unknownEscape(let character): ["found": .string(character.named)]
    case .loneSurrogate(let unit): ["found": .string(unit.escape)]
    case .tooDeep(let limit): ["limit": .number(JSONNumber(limit))]
    case .empty, .tooLarge, .notUTF8Encoding, .unexpectedEnd, .trailingComma, .trailingContent, .malformedEscape: [:]
    }
  }

  /// What is wrong and what to do.
  var sentence: Sentence {
    switch self {
    case .empty:
      Sentence(
        english:
          "The text is empty: a record is one JSON object, which begins { \"format\": \"\(CouncilRecord.format)\".",
        swedish: "Texten är tom: ett underlag är ett JSON-objekt, som börjar { \"format\": \"\(CouncilRecord.format)\"."
      )
    case .tooLarge:
      Sentence(
        english: "The text is larger than 4 GB: split the record.",
        swedish: "Texten är större än 4 GB: dela upp underlaget."
      )
    case .notUTF8Encoding:
      Sentence(
        english: "The text seems to be UTF-16, or isn't text at all: save it as UTF-8.",
        swedish: "Texten verkar vara UTF-16, eller inte text alls: spara den som UTF-8."
      )
    case .invalidUTF8(let byte):
      Sentence(
        english: "The byte 0x\(String(byte, radix: 16, uppercase: true)) isn't UTF-8 here: save the text as UTF-8.",
        swedish: "Byten 0x\(String(byte, radix: 16, uppercase: true)) är inte UTF-8 här: spara texten som UTF-8."
      )
    case .unexpectedEnd:
      Sentence(
        english: "The text ends before it is complete: a part of the file seems to be missing.",
        swedish: "Texten tar slut för tidigt: en del av filen verkar saknas."
      )
    case .unexpectedCharacter(let found, let expected):
      Sentence(
        english: "Expected \(expected.english), but found “\(found.named)”.",
        swedish: "Här väntades \(expected.swedish), men här står ”\(found.named)”."
      )
    case .trailingComma:
      Sentence(
        english: "Nothing follows this comma: remove it.",
        swedish: "Ingenting följer på det här kommatecknet: ta bort det."
      )
    case .trailingContent:
      Sentence(
        english: "More text follows after the end of the document: remove it.",
        swedish: "Mer text följer efter dokumentets slut: ta bort den."
      )
    case .invalidNumber(let text):
      Sentence(
        english: "“\(text)” isn't a number in JSON: write digits without a leading zero, with a point for decimals.",
        swedish: "”\(text)” är inget tal i JSON: skriv siffror utan inledande nolla, med punkt före decimalerna."
      )
    case .controlCharacter(let byte):
      Sentence(
        english: "A text holds the control character \(byte.codePoint): write it as \(UInt16(byte).escape).",
        swedish: "En text innehåller styrtecknet \(byte.codePoint): skriv det som \(UInt16(byte).escape)."
      )
    case .unknownEscape(let character):
      Sentence(
        english: "“\\\(character.named)” isn't an escape in JSON: write “\\\\” for a backslash.",
        swedish: "”\\\(character.named)” är ingen escapesekvens i JSON: skriv ”\\\\” för ett omvänt snedstreck."
      )
    case .malformedEscape:
      Sentence(
        english: "“\\u” needs four hexadecimal digits after it, as in “\\u00E5”: write all four.",
        swedish: "Efter ”\\u” ska det stå fyra hexadecimala siffror, som i ”\\u00E5”: skriv alla fyra."
      )
    case .loneSurrogate(let unit):
      Sentence(
        english: "“\(unit.escape)” is half a character: write both halves, or the character itself.",
        swedish: "”\(unit.escape)” är ett halvt tecken: skriv båda halvorna, eller tecknet självt."
      )
    case .tooDeep(let limit):
      Sentence(
        english: "Objects and lists nest more than \(limit) levels deep here: use fewer levels.",
        swedish: "Objekt och listor är här nästlade i mer än \(limit) nivåer: använd färre nivåer."
      )
    }
  }
}

extension Unicode.Scalar {
  /// The character, or its code point when it isn't visible on its own.
  fileprivate var named: String {
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark:
      value.codePoint
    default: String(self)
    }
  }
}

extension UInt16 {
  fileprivate var escape: String { "\\u" + hexadecimal }
}

extension FixedWidthInteger {
  /// At least four digits.
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }

  fileprivate var codePoint: String { "U+" + hexadecimal }
}

extension JSONSyntaxError {
  /// The problem for the reader.
  var problem: DecodingProblem {
    DecodingProblem(
      fault.rule,
      at: path,
      facts: fault.facts.and(cause?.facts ?? [:]),
      sentence: cause?.sentence ?? fault.sentence,
      position: position
    )
  }
}
