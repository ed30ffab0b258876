import CrimePrevention
import Testing

/// The planned times of a meeting's items.
struct TimedItemTests {
  @Test(arguments: [(Meeting.Status.planned, 1), (.held, 1), (.cancelled, 0)])
  func itemsThatOverlapAreReportedUnlessTheMeetingIsCancelled(status: Meeting.Status, findings: Int) {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    let agenda = [
      AgendaItem(id: "a", title: "Lägesbild", minutes: 45, startsAt: "13:00"),
      AgendaItem(id: "b", title: "Övrigt", minutes: 15, startsAt: "13:30"),
    ]
    record.meetings = [Meeting(id: "m", date: "2026-03-01", status: status, agenda: agenda)]
    let report = Validator().report(on: record)
    #expect(report.findings["meeting.item-times-overlapping"].count == findings)
  }
}
