import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Minutes written on forms, in outlines and in mails: questions as labels, letters for kinds, headings set off by markers.
struct FormLayoutTests {
  private static func draft(_ text: String) throws -> MinutesDraft { try MinutesReader(text).read(names: .kept) }

  private static func attendance(_ name: String, in draft: MinutesDraft) -> Participant.Attendance? {
    guard let person = draft.people.first(where: { $0.name == name }) else { return nil }
    return draft.meeting.participants?.first { $0.person == person.id }?.attendance
  }

  @Test func letteredQuestionsOfAFormAreLabels() throws {
    let draft = try Self.draft(
      """
      MINNESANTECKNING
      A. Mötesdag:      5 mars 2024
      B. Mötet började / slutade:  9.00 / 10.30
      C. Vem ledde mötet?   Alva Provberg
      D. Vem antecknade?    Bo Teststrom
      E. Vilka deltog?      Alva Provberg; Bo Teststrom; rektor Cilla Mallgren
      F. Vilka var kallade men kom inte?  Dag Provlund
      """
    )
    #expect(draft.meeting.date?.description == "2024-03-05")
    #expect(draft.meeting.endsAt?.description == "10:30")
    #expect(draft.meeting.chair == draft.people.first { $0.name == "Alva Provberg" }?.id)
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Bo Teststrom" }?.id)
    #expect(Self.attendance("Cilla Mallgren", in: draft) == .present)
    #expect(Self.attendance("Dag Provlund", in: draft) == .absent)
  }

  @Test func lettersSortLinesIntoDecisionsAndActions() throws {
    let draft = try Self.draft(
      """
      Anteckningar 2024-03-05
      Närvarande: Alva Provberg, Bo Teststrom

      Punkt 1 – Belysningen
        I  Alva Provberg berättar om lamporna.
        B  Planen antas.
        Å  Bo Teststrom skickar listan senast 2024-03-20.
      """
    )
    let item = try #require(draft.meeting.agenda.first)
    #expect(item.decisions.map(\.text) == ["Planen antas."])
    #expect(item.actions.map(\.text) == ["Bo Teststrom skickar listan senast 2024-03-20."])
  }

  @Test func numberOfThoseListedStandsBesideTheHeading() throws {
    let draft = try Self.draft(
      "Anteckningar 2024-03-05\n\nDeltagare (2)\n  Alva Provberg\n  Bo Teststrom\nAvböjde (1)\n  Cilla Mallgren\n"
    )
    #expect(Self.attendance("Bo Teststrom", in: draft) == .present)
    #expect(Self.attendance("Cilla Mallgren", in: draft) == .absent)
  }

  @Test(arguments: [
    "*Lamporna*\nBo mätte.\n\n*Nästa gång*\n4 maj 2024", "▸ Lamporna\n  Bo mätte.\n▸ Nästa träff\n  4 maj 2024",
  ])
  func signsSetHeadingsApart(_ items: String) throws {
    let draft = try Self.draft("Anteckningar 2024-03-05\nNärvarande: Alva Provberg, Bo Teststrom\n\n\(items)\n")
    #expect(draft.meeting.agenda.count == 2)
    #expect(draft.meeting.agenda.first?.title == "Lamporna")
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2024-05-04"])
  }

  @Test func capacityOfAHeadingIsNotStatedBelowAnotherOne() throws {
    let draft = try Self.draft(
      "Protokoll 2024-03-05\nTjänstepersoner: Alva Provberg, strateg\nFöreningsliv: Bo Teststrom, Simklubben\n"
    )
    let stated = draft.facts.filter { $0.certainty == .stated && $0.path.description.hasSuffix("/capacity") }
    #expect(stated.allSatisfy { $0.text != "Bo Teststrom" })
  }

