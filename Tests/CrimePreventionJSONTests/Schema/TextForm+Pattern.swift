@testable import CrimePrevention

extension TextForm {
  /// Matches the texts of the form and no others, as an ECMA-262 pattern: only days that the calendar has.
  var pattern: String { "^(?:\(alternatives.joined(separator: "|")))$" }

  /// Some texts of the form.
  var examples: [JSONValue] {
    switch self {
    case .date: ["2015-05-12"]
    case .time: ["18:30"]
    case .moment: ["2015-05-12", "2015-05-12T18:30"]
    case .reportingPeriod: Self.periodExamples
    case .actionDue: ["nextMeeting"] + Self.periodExamples
    case .formatVersion: [.string(FormatVersion.current.description)]
    }
  }

  private var alternatives: [String] {
    switch self {
    case .date: [Self.day]
    case .time: [Self.minute]
    case .moment: ["\(Self.day)(?:T\(Self.minute))?"]
    case .reportingPeriod: Self.periods
    case .actionDue: ["nextMeeting"] + Self.periods
    case .formatVersion: ["\(FormatVersion.current.major)\\.(?:0|[1-9][0-9]*)"]
    }
  }

  private static let year = "(?!0000)[0-9]{4}"
  private static let month = "(?:0[1-9]|1[0-2])"
  private static let minute = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
  private static let periods = [
    "\(year)(?:-(?:H[12]|T[123]|Q[1234]|\(month)))?", "\(day)(?:/\(day))?",
  ]
  private static let periodExamples: [JSONValue] = [
    "2015", "2015-H1", "2015-T2", "2015-Q3", "2015-05", "2015-05-12", "2015-05-01/2015-08-31",
  ]

  /// A day of the Gregorian calendar: months of 31, of 30 and of 28 days, and the leap day.
  private static let day = {
    let multipleOfFour = "(?:0[48]|[2468][048]|[13579][26])"
    let days = [
      "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])", "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
      "02-(?:0[1-9]|1[0-9]|2[0-8])",
    ]
    let leapYear = "(?:[0-9]{2}\(multipleOfFour)|\(multipleOfFour)00)"
    return "(?:\(year)-(?:\(days.joined(separator: "|")))|\(leapYear)-02-29)"
  }()
}
