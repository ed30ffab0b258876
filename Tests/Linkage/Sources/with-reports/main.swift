import CrimePrevention
import CrimePreventionReports

let municipality = Municipality(code: "0000", name: "Exempelstad")
let council = Council(id: "council", name: "Råd", municipality: municipality)
let meeting = Meeting(id: "meeting", date: "2026-06-30", status: .planned)
let record = CouncilRecord(language: .swedish, council: council, meetings: [meeting])
let calendar = EventCalendar(meetingsOf: try Validator().check(record), language: .swedish)
print(calendar.text(stamp: CalendarStamp(date: "2026-06-30")))
