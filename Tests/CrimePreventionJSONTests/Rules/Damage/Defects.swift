import CrimePrevention

extension Defect {
  static let all =
    identifiers + references + circles + members + texts
    + council + rosters + agendas + actions + names
    + chain + followUp + milestones
    + indicators + observations + parts + bands
    + baselines + expectations + targetTimes + numbers
    + contradictions + focusAreas + readings + promises + statute + duties + wording + publication
}

// MARK: - Words of damage

extension CalendarDate {
  /// The same day some years later, or the last one of a shorter month.
  func later(years: Int) -> CalendarDate {
    CalendarDate(year: year + years, month: month, day: min(day, Self.daysIn(month: month, year: year + years))) ?? self
  }

  /// A day many years ago.
  static let longAgo = day("2001-09-03")
  /// A day far in the future.
  static let farOff = day("2031-09-03")

  private static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure(text) }
    return day
  }
}

extension Identifier {
  /// The identifier with its last character left out.
  var misspelled: Self { Self(String(rawValue.dropLast())) }
}

extension TimeOfDay {
  /// Some minutes later, on the same day.
  func later(minutes more: Int) -> TimeOfDay {
    let sum = min(max(minutes + more, 0), 24 * 60 - 1)
    return TimeOfDay(hour: sum / 60, minute: sum % 60) ?? self
  }
}
