import CrimePrevention
import CrimePreventionReports

let date: CalendarDate = "2026-06-30"
let event = CalendarEvent(uid: "meeting", time: .days(first: date, last: date), title: "Rådets möte")
print(EventCalendar(name: "Råd", events: [event]).text(stamp: CalendarStamp(date: date)))
