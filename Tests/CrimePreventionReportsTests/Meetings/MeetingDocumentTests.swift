import CrimePrevention
import CrimePreventionReports
import Foundation
import Testing

struct MeetingDocumentTests {
  private func lines(
    _ record: String,
    _ meeting: Identifier<Meeting>,
    _ language: MessageLanguage = .swedish
  ) throws -> [String] {
    let checked = try ExampleRecords.checked(record)
    let meeting = try #require(checked.index.meetings[meeting])
    let date = try day("2026-06-30")
    let document = MeetingDocument(of: meeting, in: checked, language: language, asOf: date, for: .members)
    return document.markdown.components(separatedBy: "\n")
  }

  @Test func minutesTellWhoWasThereAsRecorded() throws {
    let told = try lines("umea", "2021-11-30", .english)
    #expect(told.contains("### Present (16)"))
    #expect(told.contains("### Absent (8)"))
    #expect(told.contains("### Not known whether present (2)"))
    #expect(told.contains("- Chair: not recorded"))
    #expect(told.contains { $0.hasPrefix("- Ersättare 01 (substitute for Föredragande, utbildningsförvaltningen 1)") })
  }

  @Test func partialAttendanceIsToldByItemNumbers() throws {
    let told = try lines("example-council", "meeting-2025-02-11")
    let partial = try #require(told.firstIndex(of: "### Närvarande en del av mötet (1)"))
    #expect(told[partial + 2].hasSuffix("(punkt 1–3)"))
    #expect(told.contains { $0.contains("ersättare för Ledamot 03") })
  }

  @Test func attendanceThatIsNotRecordedIsSaidToBe() throws {
    let meeting = Meeting(id: "m", date: try day("2026-03-01"), status: .held)
    #expect(try document(of: meeting).markdown.contains("## Attendance\n\nAttendance isn't recorded.\n"))
    var listed = meeting
    listed.participants = []
    #expect(try document(of: listed).markdown.contains("## Attendance\n\nThe list is empty.\n"))
  }

  @Test func timesOfTheAgendaAddUpAndSayThatTheyAreComputed() throws {
    let told = try lines("umea", "2024-06-11")
    #expect(told.contains("Punkterna är planerade till 90 av mötets 90 minuter."))
    #expect(told.contains { $0.hasPrefix("15.35\\* · 45 min · information · föredragande: ") })
    #expect(told.contains { $0.hasPrefix("\\* Inte angiven, utan uträknad") })
    let stated = try lines("example-council", "meeting-2026-02-10")
    #expect(stated.contains { $0.hasPrefix("15.20 · 10 min") })
    #expect(!stated.contains { $0.hasPrefix("\\*") })
  }

