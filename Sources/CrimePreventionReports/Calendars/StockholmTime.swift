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
