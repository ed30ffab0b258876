import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Agendas with unusual layouts: items in a margin, under headings in the text, or given by answers and tasks that
/// refer to them.
struct SetApartTests {
  private static func draft(_ text: String) throws -> MinutesDraft { try MinutesReader(text).read(names: .kept) }

  private static func certainty(_ path: String, in draft: MinutesDraft) -> DraftFact.Certainty? {
    draft.facts.first { $0.path.description == path }?.certainty
  }

  // MARK: - Headings

  @Test func headingsInAMarginAreItemsWithWhatStandsBesideThem() throws {
    let draft = try Self.draft(
      """
      Minnesanteckningar 2024-03-06

      Närvarande      Alva Provberg       rektor
                      Bo Testström        kommunpolis

      Cykelstölder    Bo Testström berättar att stölderna minskar.
      vid stationen   Rådet beslutar att sätta upp fler ställ.

      Sommarens       Alva Provberg tar fram ett program till den
      läger           20 april.

      Budget 2024     Rådet får 20 000 kronor av kommunen i år.
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Cykelstölder vid stationen", "Sommarens läger", "Budget 2024"])
    #expect(draft.meeting.agenda.first?.decisions.count == 1)
    #expect(draft.meeting.agenda[1].actions.first?.due?.description == "2024-04-20")
    #expect(draft.meeting.participants?.count == 2)
    #expect(Self.certainty("/meeting/agenda/0/title", in: draft) == .inferred)
  }

  @Test(arguments: [". ", ": ", " – "]) func paragraphsThatStartWithAHeadingAreItems(_ sign: String) throws {
    let draft = try Self.draft(
      """
      Anteckningar 2024-03-06

      Närvarande: Alva Provberg, Bo Testström

      Skolan\(sign)Alva Provberg informerade om att elva elever börjar. Det går bra.

      Belysningen vid dammen\(sign)Bo Testström visade bilder. Han ringer kommunen före den 3 maj.

      Föreningarna\(sign)Det blir en städdag i maj som vanligt.
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Skolan", "Belysningen vid dammen", "Föreningarna"])
    #expect(draft.meeting.agenda[0].presenters.count == 1)
    #expect(Self.certainty("/meeting/agenda/1/title", in: draft) == .inferred)
  }

  @Test func pointsWithPointsBelowThemAreItems() throws {
    let draft = try Self.draft(
      """
      Mötesanteckningar 2024-04-16

      Deltagare
      Alva Provberg (Skola)
      Bo Testström (Polis)

      • Läget just nu
        - Två högstadier har fått värdar
        - Lugnt vid ån
      • Blankett om samtycke
        - Beslut: Gruppen antar blanketten
        - Bo Testström lägger upp den senast 2024-04-26
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Läget just nu", "Blankett om samtycke"])
    #expect(draft.meeting.agenda[1].decisions.map(\.text) == ["Gruppen antar blanketten"])
    #expect(draft.meeting.agenda[1].actions.first?.due?.description == "2024-04-26")
  }

  @Test func numbersInAScanWithoutStopsStartItems() throws {
    let draft = try Self.draft(
      """
      PROVSTADS KOMMUN Minnesanteckningar 12 februari 2014 Tid: kl. 10.00-11.40 Plats: Kommunhuset, rum Alen Narvarande: Alva \
      Provberg, ordforande, Bo Teststrom, polischef, Cilla Mallgren, rektor 1. Motets oppnande Alva Provberg halsar alla \
      valkomna. 2. Rapport fran polisen Bo Teststrom informerar om sju inbrott. 3. Cykelbanan Cilla Mallgren kontaktar \
      foreningen senast den 10 mars. 4. Nasta mote Onsdagen den 9 april kl. 10.00
      """
    )
    #expect(
      draft.meeting.agenda.map(\.title) == ["Motets oppnande", "Rapport fran polisen", "Cykelbanan", "Nasta mote"]
    )
    #expect(draft.meeting.agenda[2].actions.first?.due?.description == "2014-03-10")
    #expect(draft.facts.allSatisfy { !$0.path.description.hasPrefix("/meeting/agenda") || $0.certainty != .stated })
  }

  // MARK: - Tables

  @Test func tableOfACellToALineIsPutTogether() throws {
    let rows = """
      1
      Läget
      Fyra ingripanden i maj.
      Bo Testström
      15 min

      2
      Skolan
      Alva Provberg bjuder in föräldrarna.
      Alva Provberg
      20 min

      3
      Nästa möte
      21 september kl. 08.30
      """
    let draft = try Self.draft(
      "Mötesanteckningar\nDatum\n2023-05-25\n\nNr\nÄrende\nNotering\nFöredragande\nTid\n\n\(rows)\n"
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Läget", "Skolan", "Nästa möte"])
    #expect(draft.meeting.agenda.map(\.minutes) == [15, 20, nil])
    #expect(draft.meeting.agenda[1].presenters.count == 1)
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2023-09-21"])
  }

  @Test func tableIsReadWhoseFirstColumnIsOfPlaces() throws {
    let draft = try Self.draft(
      """
      Lägesmöte 18 nov 2022
      Närvarande: Alva Provberg, Bo Testström

      Plats\tVad har hänt\tÅtgärd\tVem\tKlart
      Provtorget\tStökigt på kvällarna\tKontakta bussbolaget\tAlva\t25/11
      Parken\tTvå bränder\tByta papperskorgar\tBo\t9/12
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Provtorget", "Parken"])
    #expect(draft.meeting.agenda.map(\.actions.first?.text) == ["Kontakta bussbolaget", "Byta papperskorgar"])
    #expect(draft.meeting.agenda[1].actions.first?.due?.description == "2022-12-09")
  }

  @Test func rowThatMayGoOnWithATitleIsNotStated() throws {
    let draft = try Self.draft(
      """
      Mötesanteckningar 2022-03-15

      Ärende             Notering                      Föredragande      Tid
      Läget              Lugnt hela månaden.           Bo Testström      15 min
                                                       Polisen
      Unga               Vi tar upp frågan igen.       Alva Provberg     30 min
      Vuxna              Det är färre än i fjol.
      Kommande möten     17 maj, 15.00
      """
    )
    #expect(draft.meeting.agenda.count == 3)
    #expect(Self.certainty("/meeting/agenda/1/title", in: draft) == .inferred)
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2022-05-17"])
  }

  // MARK: - Answers and tasks that point to items

  @Test func answersThatPointToItemsByNumberAreThoseItems() throws {
    let draft = try Self.draft(
      """
      MINNESANTECKNING
      A. Mötesdag: 28 februari 2019
      B. Lokal: Brandstationen
      C. Vilka deltog? Alva Provberg; Bo Testström
      D. Frågor som togs upp
         1  Bränder
         2  Boendedialog
      E. Vad sades?  (ange frågans nummer)
         1: Alva Provberg redogör för året.
         2: Tvättstugorna oroar mest.
      F. Vad beslutades?  (ange frågans nummer)
         2: Rådet beslutar att skriva en artikel.
      G. Vem gör vad till när?
         1: Bo Testström bjuder in fastighetsägaren, 29 mars
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Bränder", "Boendedialog"])
    #expect(draft.meeting.agenda[1].decisions.map(\.text) == ["Rådet beslutar att skriva en artikel."])
    #expect(draft.meeting.agenda[0].actions.first?.due?.description == "2019-03-29")
    #expect(draft.meeting.agenda[0].presenters.count == 1)
  }

  @Test func tasksAfterTheItemsAreThoseOfTheItemsThatTheyName() throws {
    let draft = try Self.draft(
      """
      Mötesanteckningar 2024-06-12
      1. Lägesbild
      Lugnt.
      2. Belysningen
      Vi såg bilder.

      Uppgifter
      ☐ [Lägesbild] Skicka bilderna till alla, 14 juni
      Punkt 2: Begär in en offert till nästa möte
      """
    )
    #expect(
      draft.meeting.agenda.map { $0.actions.map(\.text) } == [
        ["Skicka bilderna till alla, 14 juni"], ["Begär in en offert till nästa möte"],
      ]
    )
  }

  @Test func decisionsThatAreNumberedByThemselvesAreNotThoseOfAListedItem() throws {
    let draft = try Self.draft(
      """
      Protokoll 2024-09-10
      Dagordning
      1. Öppnande
      2. Läget
      3. Avslut
      Beslut
      1) Rådet antar planen.
      2) Rådet köper skyltar till torget.
      """
    )
    #expect(draft.facts.allSatisfy { !$0.path.description.contains("decisions") || $0.certainty != .stated })
  }

  @Test func sentencesWithTheNumbersOfAListAreTheItemsText() throws {
    let draft = try Self.draft(
      """
      Minnesanteckningar 2 maj 2016

      Dagordning
      1 Föregående anteckningar
      2 Busskurer
      3 Nästa träff

      1. Anteckningarna från 7 mars lades till handlingarna.
      2. Rådet beslöt att begära kameror.
      3. 12 september kl 9.
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Föregående anteckningar", "Busskurer", "Nästa träff"])
    #expect(draft.meeting.agenda[1].decisions.count == 1)
    #expect(draft.meeting.filed?.rawValue == "2016-03-07")
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2016-09-12"])
  }

  // MARK: - Heads and ends

  @Test func tickedAnswersAreTheAnswers() throws {
    let draft = try Self.draft(
      """
      Mötesanteckningar
      Datum: 2024-03-06
      Mötesform: ☐ Digitalt ☒ Fysiskt ☐ Hybrid
      Närvarande: Alva Provberg, Bo Testström
      Deltog någon bara en del av mötet?
        [ ] Nej   [x] Ja: Bo Testström (från punkt 2)

      1. Läget
      2. Övrigt
      """
    )
    #expect(draft.meeting.mode == .inPerson)
    let person = draft.people.first { $0.name == "Bo Testström" }?.id
    #expect(draft.meeting.participants?.first { $0.person == person }?.attendance == .partial)
  }

  @Test func sentenceThatNamesTheMeetingTellsItsDay() throws {
    let draft = try Self.draft(
      "PROTOKOLL\nSammanträde med Provrådet för trygghet, Övningsås\nden 22 januari 2015 kl. 18.30 i församlingshemmet\n\n§ 1. Läget.\nLugnt.\n\n§ 2. Nästa möte.\nBestämdes till den 19/3 kl. 18.30.\n"
    )
    #expect(draft.meeting.date?.description == "2015-01-22")
    #expect(draft.meeting.startsAt?.description == "18:30")
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2015-03-19"])
  }

  @Test func dayOfSigningBelowTheNextMeetingIsNoMeeting() throws {
    let draft = try Self.draft(
      "Mötesanteckningar 2023-10-17\n1. Läget\nLugnt.\n2. Övrigt\n-\n\nNästa möte: 2023-11-14 kl 13.00\nJusterat av Bo Testström 2023-10-20\n"
    )
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2023-11-14"])
  }

  @Test func presenterBetweenTitleAndTextIsNoPartOfTheTitle() throws {
    let draft = try Self.draft(
      "Protokoll 2023-05-11\nNärvarande: Alva Provberg, Bo Testström\n§1 Öppnande\n§2 Skolans läge – Alva Provberg. Frånvaron har minskat i år.\n"
    )
    #expect(draft.meeting.agenda.last?.title == "Skolans läge")
    #expect(draft.meeting.agenda.last?.presenters.count == 1)
  }

  @Test func repeatedSignsSetOffHeadings() throws {
    let draft = try Self.draft(
      "Anteckningar 2023-02-09\nNärvarande: Alva Provberg, Bo Testström\n\n>> Belysningen\nDe svarar i mars.\n--> Bo bevakar ärendet\n\n>> Nästa träff\n30/3 kl 18\n"
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Belysningen", "Nästa träff"])
    #expect(draft.meeting.agenda.first?.actions.map(\.text) == ["Bo bevakar ärendet"])
  }

  /// A table row ends at the next number, even when its last cells are left out.
  @Test func rowsThatLackTheirLastCellsEndAtTheNextNumber() throws {
    let rows = [
      "Nr\tÄrende\tDiskussion\tBeslut\tAnsvarig\tKlart", "1\tÖppnande\tBo Testström hälsar alla välkomna.",
      "2\tFörra anteckningarna\tInga synpunkter på dem i dag.\tAnteckningarna godkänns.",
      "3\tLäget i kommunen\tPolisen redovisar statistik för januari till april.",
      "\t\tSkicka ut bemanningslistan\t\tCilla Mallnäs\t2024-02-03",
      "4\tÖvriga frågor\tTrafiken vid torget diskuterades kort.", "5\tNästa möte\tKallelse skickas en vecka före.", "",
      "Vid protokollet\tJusteras", "Bo Testström\tCilla Mallnäs", "",
    ]
    let draft = try MinutesReader("Protokoll Trygghetsrådet 2024-01-18\n\n" + rows.joined(separator: "\n")).read()
    #expect(
      draft.meeting.agenda.map(\.title)
        == ["Öppnande", "Förra anteckningarna", "Läget i kommunen", "Övriga frågor", "Nästa möte"]
    )
    #expect(draft.meeting.agenda.map(\.decisions.count) == [0, 1, 0, 0, 0])
    #expect(draft.meeting.agenda[2].actions.first?.due?.description == "2024-02-03")
  }

  @Test func numbersOfAppendicesCountNoItems() throws {
    let draft = try Self.draft(
      """
      Anteckningar Trygghetsrådet 2025-01-23

      09.00 Inledning
      Alla hälsas välkomna.

      09.10 Lägesbild (Bo Testström)
      Inbrotten ligger kvar på samma nivå.

      09.45 Paus med fika

      10.00 Nästa möte
      Torsdag 20 mars

      Bilagor
      1. Polisens bildspel
      2. Årshjul 2025
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Inledning", "Lägesbild", "Nästa möte"])
    #expect(draft.meeting.agenda.map(\.startsAt) == ["09:00", "09:10", "10:00"])
  }

  @Test func pointsAfterEmptyLinesAreHeadingsOfTheTextBelow() throws {
    let draft = try Self.draft(
      """
      Mötesanteckningar Trygghetsrådet 2025-01-23

      Agenda
      • Runda
      • Samordningar
      • Nästa gång

      ▸ Runda
      Kort lägesrapport från var och en.

      ▸ Samordningar
      Fyra har avslutats sedan i höstas.

      ▸ Nästa gång
      tisdag 5 februari
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Runda", "Samordningar", "Nästa gång"])
  }
}
