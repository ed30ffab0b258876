/// A public holiday with a name (allmän helgdag). Sundays without a name are public holidays too.
///
/// By the Act (1989:253) on public holidays (lag om allmänna helgdagar), in force since 1989. In 2005 National Day took
/// the place of Whit Monday (SFS 2004:1320), so each year has thirteen of these.
@nonexhaustive
package enum PublicHoliday: Sendable, Hashable, CaseIterable {
  /// 1 January (nyårsdagen).
  case newYearsDay
  /// 6 January (trettondedag jul).
  case epiphany
  /// The Friday before Easter (långfredagen).
  case goodFriday
  /// The Sunday after the full moon on or after 21 March (påskdagen).
  case easterSunday
  /// The day after Easter Sunday (annandag påsk).
  case easterMonday
  /// 1 May (första maj).
  case mayDay
  /// The sixth Thursday after Easter Sunday (Kristi himmelsfärdsdag).
  case ascensionDay
  /// The seventh Sunday after Easter Sunday (pingstdagen).
  case whitSunday
  /// The day after Whit Sunday, through 2004 (annandag pingst).
  case whitMonday
  /// 6 June, since 2005 (nationaldagen).
  case nationalDay
  /// The Saturday from 20 through 26 June (midsommardagen).
  case midsummerDay
  /// The Saturday from 31 October through 6 November (alla helgons dag).
  case allSaintsDay
  /// 25 December (juldagen).
  case christmasDay
  /// 26 December (annandag jul).
  case boxingDay

  /// The holiday's name.
  package var name: Sentence {
    switch self {
    case .newYearsDay: Sentence(english: "New Year's Day", swedish: "nyårsdagen")
    case .epiphany: Sentence(english: "Epiphany", swedish: "trettondedag jul")
    case .goodFriday: Sentence(english: "Good Friday", swedish: "långfredagen")
    case .easterSunday: Sentence(english: "Easter Sunday", swedish: "påskdagen")
    case .easterMonday: Sentence(english: "Easter Monday", swedish: "annandag påsk")
    case .mayDay: Sentence(english: "May Day", swedish: "första maj")
    case .ascensionDay: Sentence(english: "Ascension Day", swedish: "Kristi himmelsfärdsdag")
    case .whitSunday: Sentence(english: "Whit Sunday", swedish: "pingstdagen")
    case .whitMonday: Sentence(english: "Whit Monday", swedish: "annandag pingst")
    case .nationalDay: Sentence(english: "National Day", swedish: "nationaldagen")
    case .midsummerDay: Sentence(english: "Midsummer Day", swedish: "midsommardagen")
    case .allSaintsDay: Sentence(english: "All Saints' Day", swedish: "alla helgons dag")
    case .christmasDay: Sentence(english: "Christmas Day", swedish: "juldagen")
    case .boxingDay: Sentence(english: "Boxing Day", swedish: "annandag jul")
    }
  }

  /// The day of the holiday in a year; `nil` when it isn't a holiday that year, before 1989 and after 9999.
  package func date(in year: Int) -> CalendarDate? {
    guard (SwedishCalendar.firstYear...9999).contains(year) else { return nil }
    return Self.easter(of: year).flatMap { date(in: year, easter: $0) }
  }

  /// The holidays of a year since 1989 with their days.
  static func days(in year: Int) -> [(holiday: PublicHoliday, date: CalendarDate)] {
    guard let easter = easter(of: year) else { return [] }
    return allCases.compactMap { holiday in holiday.date(in: year, easter: easter).map { (holiday, $0) } }
  }

  private func date(in year: Int, easter: CalendarDate) -> CalendarDate? {
    switch self {
    case .newYearsDay: CalendarDate(year: year, month: 1, day: 1)
    case .epiphany: CalendarDate(year: year, month: 1, day: 6)
    case .goodFriday: easter.adding(days: -2)
    case .easterSunday: easter
    case .easterMonday: easter.adding(days: 1)
    case .mayDay: CalendarDate(year: year, month: 5, day: 1)
    case .ascensionDay: easter.adding(days: 39)
    case .whitSunday: easter.adding(days: 49)
    case .whitMonday: year < 2005 ? easter.adding(days: 50) : nil
    case .nationalDay: year < 2005 ? nil : CalendarDate(year: year, month: 6, day: 6)
    case .midsummerDay: CalendarDate(year: year, month: 6, day: 20)?.orNextSaturday
    case .allSaintsDay: CalendarDate(year: year, month: 10, day: 31)?.orNextSaturday
    case .christmasDay: CalendarDate(year: year, month: 12, day: 25)
    case .boxingDay: CalendarDate(year: year, month: 12, day: 26)
    }
  }

  /// Easter Sunday in the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, ch. 8).
  private static func easter(of year: Int) -> CalendarDate? {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let day = epact + weekday - 7 * shift + 114
    return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}

extension CalendarDate {
  /// This day when it is a Saturday, else the next Saturday.
  fileprivate var orNextSaturday: CalendarDate? { adding(days: (13 - weekday) % 7) }
}
