import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// What is enough to state a fact, and what isn't.
struct ClearSignTests {
  private struct Fact: Equatable {
    var value: String?
    var certainty: DraftFact.Certainty?
  }

  private static func draft(_ text: String) throws -> MinutesDraft { try MinutesReader(text).read(names: .kept) }

  private static func certainty(_ path: String, in draft: MinutesDraft) -> DraftFact.Certainty? {
    draft.facts.first { $0.path.description == path }?.certainty
  }

  private static func names(_ draft: MinutesDraft) -> [String] {
    (draft.meeting.participants ?? []).compactMap { participant in
      draft.people.first { $0.id == participant.person }?.name
    }
  }

  private static func organization(of name: String, in draft: MinutesDraft) -> Fact {
    guard let person = draft.people.first(where: { $0.name == name }),
      let index = draft.meeting.participants?.firstIndex(where: { $0.person == person.id })
    else { return Fact() }
    let id = draft.meeting.participants?[index].organization
    return Fact(
      value: draft.organizations.first { $0.id == id }?.name,
      certainty: certainty("/meeting/participants/\(index)/organization", in: draft)
    )
  }

  // MARK: - People

  @Test(arguments: [
    "Närvarande:\nAlva Provberg, Hantverkarnas Hus och Gille, adjungerad\nBo Testström, polisen\nCilla Mallnäs, skolan\n\n1. Start\n2. Slut\n",
    "Närvarande: Alva Provberg från Hantverkarnas Hus, Bo Testström, Cilla Mallnäs\n\n1. Start\n2. Slut\n",
    "Närvarande: Bo Testström, Cilla Mallnäs, Alva Provberg (Hantverkarnas Hus)\n\n1. Start\n2. Slut\n",
  ])
  func capitalWordsBesideAPersonAreNoPerson(text: String) throws {
    let draft = try Self.draft(text)
    #expect(Set(Self.names(draft)) == ["Alva Provberg", "Bo Testström", "Cilla Mallnäs"])
    #expect(Self.organization(of: "Alva Provberg", in: draft).value?.hasPrefix("Hantverkarnas Hus") == true)
  }

  @Test func capitalWordsThatAreNoCommonNameAreInferred() throws {
    let draft = try Self.draft("Närvarande:\nQvorl Zxett\nBo Testström\n\n1. Start\n2. Slut\n")
    #expect(Self.names(draft) == ["Qvorl Zxett", "Bo Testström"])
    #expect(Self.certainty("/meeting/participants/0/person", in: draft) == .inferred)
    #expect(Self.certainty("/meeting/participants/0/attendance", in: draft) == .inferred)
    #expect(Self.certainty("/meeting/participants/1/person", in: draft) == .stated)
  }

  @Test func memberWhosePlaceWasTakenIsInferredToBelongToTheMeeting() throws {
    let draft = try Self.draft("Närvarande:\nBo Testström, ersättare för Alva Provberg\n\n1. Start\n2. Slut\n")
    #expect(Self.names(draft) == ["Bo Testström", "Alva Provberg"])
    #expect(Self.certainty("/meeting/participants/0/substituteFor", in: draft) == .stated)
    #expect(Self.certainty("/meeting/participants/1/person", in: draft) == .inferred)
  }

