import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Who took part, when it is stated elsewhere than in a list under a heading.
struct TakingPartTests {
  private static func draft(_ text: String) throws -> MinutesDraft { try MinutesReader(text).read(names: .kept) }

  private static func attendance(_ name: String, in draft: MinutesDraft) -> Participant.Attendance? {
    participant(name, in: draft)?.attendance
  }

  private static func participant(_ name: String, in draft: MinutesDraft) -> Participant? {
    guard let person = draft.people.first(where: { $0.name == name }) else { return nil }
    return draft.meeting.participants?.first { $0.person == person.id }
  }

  private static func certainty(of name: String, _ member: String, in draft: MinutesDraft) -> DraftFact.Certainty? {
    guard let person = draft.people.first(where: { $0.name == name }),
      let index = draft.meeting.participants?.firstIndex(where: { $0.person == person.id })
    else { return nil }
    return draft.facts.first { $0.path.description == "/meeting/participants/\(index)/\(member)" }?.certainty
  }

  private static func organization(of name: String, in draft: MinutesDraft) -> String? {
    let id = participant(name, in: draft)?.organization
    return draft.organizations.first { $0.id == id }?.name
  }

  @Test func rollCallInsideAnItemIsReadWhereNoListStandsElsewhere() throws {
    let draft = try Self.draft(
      """
      Provrådet – mötesanteckningar
      Tisdagen den 3 oktober 2017

      09.02   MÖTET ÖPPNAS
              Ordföranden Alva Provberg öppnar mötet.

      09.05   UPPROP
              Närvarande: Alva Provberg (kommunen), Bo Testström (polisen),
              Cilla Mallnäs (skolan).
              Ej här: Dag Provlund (kyrkan).

      09.10   LÄGET
              Bo Testström berättar om dieselstölderna. Bo Testström lämnar mötet.

      11.27   Ordföranden avslutar mötet.
      """
    )
    #expect(Self.attendance("Alva Provberg", in: draft) == .present)
    #expect(Self.attendance("Bo Testström", in: draft) == .partial)
    #expect(Self.attendance("Dag Provlund", in: draft) == .absent)
    #expect(Self.organization(of: "Cilla Mallnäs", in: draft) == "skolan")
    #expect(draft.meeting.endsAt?.description == "11:27")
    let last = draft.facts.first { $0.text == "Ordföranden avslutar mötet" }
    #expect(last?.certainty != .stated)
  }

