extension DecodingProblem {
  /// A required member is absent, or `null`, which reads as absent.
  static func memberMissing(_ name: String, at path: DocumentPath) -> Self {
    Self(
      "document.member-missing",
      at: path,
      facts: ["member": .string(name)],
      sentence: Sentence(
        english: "The required member “\(name)” is missing here: add it.",
        swedish: "Det obligatoriska fältet ”\(name)” saknas här: lägg till det."
      )
    )
  }

  /// A value is of another JSON type than its member has.
  package static func typeMismatch(expected: JSONType, found: JSONExcerpt?, at path: DocumentPath) -> Self {
    var facts: [String: JSONValue] = ["expected": .string(expected.rawValue)]
    facts["found"] = found.map { .string($0.type.rawValue) }
    let isNumber = expected == .number || expected == .wholeNumber
    let number = isNumber ? found?.numberMeant : nil
    return Self(
      "document.type-mismatch",
      at: path,
      facts: facts,
      sentence: Sentence(
        english: "Expected \(expected.english) here\(found.map { ", but found \($0.english)" } ?? "")."
          + (number.map { " Numbers are written with a point and without quotation marks: \($0)." } ?? ""),
        swedish: "Här väntades \(expected.swedish)\(found.map { ", men här står \($0.swedish)" } ?? "")."
          + (number.map { " Tal skrivs med punkt och utan citattecken: \($0)." } ?? "")
      )
    )
  }

  /// A text isn't a value of the form that its member has.
  static func malformed(_ text: String, expected form: TextForm, at path: DocumentPath) -> Self {
    let shown = text.excerpt
    return Self(
      "document.value-malformed",
      at: path,
      facts: ["expected": .string(form.rawValue), "found": .string(shown)],
      sentence: Sentence(
        english: "“\(shown)” isn't \(form.english).",
        swedish: "”\(shown)” är inte \(form.swedish)."
      )
    )
  }

  /// A number is too large for the type that holds it, or can't be written back digit by digit.
  package static func numberOutOfRange(_ literal: String, at path: DocumentPath) -> Self {
    let shown = literal.excerpt
    return Self(
      "document.number-out-of-range",
      at: path,
      facts: ["found": .string(shown)],
      sentence: Sentence(
        english: "The number \(shown) is too large, too close to zero or too long to be kept: write a simpler one.",
        swedish: "Talet \(shown) är för stort, för nära noll eller för långt för att kunna bevaras: skriv ett enklare."
      )
    )
  }
}

extension TextForm {
  var english: String {
    switch self {
    case .date: "a date: write an existing day as YYYY-MM-DD"
    case .time: "a time of day: write HH:MM, from 00:00 to 23:59"
    case .moment: "a moment: write YYYY-MM-DD, or YYYY-MM-DDTHH:MM"
    case .reportingPeriod: "a reporting period: write \(Self.periods) or 2015-05-01/2015-08-31"
    case .actionDue: "a due time: write nextMeeting, or a reporting period such as \(Self.periods)"
    case .formatVersion: "a format version: write major and minor as in 1.0"
    }
  }

  var swedish: String {
    switch self {
    case .date: "ett datum: skriv en dag som finns, i formen ÅÅÅÅ-MM-DD"
    case .time: "ett klockslag: skriv TT:MM, från 00:00 till 23:59"
    case .moment: "en tidpunkt: skriv ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DDTTT:MM"
    case .reportingPeriod: "en redovisningsperiod: skriv \(Self.periods) eller 2015-05-01/2015-08-31"
    case .actionDue: "en tidsgräns: skriv nextMeeting eller en redovisningsperiod, såsom \(Self.periods)"
    case .formatVersion: "en formatversion: skriv huvud- och delversion som i 1.0"
    }
  }

  private static let periods = "2015, 2015-H1, 2015-T2, 2015-Q3, 2015-05, 2015-05-12"
}
