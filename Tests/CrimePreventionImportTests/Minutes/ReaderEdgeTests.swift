import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// The boundaries between one way of reading and the next.
struct ReaderEdgeTests {
  private static func draft(_ text: String) throws -> MinutesDraft {
    try MinutesReader("Minnesanteckningar Brå 2024-01-18\n\n" + text).read(names: .kept)
  }

  private static func certainty(_ member: String, in draft: MinutesDraft) -> DraftFact.Certainty? {
    draft.facts.first { String(describing: $0.path) == member }?.certainty
  }

  // MARK: Lines and labels

  @Test func aLineHasAtMostThirteenLabels() throws {
    let text = Array(repeating: "Plats: Rådhuset Tid: 10.00", count: 10).joined(separator: " ")
    let line = try #require(SourceLine.lines(of: Source(text).lines[0]).first)
    #expect(line.labels.count == 13)
  }

  @Test(arguments: [3, 22, 30])
  func aDayRightAfterTheNextMeetingIsStatedHoweverFarIntoTheLine(words: Int) throws {
    let filler = Array(repeating: "trygghet", count: words).joined(separator: " ")
    let text = "Nästa möte: Samordnaren ska \(filler) bjuda in skolan till nästa möte den 5 maj 2024\n"
    #expect(Self.certainty("/meeting/nextMeetings/0/date", in: try Self.draft(text)) == .stated)
  }

  /// Counting the words before a day from too far back used to stop the process.
  @Test(arguments: [3, 22, 30])
  func aDayFarIntoALineAboutTheNextMeetingIsDoubted(words: Int) throws {
    let filler = Array(repeating: "trygghet", count: words).joined(separator: " ")
    let meeting = "nästa möte i den lilla salen den 5 maj 2024"
    let text = "Nästa möte: Samordnaren ska \(filler) bjuda in skolan till \(meeting)\n"
    let draft = try Self.draft(text)
    #expect(draft.meeting.nextMeetings.map(\.date) == ["2024-05-05"])
    #expect(Self.certainty("/meeting/nextMeetings/0/date", in: draft) == .inferred)
  }

  @Test func aRowThatLostItsEndIsNotJoinedWithTheNext() throws {
    let text = "| Nr | Ärende | Tid |\n| 1 | Lägesbild | 10 min\n| 2 | Budget | 15 min |\n| 3 | Övrigt | 5 min |\n"
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Lägesbild", "Budget", "Övrigt"])
    #expect(agenda.map(\.minutes) == [10, 15, 5])
  }

  @Test func theHeadOfAPageIsNoPartOfAnItem() throws {
    let head = "Minnesanteckningar för arbetet med trygghet i Provbergs kommun"
    let text = """
      1. Läget
      Det är lugnt på torget,

      \(head)
      men inte vid stationen.
      2. Budget
      Den är antagen.

      \(head)
      3. Slut
      Tack för i dag.
      """
    let draft = try MinutesReader("\(head)\n2024-01-18\n\n" + text).read(names: .kept)
    #expect(draft.meeting.agenda.map(\.title) == ["Läget", "Budget", "Slut"])
    #expect(draft.meeting.agenda[0].summary == "Det är lugnt på torget, men inte vid stationen.")
  }

  @Test func aPlaceStandsInsideALineWhoseBreaksAndStopsAreLost() throws {
    let text =
      "Minnesanteckningar Brå i Provby kommun 2013-04-17 kl 13.00-14.45 Plats Medborgarhuset, Provby Närvarande "
      + "Bo Testström ordförande, Cilla Mallnäs skolan, Dan Övningssjö polisen Frånvarande Eva Exempelgren biblioteket "
      + "1. Mötet öppnas Bo Testström öppnade mötet. 2. Rapport från polisen Dan Övningssjö redovisade läget. "
      + "3. Skolan Cilla Mallnäs informerade om enkäten. Beslut: Resultatet presenteras den 22 maj. "
      + "4. Nästa möte Onsdag 11 september kl 13.00. Vid anteckningarna Cilla Mallnäs"
    let draft = try MinutesReader(text).read(names: .kept)
    #expect(draft.meeting.place == "Medborgarhuset, Provby")
    #expect(draft.meeting.agenda.map(\.title) == ["Mötet öppnas", "Rapport från polisen", "Skolan", "Nästa möte"])
    #expect(draft.meeting.participants?.map(\.attendance) == [.present, .present, .present, .absent])
    #expect(draft.facts.allSatisfy { $0.certainty != .stated })
  }

  @Test func whereNoLabelHasAColonNothingIsSure() throws {
    let text =
      "MINNESANTECKNINGAR Råd för trygghet i Provby Datum 2015-11-05 Tid kl. 18.00-19.30 Plats Provby Folkets hus Närvarande "
      + "Bo Testström, ordförande, Cilla Mallnäs, Hyresgästföreningen Frånvarande Dan Övningssjö, biblioteket "
      + "1. Mötet öppnas. Bo Testström hälsade alla välkomna. 2. Polisen informerar. Läget är lugnt på torget i kväll. "
      + "3. Nästa möte. Torsdag 14 januari kl. 18.00 i Folkets hus."
    let draft = try MinutesReader(text).read(names: .kept)
    #expect(draft.meeting.participants?.map(\.attendance) == [.present, .present, .absent])
    #expect(draft.meeting.agenda.map(\.title) == ["Mötet öppnas", "Polisen informerar", "Nästa möte"])
    #expect(draft.facts.allSatisfy { $0.certainty != .stated })
  }