  @Test func minutesThatDoNotFitAreSaidNotTo() throws {
    let agenda = [AgendaItem(id: "a", title: "A", minutes: 50), AgendaItem(id: "b", title: "B", minutes: 30)]
    var meeting = Meeting(
      id: "m",
      date: try day("2026-03-01"),
      status: .planned,
      startsAt: try time("13:00"),
      endsAt: try time("14:00"),
      agenda: agenda
    )
    #expect(
      try document(of: meeting).markdown.contains("The items are planned to take 80 minutes, but the meeting has 60.")
    )
    meeting.agenda[1].minutes = nil
    #expect(try document(of: meeting).markdown.contains("1 of 2 items have a planned length."))
    meeting.agenda[0].minutes = nil
    #expect(try document(of: meeting).markdown.contains("Planned lengths aren't recorded."))
  }

  @Test func decisionsAndActionsAreSetApartWithWhatIsMissing() throws {
    let told = try lines("umea", "2021-11-30")
    let decision = try #require(told.firstIndex(of: "> **Beslut**"))
    #expect(told[decision + 2] == "> - Anteckningarna från det förra mötet godkänns och läggs till handlingarna.")
    let actions = try #require(told.firstIndex(of: "> **Uppdrag**"))
    #expect(told[actions + 2].hasSuffix(" – ansvarig: Umebrå; till nästa möte, 22 februari 2022"))
    #expect(told[actions + 3].hasSuffix(" – ingen ansvarig är angiven; till nästa möte, 22 februari 2022"))
    #expect(told[actions + 4].hasSuffix(" – ingen ansvarig är angiven; ingen tid är satt"))
    #expect(told.contains("1 beslut (punkt 1). 3 uppdrag (punkt 4)."))
  }

  @Test func plannedMeetingIsAnInvitationWithATable() throws {
    let told = try lines("example-council", "meeting-2026-09-15")
    #expect(told.first == "Exempelstads brottsförebyggande råd · Kallelse")
    #expect(told.contains("| Tid | Punkt | min |"))
    #expect(told.contains("| 13.10 | 2. Polisens lägesrapport – Ledamot 03, Lokalpolisområde Exempelstad | 25 |"))
    #expect(!told.contains("## Närvaro"))
  }

  @Test func anInvitationTellsMoreAboutItemsThatHaveMore() throws {
    let agenda = [
      AgendaItem(id: "a", title: "Lägesbild", summary: "Polisen berättar."), AgendaItem(id: "b", title: "Övrigt"),
      AgendaItem(id: "c", title: "Beslut", decisions: [MeetingDecision(text: "Vandring.")]),
      AgendaItem(id: "d", title: "Uppdrag", actions: [MeetingAction(text: "Svara.")]),
      AgendaItem(id: "e", title: "Om rådet", concerns: [Reference(kind: .council, id: "council")]),
      AgendaItem(id: "f", title: "Bilaga", documents: [DocumentReference(title: "Karta")]),
    ]
    let meeting = Meeting(id: "m", date: try day("2026-03-01"), status: .planned, agenda: agenda)
    let told = try document(of: meeting, language: .swedish).markdown.components(separatedBy: "## Om punkterna\n")
    #expect(told.count == 2)
    for piece in ["Polisen berättar.", "Vandring.", "Svara.", "Om rådet", "Karta"] {
      #expect(told.last?.contains(piece) == true, "\(piece)")
    }
    #expect(told.last?.contains("Övrigt") == false)
  }

  @Test func cancelledMeetingIsSaidToBe() throws {
    let told = try lines("example-council", "meeting-2025-05-13")
    #expect(told.first == "Exempelstads brottsförebyggande råd · Inställt möte")
    #expect(told.contains("> **Mötet är inställt.**"))
  }

  @Test func unknownCodesAreToldAsRecorded() throws {
    let participants = ["på tråden", "i korridoren"].map {
      Participant(person: "p", attendance: Participant.Attendance(rawValue: $0))
    }
    let meeting = Meeting(
      id: "m",
      date: try day("2026-03-01"),
      status: Meeting.Status(rawValue: "uppskjutet"),
      mode: Meeting.Mode(rawValue: "buss"),
      participants: participants
    )
    let told = try document(of: meeting, language: .swedish).markdown
    let groups = "### Antecknat som i korridoren (1)\n\n- p\n\n### Antecknat som på tråden (1)\n\n- p\n"
    #expect(told.contains(groups), "in the order of the alphabet")
    #expect(told.contains("- Form: buss\n"))
    #expect(told.contains("- Status: uppskjutet\n"))
  }

  @Test func pageSaysItsLanguageAndThatOfTheRecord() throws {
    let meeting = Meeting(id: "m", date: try day("2026-03-01"), status: .held, title: "Vårmötet")
    let english = try document(of: meeting).html
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<h1><bdi lang=\"sv\">Vårmötet</bdi></h1>"))
    let swedish = try document(of: meeting, language: .swedish).html
    #expect(swedish.contains("<html lang=\"sv\">"))
    #expect(swedish.contains("<h1><bdi>Vårmötet</bdi></h1>"))
  }

  @Test func pageNeedsNothingButItself() throws {
    for (record, meeting) in [("umea", "2024-06-11"), ("example-council", "meeting-2026-09-15")] {
      let checked = try ExampleRecords.checked(record)
      let found = try #require(checked.index.meetings[Identifier(meeting)])
      let html = MeetingDocument(of: found, in: checked, language: .english).html
      for part in ["<script", "<link", "<img", " src=", " href=", "@import", "url("] { #expect(!html.contains(part)) }
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    }
  }
}
