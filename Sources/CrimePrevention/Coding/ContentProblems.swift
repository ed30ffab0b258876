extension DecodingProblem {
  /// A required member is absent, or `null`, which reads as absent.
  static func memberMissing(_ name: String, at path: DocumentPath) -> Self {
    Self(.memberMissing(name), at: path)
  }

  /// A value has another JSON type than its member.
  package static func typeMismatch(expected: JSONType, found: JSONExcerpt?, at path: DocumentPath) -> Self {
    Self(.typeMismatch(expected: expected, found: found), at: path)
  }

  /// A text doesn't have the form of its member.
  static func malformed(_ text: String, expected form: TextForm, at path: DocumentPath) -> Self {
    Self(.malformed(shown: text.excerpt, expected: form), at: path)
  }

  /// A number is too large for the type that holds it, or can't be written back digit by digit.
  package static func numberOutOfRange(_ literal: String, at path: DocumentPath) -> Self {
    Self(.numberOutOfRange(shown: literal.excerpt), at: path)
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
