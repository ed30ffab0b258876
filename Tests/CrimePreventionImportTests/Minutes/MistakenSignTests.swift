import CrimePrevention
import CrimePreventionImport
import Testing

/// What looks like a sign of something and is none.
struct MistakenSignTests {
  private static func draft(_ text: String) throws -> MinutesDraft {
    try MinutesReader("Minnesanteckningar Brå 2024-01-18\n\n" + text).read(names: .kept)
  }

  private static func decisions(_ text: String) throws -> [String] {
    try draft(text).meeting.agenda.flatMap(\.decisions).map(\.text)
  }

  @Test func paragraphsAfterAHeadingOfTasksAreNoTasks() throws {
    let text = "§ 1 Öppnande\nÅtgärd\nBo Testström ringer skolan.\n§ 2 Lägesbild från polisen\nLugnt.\n§ 3 Slut\n"
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Öppnande", "Lägesbild från polisen", "Slut"])
    #expect(agenda.map(\.actions.count) == [1, 0, 0])
  }

  @Test func paragraphsAfterTheNumberOfAnAppendixAreItems() throws {
    let text =
      "§ 2 Budget\nBo visade utfallet.\nBilaga 2\n\n§ 3 Lägesbild\nRådet beslutar att avvakta.\n§ 4 Övrigt\nInget.\n"
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Budget", "Lägesbild", "Övrigt"])
    #expect(agenda.map(\.decisions.count) == [0, 1, 0])
  }

  @Test(arguments: [
    "Kommunfullmäktige beslutade:\nTaxan höjs med tio procent.", "Arbetsutskottets beslut\nTaxan höjs med tio procent.",
    "Förra mötets beslut\nTaxan höjs med tio procent.",
  ])
  func whatOthersOrEarlierMeetingsDecidedIsNoDecisionOfThis(text: String) throws {
    #expect(try Self.decisions("§ 1 Öppnande\nHej.\n§ 2 Taxor\n\(text)\n§ 3 Slut\n") == [])
  }

  @Test func whoApprovesIsNoRowOfATable() throws {
    let table = "Ärende\nFöredragande\nTid\n\nLägesbild\nBo Testström\n10 min\n\nBudget\nCilla Mallnäs\n15 min\n\n"
    let draft = try Self.draft(table + "Justerare\nDan Provberg\n")
    #expect(draft.meeting.agenda.map(\.title) == ["Lägesbild", "Budget"])
  }

  @Test func whatStandsBelowASignatureIsRead() throws {
    let text = "§ 1 Öppnande\nHej.\n§ 2 Slut\nTack.\n\n/Anna\n\nNästa möte: 5 maj 2024 kl. 9\n"
    #expect(try Self.draft(text).meeting.nextMeetings.map(\.date) == ["2024-05-05"])
  }

  @Test(arguments: [
    "Bo Testström såg ungdomar som avviker från torget.", "Bo Testström ansluter skolan till nätverket.",
    "Bo Testström ansluter sig till förslaget.",
  ])
  func otherMovesAreNoPartOfTheMeeting(sentence: String) throws {
    let text = "Närvarande: Bo Testström (polisen), Cilla Mallnäs (skolan)\n\n1. Läget\n\(sentence)\n2. Slut\n"
    #expect(try Self.draft(text).meeting.participants?.map(\.attendance) == [.present, .present])
  }

  @Test func aPersonIsNoOrganizationOfOthers() throws {
    let draft = try Self.draft("För Anna Provberg deltog Bo Testström.\n\n1. Läget\n2. Slut\n")
    #expect(!draft.organizations.map(\.name).contains { $0.contains("Anna") })
  }

  @Test func anItemAboutAPauseIsNoPause() throws {
    let text =
      "09.00 Inledning av dagen\nHej.\n\n09.30 Paus i projektet\nVi väntar.\n\n10.00 Avslutning av mötet\nTack.\n"
    #expect(try Self.draft(text).meeting.agenda.map(\.title).contains("Paus i projektet"))
  }

  @Test func anOpenTaskBesideADoneOneIsNoAnswerThatWasNotTicked() throws {
    let draft = try Self.draft("1. Läget\n☐ Boka en lokal  ☒ Skicka kallelsen\n2. Slut\n")
    let told = draft.facts.map(\.text) + draft.unread.map(\.text)
    #expect(told.contains { $0.contains("Boka en lokal") }, "\(told)")
  }
}