  @Test func recipientsMayBeNamedAsAList() throws {
    let text =
      "1. Läget\nLugnt.\n2. Slut\nTack.\n\nSändlista\nRådets ledamöter\n\n"
      + "Bo Testström ledde mötet och hälsade alla välkomna.\n"
    #expect(try Self.draft(text).meeting.chair != nil)
  }

  // MARK: People

  @Test(arguments: [
    ("Provbergs förening för trygga torg och gator i hela", DraftFact.Certainty.stated),
    ("Provbergs förening för trygga torg och gator i hela gamla", .stated),
    ("Provbergs förening för trygga torg och gator i hela gamla staden", .inferred),
  ])
  func aLongNameOfAnOrganizationIsNotSure(name: String, certainty: DraftFact.Certainty) throws {
    let draft = try Self.draft("Närvarande:\nBo Testström, \(name)\nCilla Mallnäs, skolan\n\n1. Läget\n2. Slut\n")
    #expect(Self.certainty("/meeting/participants/0/organization", in: draft) == certainty, "\(draft.facts)")
  }

  @Test func aLabelBelowATableOfPeopleIsNoRow() throws {
    let text = "Namn\tNärvaro\nBo Testström\tx\nCilla Mallnäs\tx\nPlats: Rådhuset\t–\n\n1. Läget\n2. Slut\n"
    let meeting = try Self.draft(text).meeting
    #expect(meeting.participants?.count == 2)
    #expect(meeting.place == "Rådhuset")
  }

  @Test func eachWhoApprovesIsNamedOnce() throws {
    let text =
      "Närvarande: Bo Testström, Cilla Mallnäs\n\n1. Läget\n2. Slut\n\nJusterare: Bo Testström, Cilla Mallnäs\n\n"
      + "Justeras av: Bo Testström\n"
    #expect(try Self.draft(text).meeting.approvers.count == 2)
  }

  // MARK: Place and items

  @Test func theFormOfAMeetingMayHaveMoreWords() throws {
    #expect(try Self.draft("Plats: Skype för företag\n\n1. Läget\n2. Slut\n").meeting.mode == .digital)
  }

  @Test func whoLeadsPresentsWhatIsTheChairs() throws {
    let text =
      "Ordförande: Bo Testström\nSekreterare: Cilla Mallnäs\n\n"
      + "1. Rådets ekonomi (Ordf.)\nGod.\n2. Rådets post (Sekr.)\nLite.\n3. Slut\nTack.\n"
    let meeting = try Self.draft(text).meeting
    #expect(meeting.agenda.map(\.presenters.first?.person) == [meeting.chair, meeting.noteTaker, nil])
    #expect(meeting.chair != nil && meeting.chair != meeting.noteTaker)
  }

  @Test func cellsBelowTheirColumnsAreSure() throws {
    let text = """
      Ärende                     Föredragande         Tid
      Lägesbild                  Bo Testström         10 min
      Budget                     Cilla Mallnäs        15 min
      """
    let draft = try Self.draft(text)
    #expect(draft.meeting.agenda.map(\.minutes) == [10, 15])
    #expect(Self.certainty("/meeting/agenda/0/title", in: draft) == .stated)
  }

  @Test func whatTheFirstColumnIsCalledMayHaveMoreWords() throws {
    let text = """
      Plats i Provberg | Vad har hänt | Åtgärd | Vem | Klart
      Torget | Det är stökigt. | Mer ljus | Bo Testström | 5 maj
      Parken | Det är lugnt. | | |
      """
    #expect(try Self.draft(text).meeting.agenda.map(\.title) == ["Torget", "Parken"])
  }

  @Test func paragraphsStartWithTheirHeading() throws {
    let text = """
      Föregående protokoll. Protokollet från mötet den 26 september lades till handlingarna.

      Polisen har ordet. Bo Testström berättade om stölder av båtmotorer.

      Lucia och nyår. Cilla Mallnäs informerade om reflexer på torget.

      Budget för 2024. Rådet beslutade att köpa reflexer.
      """
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Föregående protokoll", "Polisen har ordet", "Lucia och nyår", "Budget för 2024"])
    #expect(agenda.map(\.decisions.count) == [1, 0, 0, 1])
  }

  @Test func paragraphsStartWithTheirHeadingAndAColon() throws {
    let text = """
      Hej!

      Polisen: Bo Testström informerade om stölder på industriområdet.

      Julmarknaden 13–14 december: Cilla Mallnäs ansvarar för funktionärerna.

      Nattbussen: Det saknas ljus vid hållplatsen i BRÅ:s förslag.
      """
    #expect(
      try Self.draft(text).meeting.agenda.map(\.title) == ["Polisen", "Julmarknaden 13–14 december", "Nattbussen"]
    )
  }
}
