public import CrimePrevention

/// A line of an iCalendar file: a name, perhaps parameters, and a value (RFC 5545, section 3.1).
struct ContentLine: Sendable {
  let text: String

  /// A line with any text as its value (TEXT, section 3.3.11).
  init(_ name: StaticString, text: String) {
    self.text = "\(name):\(Self.escaped(text))"
  }

  /// A line with one of the library's own words.
  init(_ name: StaticString, _ word: StaticString) {
    text = "\(name):\(word)"
  }

  /// A line with a date, a time or a number.
  init(_ name: StaticString, value: some CalendarValue) {
    text = name.description + value.parameters + ":" + value.written
  }

  /// The line, broken to at most 75 octets a line, with its end.
  var folded: String { Self.folded(text) + "\r\n" }

  /// A text as a value: backslash, semicolon, comma and line ends are escaped, and control characters replaced. The
  /// tab is the one control character that a text may have.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 octets, each as long as it can be; the second and the later ones start with a
  /// space, which counts. No character is split.
  static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let width = Unicode.UTF8.width(scalar)
      if length + width > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += width
    }
    return folded
  }
}

/// A value of a line that isn't text.
protocol CalendarValue {
  /// What comes between name and value, with a semicolon in front.
  var parameters: String { get }
  /// The value as written.
  var written: String { get }
}

extension CalendarValue {
  var parameters: String { "" }
}

extension Int: CalendarValue {
  var written: String { String(self) }
}

/// The moment, in universal time, at which a calendar is made (DTSTAMP): the library has no clock, so it is given.
public struct CalendarStamp: Sendable, Hashable {
  /// The day in universal time.
  public let date: CalendarDate
  /// The time in universal time, to the minute; absent for the beginning of the day.
  public let time: TimeOfDay?

  /// Makes a stamp from a day, and perhaps a time, in universal time (UTC).
  public init(date: CalendarDate, time: TimeOfDay? = nil) {
    self.date = date
    self.time = time
  }
}

extension CalendarStamp: CalendarValue {
  var written: String { date.compact + "T" + (time?.compact ?? "000000") + "Z" }
}

extension CalendarDate {
  /// The day as iCalendar writes it, such as `20240611`.
  var compact: String { description.filter { $0 != "-" } }
}

extension TimeOfDay {
  /// The time as iCalendar writes it, such as `150000`.
  var compact: String { description.filter { $0 != ":" } + "00" }
}

/// The rules of Swedish civil time (VTIMEZONE): an hour before universal time, two in summer.
///
/// They hold from 1996-10-27 on, since when summer time ends in October by the directives of the European Union.
enum StockholmTime {
  static let lines: [ContentLine] = [
    ContentLine("BEGIN", "VTIMEZONE"),
    ContentLine("TZID", "Europe/Stockholm"),
    ContentLine("BEGIN", "DAYLIGHT"),
    ContentLine("TZNAME", "CEST"),
    ContentLine("TZOFFSETFROM", "+0100"),
    ContentLine("TZOFFSETTO", "+0200"),
    ContentLine("DTSTART", "19810329T020000"),
    ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ContentLine("END", "DAYLIGHT"),
    ContentLine("BEGIN", "STANDARD"),
    ContentLine("TZNAME", "CET"),
    ContentLine("TZOFFSETFROM", "+0200"),
    ContentLine("TZOFFSETTO", "+0100"),
    ContentLine("DTSTART", "19961027T030000"),
    ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ContentLine("END", "STANDARD"),
    ContentLine("END", "VTIMEZONE"),
  ]
}
