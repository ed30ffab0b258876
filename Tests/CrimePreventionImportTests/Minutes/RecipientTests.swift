import CrimePrevention
import CrimePreventionImport
import Testing

/// People whom notes name without saying whether they came.
struct RecipientTests {
  private static func attendance(_ text: String) throws -> [String: Participant.Attendance?] {
    let draft = try MinutesReader(text).read(names: .kept)
    let names = Dictionary(draft.people.map { ($0.id, $0.name) }) { first, _ in first }
    return Dictionary(
      (draft.meeting.participants ?? []).map { (names[$0.person] ?? "", $0.attendance) }
    ) { first, _ in first }
  }

  @Test(arguments: ["Sändlista", "Kopia till", "Expedieras till"])
  func thoseWhoGetTheNotesDidNotAttendForThat(heading: String) throws {
    let text = """
      Minnesanteckningar 2024-01-18

      Närvarande
      Bo Testström, polisen
      Cilla Mallnäs, skolan

      Frånvarande med anmälan
      Dan Provberg, räddningstjänsten

      1. Start
      2. Slut

      \(heading)
      Rådets ledamöter
      Dan Provberg
      Stadsdirektör Eva Exempelsson
      """
    #expect(
      try Self.attendance(text)
        == ["Bo Testström": .present, "Cilla Mallnäs": .present, "Dan Provberg": .absent]
    )
  }

  @Test(arguments: ["och jag själv (antecknare)", "och undertecknad, sekreterare", ", jag (antecknade)"])
  func whoWroteTheNotesIsNotWhoIsNamedBefore(ending: String) throws {
    let text = "Minnesanteckningar 2024-01-18\n\nNärvarande: Bo Testström (polisen), Cilla Mallnäs (skolan) \(ending)\n"
    let draft = try MinutesReader(text).read(names: .kept)
    #expect(draft.meeting.participants?.count == 2)
    #expect(draft.meeting.noteTaker == nil)
    #expect(draft.people.last?.title == nil)
  }

  @Test func namesBesideTheTitlesOfAProgrammeAreNoPartOfThem() throws {
    let text = """
      DAGORDNING

      13.00  Inledning och närvaro                 Bo Testström
      13.10  Rapport från fältgruppen              Cilla Mallnäs
      13.40  Avslutning

      PROTOKOLL 2024-01-18
      """
    let agenda = try MinutesReader(text).read(names: .kept).meeting.agenda
    #expect(agenda.map(\.title) == ["Inledning och närvaro", "Rapport från fältgruppen", "Avslutning"])
    #expect(agenda.map(\.startsAt) == ["13:00", "13:10", "13:40"])
  }
}
