import CrimePrevention
import CrimePreventionImport
import Testing

/// Text that looks like a marker of something but isn't one.
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

  // MARK: Lists, headings and tables

  @Test func peopleInAListBeforeTheItemsPresentNothing() throws {
    let text =
      "Närvarande:\n• Polisen – Bo Testström\n• Skolan – Cilla Mallnäs\n\n1. Polisen\nLugnt.\n2. Skolan\nLugnt.\n"
    let meeting = try Self.draft(text).meeting
    #expect(meeting.participants?.count == 2)
    #expect(!meeting.agenda.flatMap(\.presenters).contains { $0.person != nil })
  }

  @Test func aTaskIsOfTheItemWhoseNumberItHas() throws {
    let items = "1. Start\nHej.\n2. Skolan\nLugnt.\n3. Slut\nTack.\n\nAtt göra\n"
    let pointed = "Punkt | Vad | Vem\n2 | Ringa skolan | Bo Testström\n2 | Boka lokal | Cilla Mallnäs\n"
    let agenda = try Self.draft(items + pointed).meeting.agenda
    #expect(agenda.map { $0.actions.map(\.text) } == [[], ["Ringa skolan", "Boka lokal"], []])
  }

  @Test func aTaskIsOfItsItemWithoutAHeadingToo() throws {
    let text =
      "1. Start\nHej.\n2. Skolan\nLugnt.\n3. Slut\nTack.\n\nPunkt | Vad | Vem\n2 | Ringa skolan | Bo Testström\n"
    #expect(try Self.draft(text).meeting.agenda.map { $0.actions.map(\.text) } == [[], ["Ringa skolan"], []])
  }

  @Test func theNumberOfATaskIsNoItems() throws {
    let items = "1. Start\nHej.\n2. Skolan\nLugnt.\n3. Slut\nTack.\n\nAtt göra\n"
    let counted = "Nr | Vad | Vem\n1 | Ringa skolan | Bo Testström\n2 | Boka lokal | Cilla Mallnäs\n"
    let agenda = try Self.draft(items + counted).meeting.agenda
    #expect(agenda.map(\.title) == ["Start", "Skolan", "Slut", "Att göra"])
    #expect(agenda.map(\.actions.count) == [0, 0, 0, 2])
  }

  @Test func whoGetsACopyWasNotThereForThat() throws {
    let text = "Närvarande: Cilla Mallnäs\n\n1. Läget\n2. Slut\n\nFÖR KÄNNEDOM:\nBo Testström\n"
    #expect(try Self.draft(text).meeting.participants?.count == 1)
  }

  @Test func aHeadingOverThoseWhoDidNotComeIsNotPassedOver() throws {
    let text = "Närvarande\nPolitiker\n  Bo Testström (C)\nKom tyvärr inte\n  Cilla Mallnäs\n\n1. Läget\n2. Slut\n"
    let draft = try Self.draft(text)
    let attendance = draft.facts.filter { String(describing: $0.path).hasSuffix("/attendance") }
    #expect(attendance.map(\.certainty) == [.stated, .uncertain])
    #expect(draft.unread.map(\.text) == ["Kom tyvärr inte"])
  }

  @Test(arguments: [
    "Tolken kom inte, sa Bo Testström.", "Ordförande Bo Testström hälsade välkommen och Cilla Mallnäs var adjungerad.",
  ])
  func whatIsToldOfOthersIsNotBos(sentence: String) throws {
    let draft = try Self.draft("Närvarande: Bo Testström\n\n\(sentence)\n\n1. Läget\n2. Slut\n")
    #expect(draft.meeting.participants?.first?.attendance == .present)
    #expect(draft.meeting.participants?.first?.capacity == nil)
  }

  @Test func infrastructureIsNoLineThroughAName() throws {
    let text =
      "Närvarande: Cilla Mallnäs\nInbjudna från infrastruktur, ej närvarande: Bo Testström\n\n1. Läget\n2. Slut\n"
    #expect(try Self.draft(text).meeting.participants?.map(\.attendance) == [.present, .absent])
  }

  @Test(arguments: ["☒ Bo Testström rektor", "☐ Bo Testström är sjuk"])
  func aTickedPersonIsNoTask(line: String) throws {
    let agenda = try Self.draft("1. Upprop\n\(line)\n2. Slut\nTack.\n").meeting.agenda
    #expect(agenda.flatMap(\.actions) == [])
  }

  @Test func pointsByLettersAreNoItemsBesideNumbers() throws {
    let text = "1. Rapporter\na) Skolan\nb) Polisen\nc) Fritid\nd) Uppföljning\n2. Övrigt\nInget.\n"
    #expect(try Self.draft(text).meeting.agenda.map(\.title) == ["Rapporter", "Övrigt"])
  }

  @Test func notesOfSomethingElseAreNotSurelyTheEarlierOnes() throws {
    let text =
      "1. Start\nHej.\n2. Noteringar från dialogmötet den 3 maj 2023\nFörslaget om belysning godkändes.\n3. Slut\n"
    let fact = try Self.draft(text).facts.first { $0.text == "3 maj 2023" }
    #expect(fact?.certainty != .stated)
  }

  @Test func theTimeOfAnotherMeetingIsNotSure() throws {
    let text =
      "Polisens öppna möte den 12 november 2023 med boende i Provby kl. 18.00 lockade ganska många nyfikna\n\n1. A\n2. B\n"
    let fact = try Self.draft(text).facts.first { String(describing: $0.path) == "/meeting/startsAt" }
    #expect(fact?.certainty != .stated)
  }

  @Test func whatStandsBelowTheLastRowIsNotSurelyItsItems() throws {
    let text =
      "Nr\tÄrende\tFöredragande\n1\tLäget\tBo Testström\n2\tÖvrigt\tCilla Mallnäs\nRådet beslutar att anta planen.\n"
    let facts = try Self.draft(text).facts.filter { String(describing: $0.path).contains("/decisions/") }
    #expect(facts.map(\.certainty) == [.inferred])
  }

  @Test func aSharedRosterLineKeepsThePostOfTheSecond() throws {
    let draft = try Self.draft(
      "Närvarande var Bo Testström från Provhem samt samordnare Cilla Mallnäs.\n\n1. A\n2. B\n"
    )
    #expect(draft.people.map(\.title) == [nil, "samordnare"])
    #expect(draft.organizations.map(\.name) == ["Provhem"])
  }

  @Test func whereAllAreAwayNobodyIs() throws {
    let names = "Bo Testström, Cilla Mallnäs, Dan Övningssjö"
    let attendance = { (text: String) in
      try Self.draft(text + "\n\n1. Läget\n2. Slut\n").meeting.participants?.map(\.attendance)
    }
    #expect(try attendance("Frånvarande: \(names)") == [.uncertain, .uncertain, .uncertain])
    #expect(
      try attendance("Närvarande: Eva Exempelgren\nFrånvarande: \(names)") == [.present, .absent, .absent, .absent]
    )
  }

  @Test func aTitleWithALengthInsideIsNotSure() throws {
    let facts = try Self.draft("§ 1 Läget 5 min i Provby\nLugnt.\n§ 2 Slut\nTack.\n").facts
    let titles = facts.filter { String(describing: $0.path).hasSuffix("/title") && $0.text.contains("min") }
    #expect(titles.map(\.certainty) == [.inferred])
  }

  @Test(arguments: ["överstrukna", "överstreckade", "genomstreckade"])
  func whatALineThroughANameMeansIsOfThoseAlone(word: String) throws {
    let text = "Närvarande (\(word) har anmält förhinder):\nBo Testström, ~~Cilla Mallnäs~~\n\n1. Läget\n2. Slut\n"
    #expect(try Self.draft(text).meeting.participants?.map(\.attendance) == [.present, .absent])
  }

  @Test func theTimeOfAnotherMeetingIsNotSureInAShortLineEither() throws {
    let facts = try Self.draft("Polisens öppna möte den 3 maj 2023 kl. 18.00\n\n1. Läget\n2. Slut\n").facts
    #expect(facts.first { String(describing: $0.path) == "/meeting/startsAt" }?.certainty != .stated)
  }

  @Test func aPictureInASentenceDividesNothing() throws {
    let text = "§ 1 Cyklar\nRådet beslutar att köpa en cykel 🚲 till gruppen.\n§ 2 Slut\nTack.\n"
    #expect(try Self.decisions(text) == ["Rådet beslutar att köpa en cykel 🚲 till gruppen."])
  }

  @Test func aStrayPointDoesNotTakeThePlaceOfItemsByLetters() throws {
    let text = "a) Skolan\nLugnt.\nb) Polisen\nLugnt.\nc) Fritid\nLugnt.\n\nPunkt 3: Bo Testström ringer skolan.\n"
    #expect(try Self.draft(text).meeting.agenda.map(\.title).prefix(3) == ["Skolan", "Polisen", "Fritid"])
  }
}
