import CrimePrevention
import CrimePreventionImport
import Testing

/// What ordinary minutes have: groups of people, bullets, boxes, planned durations and remarks in parentheses.
struct OrdinaryLayoutTests {
  private static func draft(_ text: String) throws -> MinutesDraft {
    try MinutesReader("Minnesanteckningar Brå 2024-01-18\n\n" + text).read(names: .kept)
  }

  private static func people(_ text: String) throws -> [String] {
    let draft = try draft(text + "\n\n1. Läget\nLugnt.\n2. Slut\nTack.\n")
    return (draft.meeting.participants ?? []).map { participant in
      let name = draft.people.first { $0.id == participant.person }?.name
      let organization = draft.organizations.first { $0.id == participant.organization }?.name
      return [name ?? "?", organization, participant.attendance.rawValue, participant.capacity?.rawValue]
        .compactMap { $0 }.joined(separator: ", ")
    }
  }

  // MARK: People

  @Test func aFirmInParenthesesBehindANameIsNobody() throws {
    let text = "Med på mötet: Bo Testström (polisen) och Cilla Mallnäs (ICA Exempelfors, kom kl. 9.40)."
    #expect(
      try Self.people(text) == ["Bo Testström, polisen, present", "Cilla Mallnäs, ICA Exempelfors, partial"]
    )
  }

  @Test func aFirmWithARemarkOfItsOwnIsNotWhereThePersonAboveWorks() throws {
    let text =
      "Deltagare\nBo Testström (Provbergs Bostads AB)\nCilla Mallnäs (Skolsamordnare)\nVäktarbolaget Prov [Gäst]"
    #expect(try Self.people(text) == ["Bo Testström, Provbergs Bostads AB, present", "Cilla Mallnäs, present"])
  }

  @Test func whomPeopleCameForStandsBeforeThem() throws {
    let text = """
      Deltog gjorde
      för Provbergs kommun: Bo Testström, fritidschef, och Cilla Mallnäs, handläggare
      för Mallnäs kommun: Dan Övningssjö, utvecklingschef
      för polisen: Eva Exempelgren
      """
    #expect(
      try Self.people(text) == [
        "Bo Testström, Provbergs kommun, present", "Cilla Mallnäs, Provbergs kommun, present",
        "Dan Övningssjö, Mallnäs kommun, present", "Eva Exempelgren, polisen, present",
      ]
    )
  }

  @Test func peopleAreSetInBelowTheHeadingsTheyComeUnder() throws {
    let text = """
      NÄRVARANDE
      Kommunala tjänstepersoner
        Cilla Mallnäs                säkerhetschef
      Polismyndigheten
        Dan Övningssjö               kommunpolis
      Politiker
        Bo Testström (C)             ordförande
      Provbergsbostäder AB
        Eva Exempelgren              vd (deltog kl. 9.45–10.30)

      FRÅNVARANDE
        Filip Provberg (S)
      """
    #expect(
      try Self.people(text) == [
        "Cilla Mallnäs, present", "Dan Övningssjö, Polismyndigheten, present", "Bo Testström, present",
        "Eva Exempelgren, Provbergsbostäder AB, partial", "Filip Provberg, absent",
      ]
    )
  }

  @Test func initialsAreNoTimeOfDay() throws {
    #expect(try Self.people("Närvarande: Karin Löftström (KL), skolan") == ["Karin Löftström, skolan, present"])
  }

  @Test func whatTheMarksOfAListMeanIsNoAbsenceOfAll() throws {
    let text =
      "Kallade till mötet (överstrukna namn deltog inte): Bo Testström, ordförande, ~~Dan Övningssjö~~, rektor, "
      + "samt Eva Exempelgren. Cilla Mallnäs från Brottsofferjouren var adjungerad."
    #expect(
      try Self.people(text) == [
        "Bo Testström, present", "Dan Övningssjö, absent", "Eva Exempelgren, present",
        "Cilla Mallnäs, Brottsofferjouren, present, coopted",
      ]
    )
  }

  @Test func aPlaceIsNobody() throws {
    let text = "Deltog: Bo Testström, Cilla Mallnäs\n\nLekparken Hagaslätt\n• Bo Testström informerade om lampan."
    #expect(try !Self.people(text).contains { $0.contains("Lekparken") })
  }

  @Test func whoWroteStandsAtTheEnd() throws {
    let draft = try Self.draft(
      "Närvarande: Bo Testström\n\n1. Läget\nLugnt.\n2. Slut\nTack.\n\nAntecknade gjorde Bo Testström\n"
    )
    #expect(draft.meeting.noteTaker == draft.people.first?.id)
    #expect(draft.organizations.isEmpty)
  }

  // MARK: Items

  private static func titles(_ text: String) throws -> [String] { try draft(text).meeting.agenda.map(\.title) }

  @Test(arguments: ["•", "⦁", "📌"])
  func pointsWithTextBelowAreItems(bullet: String) throws {
    let text = """
      Agenda & anteckningar
      \(bullet) Lägesbild
      Bo Testström redovisade läget.
      \(bullet) Centrum kvällstid
      Vi provar öppet längre.
      \(bullet) Nästa avstämning
      Tisdag 5 mars kl. 13.00
      """
    #expect(try Self.titles(text) == ["Lägesbild", "Centrum kvällstid", "Nästa avstämning"])
  }

  @Test func pointsWhoseTextAPageBreaksAreNoItems() throws {
    let text = """
      Vi talade om
      • Polisen och skolan vid
      torget har mycket att göra.
      • Ljuset vid parken
      och den nya bron.
      • Väktarna i centrum
      under kvällen.
      """
    #expect(try Self.titles(text).isEmpty)
  }

  @Test func plannedMinutesShowAnItem() throws {
    let text = """
      Anmälningar (10 min)
      Länsstyrelsen har skickat en enkät.

      Information från polisen (Bo Testström, 30 min)
      Trafikveckan var vecka 43.

      Stöd till vittnen i domstol (Cilla Mallnäs, 20 min)
      Det finns plats för fler.
      """
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Anmälningar", "Information från polisen", "Stöd till vittnen i domstol"])
    #expect(agenda.map(\.minutes) == [10, 30, 20])
  }

  @Test func aTimeAndANumberStandBeforeATitle() throws {
    let text = """
      9.00   1. Inledning
      Bo Testström hälsade välkommen.

      9.10   2. Läget
      Lugnt.

      11.20   3. Nästa möte
      Tisdag 24 september kl. 9.00 i Provberg.
      """
    let meeting = try Self.draft(text).meeting
    #expect(meeting.agenda.map(\.title) == ["Inledning", "Läget", "Nästa möte"])
    #expect(meeting.nextMeetings.map(\.date) == ["2024-09-24"])
  }

  @Test func aProgrammeBeforeTheItemsTellsOfThem() throws {
    let text = """
      Dagordning
      13.00   1. Inledning                5 min    Bo Testström
      13.05   2. Läget i kommunen         20 min   Cilla Mallnäs
      13.25   3. Slut                     5 min    Bo Testström

      Närvarande: Bo Testström, Cilla Mallnäs

      1. Inledning
      Alla hälsades välkomna.
      2. Läget i kommunen
      Det är lugnt.
      3. Slut
      Tack.
      """
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Inledning", "Läget i kommunen", "Slut"])
    #expect(agenda.map(\.startsAt) == ["13:00", "13:05", "13:25"])
    #expect(agenda.map(\.presenters.count) == [1, 1, 1])
  }

  @Test func aProgrammeWithTheSameTitlesAsTheItemsIsNoText() throws {
    let text = """
      09.00  Välkommen
      09.10  Lägesbild polis och stad
      10.05  Avslutning

      09.00 Välkommen
      Bo Testström öppnar mötet.

      09.10 Lägesbild polis och stad (Cilla Mallnäs)
      Rådet beslutar att avvakta.

      10.05 Avslutning
      Tack.
      """
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Välkommen", "Lägesbild polis och stad", "Avslutning"])
    #expect(agenda.map(\.decisions.count) == [0, 1, 0])
  }

  @Test func numbersBeforeTimesAreAList() throws {
    let text = """
      1. Inledning
      2. Statistik
      3. Kommande möten

      08.30  1. Inledning – Bo Testström
      Alla hälsades välkomna.

      08.40  2. Statistik – Cilla Mallnäs
      Styrgruppen beslutade att avvakta.

      09.50  3. Kommande möten
      Tisdag 26 november kl 08.30.
      """
    let meeting = try Self.draft(text).meeting
    #expect(meeting.agenda.map(\.title) == ["Inledning", "Statistik", "Kommande möten"])
    #expect(meeting.agenda.map(\.startsAt) == ["08:30", "08:40", "09:50"])
    #expect(meeting.agenda.map(\.decisions.count) == [0, 1, 0])
    #expect(meeting.nextMeetings.count == 1)
  }

  @Test func notesWithTheirDayAreFiled() throws {
    let text = "1. Anteckningarna från mötet 22 oktober 2023\nLades till handlingarna.\n2. Läget\nLugnt.\n"
    #expect(try Self.draft(text).meeting.filed == "2023-10-22")
  }

  // MARK: Decisions and tasks

  @Test func whatWasDecidedInAnotherMonthIsNotSure() throws {
    let text =
      "§ 1 Vakter\nVid mötet i november beslutade rådet att avvakta.\nRådet beslutar att ansöka.\n§ 2 Slut\nTack.\n"
    let decisions = try Self.draft(text).facts.filter { String(describing: $0.path).contains("/decisions/") }
    #expect(decisions.map(\.certainty) == [.inferred, .stated])
  }

  @Test func boxesStandBeforeTasks() throws {
    let text = """
      1. Uppgifter
      ☐ Bo Testström tar fram bemanning – 2024-02-14
      ☐ @Cilla Mallnäs lägger in extra rondering senast 18 februari
      ☑ Bo Testström mejlar kyrkan
      2. Slut
      Tack.
      """
    let draft = try Self.draft("Närvarande: Bo Testström, Cilla Mallnäs\n\n" + text)
    let actions = draft.meeting.agenda.flatMap(\.actions)
    #expect(
      actions.map(\.text) == [
        "Bo Testström tar fram bemanning – 2024-02-14", "Cilla Mallnäs lägger in extra rondering senast 18 februari",
        "Bo Testström mejlar kyrkan",
      ]
    )
    let days: [CalendarDate] = ["2024-02-14", "2024-02-18"]
    #expect(actions.map(\.due) == days.map { .by(ReportingPeriod(day: $0)) } + [nil])
    #expect(actions.allSatisfy { $0.owner != nil })
  }

  @Test func whatIsHandedInByADayIsATask() throws {
    let text =
      "Närvarande: Bo Testström\n\n1. Gångvägar\nBo Testström lämnar förslaget till nämnden senast den 8 mars 2024.\n2. Slut\nTack.\n"
    #expect(try Self.draft(text).meeting.agenda.flatMap(\.actions).count == 1)
  }
}