  @Test func columnOfDecisionsAndTasksIsReadAsBoth() throws {
    let draft = try Self.draft(
      """
      Protokoll 2024-03-05
      Närvarande: Alva Provberg, Bo Teststrom

      Nr\tÄrende\tFöredragande\tBeslut / uppgift
      1\tPlanen\tAlva Provberg\tPlanen godkänns.
      2\tLamporna\tBo Teststrom\tBo skickar listan, 20 mars
      3\tMöten 2024\tAlva Provberg\t4 april, 6 juni
      """
    )
    #expect(draft.meeting.agenda.map(\.decisions.count) == [1, 0, 0])
    #expect(draft.meeting.agenda[1].actions.count == 1)
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2024-04-04", "2024-06-06"])
  }

  @Test func ofAMailWithNotesInItTheNotesGiveTheTitle() throws {
    let draft = try Self.draft(
      """
      Från: Alva Provberg
      Skickat: den 6 mars 2024 09:10
      Ämne: SV: Ant. från i går

      Minnesanteckningar, trygghetsgruppen
      Träff tisdag 5/3 2024 kl 17-18
      Med: Alva Provberg, Bo Teststrom
      """
    )
    #expect(draft.meeting.title == "Minnesanteckningar, trygghetsgruppen")
  }

  @Test func sentenceTellsOfTwoWhoWereAbsent() throws {
    let draft = try Self.draft(
      """
      Anteckningar

      Vi sågs i Provhuset den 5 mars 2024 kl 9-10. På plats var Alva Provberg och Bo Teststrom. Cilla Mallgren hade \
      lämnat återbud och Dag Provlund var sjuk.
      """
    )
    #expect(Self.attendance("Cilla Mallgren", in: draft) == .absent)
    #expect(Self.attendance("Dag Provlund", in: draft) == .absent)
    #expect(Self.attendance("Bo Teststrom", in: draft) == .present)
  }

  @Test func programmeNamesAPresenterByFunction() throws {
    let draft = try Self.draft(
      "Anteckningar 2024-03-05\nOrdförande: Alva Provberg\nNärvarande: Bo Teststrom\n\n1. Pengarna (Ordf.)\nInget.\n\n2. Övrigt\nInget.\n"
    )
    #expect(draft.meeting.agenda.first?.title == "Pengarna")
    #expect(draft.meeting.agenda.first?.presenters.first?.person == draft.meeting.chair)
  }

  @Test(arguments: ["Följande beslutades:", "Rådet enades om följande:"]) func pointsBelowWordsThatDecideAreDecisions(
    _ words: String
  ) throws {
    let draft = try MinutesReader(
      "Protokoll 2017-05-30\n\n§ 16 Skolavslutning\n\(words)\n- Gården håller öppet till midnatt.\n- Polisen går runt vid badet.\n\n§ 17 Övrigt\nInget.\n"
    ).read(names: .kept)
    #expect(
      draft.meeting.agenda.first?.decisions.map(\.text) == [
        "Gården håller öppet till midnatt.", "Polisen går runt vid badet.",
      ]
    )
  }

  @Test func bodyMayStandForShortBeforeAParagraph() throws {
    let draft = try Self.draft(
      """
      Protokoll 2023-02-14

      Tu § 1   Dnr 2023/5   Lägesbild
      Läget är lugnt.
      Trygghetsutskottets beslut
      Utskottet tackar för informationen.

      Tu § 2   Dnr 2022/87   Avtal
      Se § 1 om bakgrunden.
      Trygghetsutskottets beslut
      Avtalet förlängs ett år.
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Lägesbild", "Avtal"])
    #expect(draft.meeting.agenda.flatMap(\.decisions).count == 2)
  }

  @Test func rowsOfAProgrammeWithoutPresentersStartWithACapital() throws {
    let draft = try Self.draft(
      """
      Minnesanteckningar från möte 3
      2024-06-04 | 09.00–10.30 | Provstads stadshus, rum 4:2

      Punkt               Sammanfattning                       Åtgärd
      Läget               Stölder vid parkeringshuset.         Vi ser över belysningen
                          Handlarna är oroliga.
      Belysning           Ljuset på torget är mätt.            Bo återkommer i augusti

      Nästa möte          2024-09-03 kl. 09.00
      Antecknat           Alva Provberg
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Läget", "Belysning"])
    #expect(draft.meeting.place == "Provstads stadshus, rum 4:2")
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2024-09-03"])
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Alva Provberg" }?.id)
  }
}