  @Test func numberedHeadingOfPeopleIsNoItem() throws {
    let draft = try Self.draft(
      "Protokoll 2024-03-06\n1. Närvarande\nAlva Provberg, rektor\nBo Testström, polisen\n2. Läget\nLugnt.\n3. Övrigt\nInget.\n"
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Läget", "Övrigt"])
    #expect(Self.attendance("Bo Testström", in: draft) == .present)
  }

  @Test func sentencesTellWhoCameFromWhereAndWhen() throws {
    let draft = try Self.draft(
      """
      Mötesanteckningar

      Fredagen den 1 december 2023 i Provstads kommunhus, sal Sälen. Hybridmöte.
      Vi började 09.30 och slutade 11.20.

      För Provstad deltog Alva Provberg (rektor) och Bo Testström (säkerhetschef).
      Från polisen deltog Cilla Mallnäs. Dag Provlund var anmäld men kom aldrig.

      1. Läget
      Lugnt.
      2. Övrigt
      Inget.
      """
    )
    #expect(draft.meeting.date?.description == "2023-12-01")
    #expect(draft.meeting.startsAt?.description == "09:30")
    #expect(draft.meeting.endsAt?.description == "11:20")
    #expect(draft.meeting.mode == .hybrid)
    #expect(draft.meeting.place == "Provstads kommunhus, sal Sälen")
    #expect(Self.organization(of: "Bo Testström", in: draft) == "Provstad")
    #expect(Self.organization(of: "Cilla Mallnäs", in: draft) == "polisen")
    #expect(Self.attendance("Dag Provlund", in: draft) == .absent)
  }

  @Test func whoLedTheMeetingOrTookTheNotesWasThere() throws {
    let draft = try Self.draft(
      "Anteckningar 2024-03-06\nNärvarande: Alva Provberg, Bo Testström\nSekreterare: Cilla Mallnäs\n\n1. Läget\n2. Övrigt\n"
    )
    #expect(Self.attendance("Cilla Mallnäs", in: draft) == .present)
    #expect(Self.certainty(of: "Cilla Mallnäs", "attendance", in: draft) == .inferred)
  }

  @Test func compoundBesideANameIsWhereThePersonIsFrom() throws {
    let draft = try Self.draft(
      """
      Anteckningar 2024-03-06
      Adjungerade
      Alva Provberg, Provens köpmän
      Bo Testström, Öst-Trafik (t.o.m. punkt 1)

      Frånvarande
      Cilla Mallnäs, Provkontoret (ersatt av Dag Provlund, Testkontoret)

      1. Läget
      2. Övrigt
      """
    )
    #expect(Self.attendance("Bo Testström", in: draft) == .partial)
    #expect(Self.organization(of: "Bo Testström", in: draft) == "Öst-Trafik")
    #expect(Self.organization(of: "Cilla Mallnäs", in: draft) == "Provkontoret")
    #expect(Self.organization(of: "Dag Provlund", in: draft) == "Testkontoret")
  }

  @Test func substituteWhoServedForAPartMayHaveBeenThereThroughout() throws {
    let draft = try Self.draft(
      """
      Protokoll 2021-11-10
      Ledamöter: Alva Provberg, Bo Testström
      Ersättare: Cilla Mallnäs (tjänstgör för Bo Testström §§ 2–3)

      § 1 Läget
      § 2 Bidrag
      § 3 Övrigt
      """
    )
    #expect(Self.certainty(of: "Cilla Mallnäs", "attendance", in: draft) == .inferred)
    #expect(Self.attendance("Bo Testström", in: draft) == .partial)
  }

  @Test func whoIsAbsentForItemsWasThereForTheOthers() throws {
    let draft = try Self.draft(
      "Protokoll 2021-11-10\nLedamöter: Alva Provberg\nFrånvarande: Bo Testström, frånvarande §§ 2–3\n\n§ 1 Läget\n§ 2 Bidrag\n§ 3 Övrigt\n"
    )
    #expect(Self.attendance("Bo Testström", in: draft) == .partial)
    #expect(Self.certainty(of: "Bo Testström", "attendance", in: draft) == .inferred)
  }

  // MARK: - Lists and tables

  @Test func timeAfterANameHidesNobody() throws {
    let draft = try Self.draft(
      "Anteckningar 2024-03-06\nNärvarande\nAlva Provberg, rektor\nBo Testström (Polisen), anslöt 08:50\n\n1. Läget\n2. Övrigt\n"
    )
    #expect(Self.attendance("Bo Testström", in: draft) == .partial)
    #expect(Self.organization(of: "Bo Testström", in: draft) == "Polisen")
  }

  @Test func crossesStandBelowTheirHeadings() throws {
    let draft = try Self.draft(
      """
      Anteckningar 2023-10-17

      Kallade                         Närv.   Frånv.
      Alva Provberg, kommunen           X
      Bo Testström, polisen                      X
      Cilla Mallnäs, skolan             X

      1. Läget
      2. Övrigt
      """
    )
    #expect(Self.attendance("Alva Provberg", in: draft) == .present)
    #expect(Self.attendance("Bo Testström", in: draft) == .absent)
    #expect(Self.attendance("Cilla Mallnäs", in: draft) == .present)
  }

  @Test func rowsMayStartWithAFunction() throws {
    let draft = try Self.draft(
      """
      Anteckningar 2023-10-17

      Roll            Namn                Från            Närvaro
      Ordförande      Alva Provberg       Kommunen        Ja
      Ledamot         Bo Testström        Polisen         Nej

      1. Läget
      2. Övrigt
      """
    )
    #expect(draft.meeting.chair == draft.people.first { $0.name == "Alva Provberg" }?.id)
    #expect(Self.organization(of: "Alva Provberg", in: draft) == "Kommunen")
    #expect(Self.attendance("Bo Testström", in: draft) == .absent)
  }

  @Test func organizationThatNobodyCameFromIsNotThatOfTheNextOne() throws {
    let draft = try Self.draft(
      "Anteckningar 2024-03-06\nFrånvaro: kulturkontoret (ingen ersättare), Alva Provberg (skolan)\n\n1. Läget\n2. Övrigt\n"
    )
    #expect(Self.organization(of: "Alva Provberg", in: draft) == "skolan")
  }

  @Test func organizationThatComesThroughSomebodyKeepsItsName() throws {
    let draft = try Self.draft(
      "Anteckningar 2024-03-06\nNärvarande\nAlva Provberg, skolan\nPolisen genom Bo Testström\n\n1. Läget\n2. Övrigt\n"
    )
    #expect(Self.organization(of: "Bo Testström", in: draft) == "Polisen")
  }

  @Test(arguments: ["/Alva", "Alva Provberg"]) func whoSignsAtTheEndIsTakenToHaveWrittenTheNotes(_ name: String) throws
  {
    let draft = try Self.draft(
      "Anteckningar 2024-03-06\nNärvarande: Alva Provberg, Bo Testström\n\n1. Läget\nLugnt.\n\n2. Övrigt\nInget.\n\n\(name)\n"
    )
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Alva Provberg" }?.id)
    #expect(draft.facts.first { $0.path.description == "/meeting/noteTaker" }?.certainty == .inferred)
  }

  @Test func paragraphRightAfterANameTellsAPartOfTheMeeting() throws {
    let draft = try Self.draft(
      "Protokoll 2019-11-20\nTjänstepersoner: Alva Provberg, Bo Testström § 2\n\n§ 1 Läget\n§ 2 Budget\n§ 3 Övrigt\n"
    )
    #expect(Self.attendance("Alva Provberg", in: draft) == .present)
    #expect(Self.attendance("Bo Testström", in: draft) == .partial)
  }

  @Test func listOfThoseCalledIsNoneOfThoseWhoCame() throws {
    let draft = try Self.draft(
      """
      Anteckningar 2022-04-28
      Inbjudna: Anna Provberg, Bo Testström, Karin Mallnäs (skolan)
      Närvarade: Anna och Karin

      1. Läget
      2. Övrigt
      """
    )
    #expect(Self.attendance("Anna Provberg", in: draft) == .present)
    #expect(Self.attendance("Bo Testström", in: draft) == .uncertain)
    #expect(Self.organization(of: "Karin Mallnäs", in: draft) == "skolan")
    #expect(draft.meeting.participants?.count == 3)
  }

  @Test func organizationBesideAGapIsThatOfAllOnItsLine() throws {
    let draft = try Self.draft(
      """
      Anteckningar 2022-04-28

      Närvarande
      Handlarna          Anna Provberg, Bo Testström
      Fastighetsägarna   -
      Polisen            Karin Mallnäs

      1. Läget
      Karin M återkommer till nästa möte.
      2. Övrigt
      """
    )
    #expect(Self.organization(of: "Anna Provberg", in: draft) == "Handlarna")
    #expect(Self.organization(of: "Bo Testström", in: draft) == "Handlarna")
    #expect(Self.organization(of: "Karin Mallnäs", in: draft) == "Polisen")
    let owner = draft.meeting.agenda.first?.actions.first?.owner?.id
    #expect(owner == draft.people.first { $0.name == "Karin Mallnäs" }?.id.rawValue)
  }

  @Test(arguments: ["; ", ". "]) func organizationsWithTheirPeopleMayStandOnOneLine(_ sign: String) throws {
    let draft = try Self.draft(
      "Anteckningar 2020-10-20\nNärvarande: Kommunen: Anna Provberg, Bo Testström\(sign)Polisen: Karin Mallnäs\(sign)Provhus: Stig Lund och Per Ask\n\n1. Läget\n2. Övrigt\n"
    )
    #expect(Self.organization(of: "Bo Testström", in: draft) == "Kommunen")
    #expect(Self.organization(of: "Karin Mallnäs", in: draft) == "Polisen")
    #expect(Self.organization(of: "Per Ask", in: draft) == "Provhus")
  }

  @Test func titleOfTheNotesNamesNobodyWhoTookThem() throws {
    let draft = try Self.draft(
      "Trygghetsforum Dalby, minnesanteckningar\n2019-11-04\nDeltagare: Anna Provberg, Bo Testström\nKallade men ej närvarande: Karin Mallnäs\n\n1. Läget\nLugnt.\n2. Övrigt\nInget.\n\nNoterat av Anna Provberg\n"
    )
    #expect(draft.meeting.title == "Trygghetsforum Dalby, minnesanteckningar")
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Anna Provberg" }?.id)
    #expect(Self.attendance("Karin Mallnäs", in: draft) == .absent)
    #expect(draft.people.count == 3)
  }
}
