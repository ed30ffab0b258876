/// The probable mistake where a text stops being JSON. It is reported instead of what was expected there.
enum SyntaxCause: Hashable {
  case comment
  case singleQuotes
  case typographicQuote(Unicode.Scalar)
  /// A text that starts with a straight quotation mark ends with a typographic one.
  case typographicEnd(Unicode.Scalar)
  case notANumber(String)
  case decimalComma(whole: String, decimals: String)
  /// An object or list isn't closed before some character; `nil` for the end of the text.
  case unclosed(JSONType, openedAt: SourcePosition, before: Unicode.Scalar?)
}

extension SyntaxCause {
  /// The names and figures that the sentence is made of.
  var facts: [String: JSONValue] {
    switch self {
    case .comment: ["cause": "comment"]
    case .singleQuotes: ["cause": "singleQuotes"]
    case .typographicQuote, .typographicEnd: ["cause": "typographicQuote"]
    case .notANumber: ["cause": "notANumber"]
    case .decimalComma: ["cause": "decimalComma"]
    case .unclosed(let type, let opened, _):
      [
        "cause": "unclosed", "opened": .string(type.rawValue), "openedOnLine": .number(JSONNumber(opened.line)),
        "openedInColumn": .number(JSONNumber(opened.column)),
      ]
    }
  }

  /// What the mistake is and what to do.
  var sentence: Sentence {
    switch self {
    case .comment:
      Sentence(
        english: "JSON has no comments: remove this one, or write its words in a member “note”.",
        swedish: "JSON har inga kommentarer: ta bort den här, eller skriv orden i ett fält ”note”."
      )
    case .singleQuotes:
      Sentence(
        english: "Names and texts stand in double quotation marks in JSON: write \"…\" instead of '…'.",
        swedish: "Namn och texter står inom dubbla citattecken i JSON: skriv \"…\" i stället för '…'."
      )
    case .typographicQuote(let mark):
      Sentence(
        english: "The quotation mark \(mark) is typographic: write the straight one, \"…\", around names and texts.",
        swedish: "Citattecknet \(mark) är typografiskt: skriv det raka, \"…\", runt namn och texter."
      )
    case .typographicEnd(let mark):
      Sentence(
        english: "The text before this ends with the typographic quotation mark \(mark): write the straight one, \".",
        swedish: "Texten före detta slutar med det typografiska citattecknet \(mark): skriv det raka, \"."
      )
    case .notANumber(let word):
      Sentence(
        english: "“\(word)” isn't a number in JSON: leave the member out when no number is known.",
        swedish: "”\(word)” är inget tal i JSON: utelämna fältet när inget tal är känt."
      )
    case .decimalComma(let whole, let decimals): Self.decimalComma(whole, decimals)
    case .unclosed(let type, let opened, let found): Self.unclosed(type, opened, found)
    }
  }

  /// Three digits after the comma may just as well be thousands.
  private static func decimalComma(_ whole: String, _ decimals: String) -> Sentence {
    let thousands =
      decimals.count == 3
      ? Sentence(
        english: ", and thousands without a separator: \(whole)\(decimals)",
        swedish: ", och tusental utan skiljetecken: \(whole)\(decimals)"
      ) : Sentence(english: "", swedish: "")
    return Sentence(
      english:
        "A number can't have a comma. Decimals are written with a point: \(whole).\(decimals)\(thousands.english).",
      swedish: "Ett tal kan inte ha komma. Decimaler skrivs med punkt: \(whole).\(decimals)\(thousands.swedish)."
    )
  }

  private static func unclosed(_ type: JSONType, _ opened: SourcePosition, _ found: Unicode.Scalar?) -> Sentence {
    let isObject = type == .object
    let bracket = isObject ? "}" : "]"
    let place = Sentence(
      english: "the \(isObject ? "object" : "list") that begins on line \(opened.line), column \(opened.column)",
      swedish: "\(isObject ? "objektet" : "listan") som börjar på rad \(opened.line), kolumn \(opened.column)"
    )
    guard let found else {
      return Sentence(
        english:
          "The text ends before it is complete: \(place.english), isn't closed. Add “\(bracket)” where it ends, or "
          + "put back what is missing of the file.",
        swedish:
          "Texten tar slut för tidigt: \(place.swedish), är inte \(isObject ? "avslutat" : "avslutad"). Lägg till "
          + "”\(bracket)” där \(isObject ? "det" : "den") slutar, eller lägg tillbaka det som saknas av filen."
      )
    }
    return Sentence(
      english: "Before this “\(found)”, \(place.english), should have been closed: add “\(bracket)” where it ends.",
      swedish: "Före det här ”\(found)” skulle \(place.swedish), ha avslutats: lägg till ”\(bracket)” där "
        + "\(isObject ? "det" : "den") slutar."
    )
  }
}