  @Test func postAfterALostNameIsNotTheOneBefores() throws {
    let text =
      "Närvarande: Alva Provberg, räddningstjänsten, Bo, vik. fritidschef, Cilla Mallnäs\n\n1. Start\n2. Slut\n"
    let draft = try Self.draft(text)
    #expect(
      draft.people.first { $0.name == "Alva Provberg" }?.title != "vik. fritidschef"
        || Self.certainty("/people/0/title", in: draft) != .stated
    )
  }

  @Test func surnameNearAPostIsNoPostOfTheOneBefore() throws {
    let text =
      "Närvarande: Alva Provberg, polisen; Peter Gast, Fiktivbostäder; Tove M. Testström\n\n1. Start\n2. Slut\n"
    let draft = try Self.draft(text)
    #expect(Self.names(draft) == ["Alva Provberg", "Peter Gast", "Tove M. Testström"])
    #expect(draft.people.first { $0.name == "Alva Provberg" }?.title == nil)
    #expect(Self.certainty("/meeting/participants/1/person", in: draft) == .inferred)
    #expect(Self.certainty("/meeting/participants/2/person", in: draft) == .stated)
  }

  @Test func nicknameIsLeftOutOfTheName() throws {
    let draft = try Self.draft(
      "Närvarande: Lars-Gunnar \"Lasse\" Testström, polisen, Alva Provberg\n\n1. Start\n2. Slut\n"
    )
    #expect(Self.names(draft) == ["Lars-Gunnar Testström", "Alva Provberg"])
    #expect(Self.organization(of: "Lars-Gunnar Testström", in: draft).value == "polisen")
  }

  @Test func organizationBeforePeopleInParenthesesIsTheirs() throws {
    let text = "Närvarande: Polisen (Alva Provberg och Bo Testström), kommunen (Cilla Mallnäs)\n\n1. Start\n2. Slut\n"
    let draft = try Self.draft(text)
    for (name, organization) in [
      ("Alva Provberg", "Polisen"), ("Bo Testström", "Polisen"), ("Cilla Mallnäs", "kommunen"),
    ] {
      #expect(Self.organization(of: name, in: draft) == Fact(value: organization, certainty: .stated))
    }
  }

  @Test func lineOfSomebodyUnnamedIsNotAboutTheOneBefore() throws {
    let text = """
      Närvarande:
      Alva Provberg, räddningstjänsten
      Representant från länsstyrelsen
      Bo Testström, polisen

      1. Start
      2. Slut
      """
    let draft = try Self.draft(text)
    #expect(draft.people.first { $0.name == "Alva Provberg" }?.title == nil)
    #expect(Self.organization(of: "Alva Provberg", in: draft).value == "räddningstjänsten")
    #expect(draft.unread.contains { $0.text.contains("Representant") })
  }

  @Test func listGoesOnBelowAFunctionThatStandsInIt() throws {
    let text = """
      DELTAGARE
      Ordförande: Alva Provberg, kommunalråd
      Polisen: Bo Testström
      Skolan: Cilla Mallnäs

      1. Start
      2. Slut
      """
    let draft = try Self.draft(text)
    #expect(Set(Self.names(draft)) == ["Alva Provberg", "Bo Testström", "Cilla Mallnäs"])
    #expect(Self.organization(of: "Bo Testström", in: draft) == Fact(value: "Polisen", certainty: .stated))
  }

  @Test func headOfATableWithoutGapsIsNoPersons() throws {
    let text = """
      Frånvarande
      Skolan Bo Testström
      Ärende Anteckning Föredragande
      1. Start
      2. Slut
      """
    #expect(try Self.draft(text).people.first { $0.name == "Bo Testström" }?.title == nil)
  }

  // MARK: - When and where

  @Test(arguments: [
    "Datum: 2024-03-05\nKl. 9–11\n\nVi ses igen den 2 april kl 18!\n1. Start\n2. Slut\n",
    "Datum: 2024-03-05\nTid: 9–11\n\nNästa forum hålls tisdag 2 april 2024 kl 18.\n1. Start\n2. Slut\n",
  ])
  func dayOfAMeetingToComeIsNotThisOnes(text: String) throws {
    let draft = try Self.draft(text)
    #expect(draft.meeting.date == CalendarDate("2024-03-05"))
    #expect(draft.meeting.startsAt == TimeOfDay("09:00"))
    #expect(draft.meeting.nextMeetings.map(\.date) == [CalendarDate("2024-04-02")])
  }

  @Test func dayOfApprovalBesideALabelOnTwoLinesIsNotTheMeetings() throws {
    let text = """
      Sammanträdesdatum   2024-03-05
      Närvarande          Alva Provberg
      Justeringens
      plats och tid       Kansliet, 2024-03-11

      § 1 Start
      § 2 Slut
      """
    let draft = try Self.draft(text)
    #expect(draft.meeting.date == CalendarDate("2024-03-05"))
    #expect(draft.meeting.place == nil)
  }

  @Test func twoDaysToldAlikeAreInferred() throws {
    let draft = try Self.draft("Protokoll\n2024-03-05\n\n2024-03-12\n\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n")
    #expect(Self.certainty("/meeting/date", in: draft) == .inferred)
  }

  @Test func timeToldAsAboutOrAtNightIsInferred() throws {
    let about = try Self.draft("Tid: 9.00 – ca 11\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n")
    #expect(about.meeting.endsAt == TimeOfDay("11:00"))
    #expect(Self.certainty("/meeting/endsAt", in: about) == .inferred)
    let night = try Self.draft("Tid: kl. 03.00\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n")
    #expect(Self.certainty("/meeting/startsAt", in: night) == .inferred)
  }

  @Test func endToldAnewMakesTheFirstOneInferred() throws {
    let text = "Tid: 9.00–11.00\nNärvarande: Alva Provberg\n1. Start\n2. Slut\nMötet avslutades kl. 10.40.\n"
    let draft = try Self.draft(text)
    #expect(Self.certainty("/meeting/startsAt", in: draft) == .stated)
    #expect(Self.certainty("/meeting/endsAt", in: draft) == .inferred)
  }

  @Test func timeBrokenByThePagesWidthIsWhole() throws {
    let text = "Datum: 2024-03-05\n1. Start\n2. Nästa möte\nTorsdag den 18 april 2024 kl. 13.\n15.\n"
    #expect(try Self.draft(text).meeting.nextMeetings.map(\.startsAt) == [TimeOfDay("13:15")])
  }

  @Test func dayWithoutAYearIsTakenInTheOneThatItsWeekdayFits() throws {
    let text =
      "Anteckningar från forum 4/2022\nTisdagen den 8 november, kl. 17.30-19.00\n\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n"
    let draft = try Self.draft(text)
    #expect(draft.meeting.date == CalendarDate("2022-11-08"))
    #expect(Self.certainty("/meeting/date", in: draft) == .inferred)
  }

  @Test func formOfSomethingElseIsNotTheMeetings() throws {
    let text = "Datum: 2024-03-05\n\nDigital signering av protokollet\n\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n"
    #expect(try Self.draft(text).meeting.mode == nil)
  }

  // MARK: - Items

  @Test func capitalLettersCountItems() throws {
    let text = """
      Datum: 2024-03-05
      A. Föregående anteckningar
      Godkändes.
      B. Lägesbild
      Alva Provberg berättade.
      C. Nästa möte
      2024-04-02 kl. 9
      """
    let draft = try Self.draft(text)
    #expect(draft.meeting.agenda.map(\.title) == ["Föregående anteckningar", "Lägesbild", "Nästa möte"])
    #expect(draft.meeting.nextMeetings.map(\.date) == [CalendarDate("2024-04-02")])
  }

  @Test func whatNobodyCallsAnItemIsAtMostInferred() throws {
    let text = """
      Datum: 2024-03-05
      Närvarande: Alva Provberg, Bo Testström

      Belysningen vid badet
      Alla var med om det mesta.
      Ansvarig: Bo Testström

      Klotter i tunneln
      Åtgärd | Ansvarig | Klart
      Måla om | Bo Testström | 2024-04-02
      """
    let facts = try Self.draft(text).facts.filter { $0.path.description.hasPrefix("/meeting/agenda") }
    #expect(!facts.isEmpty)
    #expect(facts.allSatisfy { $0.certainty != .stated })
  }

  @Test func rowOfADayAloneGoesOnWithTheItemBefore() throws {
    let text =
      "Datum: 2024-03-05\n\nÄrende\tNotering\tTid\nLägesbild\tLugnt.\t20 min\nMötestider\t2 april 2024, 09.00\n14 maj 2024, 09.00\t\t\nÖvrigt\tInget.\t5 min\n"
    let draft = try Self.draft(text)
    #expect(draft.meeting.agenda.map(\.title) == ["Lägesbild", "Mötestider", "Övrigt"])
    #expect(draft.meeting.nextMeetings.map(\.date) == [CalendarDate("2024-04-02"), CalendarDate("2024-05-14")])
  }

  @Test func leadInIsNoDecision() throws {
    let text =
      "Datum: 2024-03-05\n§ 1 Budget\nStyrgruppen beslutade\n- att avsätta 75 000 kr\n- att följa upp i höst\n§ 2 Slut\n"
    let item = try #require(try Self.draft(text).meeting.agenda.first)
    #expect(item.decisions.map(\.text) == ["att avsätta 75 000 kr", "att följa upp i höst"])
  }

  @Test func whatAnotherBodyAskedForIsNotToBeDone() throws {
    let text =
      "Datum: 2024-03-05\n§ 1 Kameror\nKommunstyrelsen beslutade i vintras att ge rådet i uppdrag att utreda frågan.\n§ 2 Slut\n"
    #expect(try Self.draft(text).meeting.agenda.first?.actions.isEmpty == true)
  }

  @Test func nameAfterAnOwnersLabelEndsWithTheLine() throws {
    let text =
      "Datum: 2024-03-05\nNärvarande: Alva Provberg\n1. Vandring\nAnsvarig: Alva Provberg\nInbjudan skickas ut av kommunikationsavdelningen i april.\n2. Slut\n"
    let draft = try Self.draft(text)
    #expect(!draft.organizations.contains { $0.name.contains("skickas") })
  }

  @Test func dayOfAnotherEventAmongComingDatesIsNoMeeting() throws {
    let text =
      "Datum: 2024-03-05\n1. Start\n2. Kommande datum\nTrygghetsvandring: 14 maj kl. 19\nNästa möte: 30 maj kl. 14.00\n"
    #expect(try Self.draft(text).meeting.nextMeetings.map(\.date) == [CalendarDate("2024-05-30")])
  }

  @Test func whatAScanHasGarbledIsNotStated() throws {
    let text = "Datum: 2024-03-05\nDnr: KSF 2O24-0117\n1. Po1isen\nLugnt.\n2. S1ut\nHej.\n"
    let draft = try Self.draft(text)
    #expect(Self.certainty("/meeting/agenda/0/title", in: draft) == .inferred)
    #expect(draft.meeting.registryNumbers == ["KSF 2024-0117"])
    #expect(Self.certainty("/meeting/documents/0/registryNumber", in: draft) == .inferred)
  }

  @Test func numbersGluedToTitlesCountItems() throws {
    let text =
      "Datum: 2024-03-05\n\n1Föregående anteckningar\nGodkändes.\n\n2Lägesbild(Alva Provberg)\nLugnt.\n\n3Övrigt\nInget.\n"
    let agenda = try Self.draft(text).meeting.agenda
    #expect(agenda.map(\.title) == ["Föregående anteckningar", "Lägesbild", "Övrigt"])
  }
}
