import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Minutes whose layout is lost or unusual: what can be distinguished is read, and what can't isn't stated.
struct LostLayoutTests {
  private static func draft(_ text: String) throws -> MinutesDraft { try MinutesReader(text).read(names: .kept) }

  private static func certainty(_ path: String, in draft: MinutesDraft) -> DraftFact.Certainty? {
    draft.facts.first { $0.path.description == path }?.certainty
  }

  private static func participant(_ name: String, in draft: MinutesDraft) -> Participant? {
    guard let person = draft.people.first(where: { $0.name == name }) else { return nil }
    return draft.meeting.participants?.first { $0.person == person.id }
  }

  // MARK: - Lines that a scan or a page's width has broken or joined

  private static let paragraph = """
    RADET FOR TRYGGHET I OVNINGSVIK Minnesanteckningar onsdagen den 6 mars 2024 kl 9.00-10.30 i forsamlingshemmet Narvarande: \
    Alva Provberg (ordforande), Bo Teststrom, Cilla Mallgren (polisen). Forhinder: Dag Provlund. 1. Foregaende anteckningar. \
    Anteckningarna fran den 10 januari 2024 godkandes. 2. Belysning vid dammen. Radet beslutar att begara in en offert. \
    3. Nasta mote. Onsdagen den 8 maj kl 9.00. Vid protokollet Bo Teststrom Justeras Alva Provberg
    """

  @Test func scanWithoutLineEndsIsBrokenWhereSomethingStarts() throws {
    let draft = try Self.draft(Self.paragraph)
    #expect(draft.meeting.agenda.map(\.title) == ["Foregaende anteckningar", "Belysning vid dammen", "Nasta mote"])
    #expect(draft.meeting.date?.description == "2024-03-06")
    #expect(draft.meeting.place == "forsamlingshemmet")
    #expect(draft.meeting.participants?.count == 4)
    #expect(Self.participant("Dag Provlund", in: draft)?.attendance == .absent)
    #expect(draft.meeting.agenda[1].decisions.count == 1)
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2024-05-08"])
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Bo Teststrom" }?.id)
  }

  @Test func factsOfABrokenParagraphKeepTheirPlaces() throws {
    let line = Array(Self.paragraph.unicodeScalars)
    for fact in try Self.draft(Self.paragraph).facts {
      #expect(fact.position.line == 1)
      let there = line.dropFirst(fact.position.column - 1).prefix(fact.text.unicodeScalars.count)
      #expect(Array(there) == Array(fact.text.unicodeScalars))
    }
  }

  @Test func longParagraphOfAnItemStaysWhole() throws {
    let told = String(repeating: "Frågan har varit uppe flera gånger och alla fick säga sitt. ", count: 6)
    let draft = try Self.draft("Minnesanteckningar 2024-03-06\n\n1. Lägesbild\n\(told)\n\n2. Övrigt\nInget.\n")
    #expect(draft.meeting.agenda.map(\.title) == ["Lägesbild", "Övrigt"])
  }

  @Test func wordsAndTimesBrokenByAPageAreWhole() throws {
    let draft = try Self.draft(
      "Protokoll\nPlats och tid Provhuset, kl. 13.15–\n15.05\n§ 12 Uppföljning av åtgärds-\nplanen\nInget.\n§ 13 Övrigt\n"
    )
    #expect(draft.meeting.agenda.first?.title == "Uppföljning av åtgärdsplanen")
    #expect(draft.meeting.endsAt?.description == "15:05")
  }

  @Test func dashAroundANameJoinsNoLines() throws {
    let draft = try Self.draft(
      "Närvarande\nPolisen: Bo Testström\nFrivården: -Alva Provberg-\nRegion Provdalen: Cilla Mallgren\n\n1. Start\n2. Slut\n"
    )
    #expect(Self.participant("Alva Provberg", in: draft)?.attendance == .uncertain)
    #expect(Self.participant("Cilla Mallgren", in: draft)?.organization?.rawValue.contains("region") == true)
  }

  @Test func nothingIsStatedWhereLinesFillThePageAndNoStopsEndThem() throws {
    let words = Array(repeating: "Alva Provberg frågade om lamporna vid dammen och Bo Testström svarade", count: 8)
    let text = "Minnesanteckningar 2024-03-06 Närvarande Alva Provberg Bo Testström " + words.joined(separator: " ")
    let lines = text.split(separator: " ").reduce(into: [""]) { lines, word in
      if (lines.last ?? "").count > 60 { lines.append("") }
      lines[lines.count - 1] += (lines.last ?? "").isEmpty ? String(word) : " " + word
    }
    #expect(try Self.draft(lines.joined(separator: "\n")).facts.allSatisfy { $0.certainty != .stated })
  }

  @Test func postsBetweenPeopleWithoutACommaAreOfTheOneBefore() throws {
    let draft = try Self.draft(
      "Närvarande: Alva Provberg, kommunalråd Bo Testström, rektor Cilla Mallgren, kurator\n\n1. Start\n2. Slut\n"
    )
    #expect(draft.people.map(\.title) == ["kommunalråd", "rektor", "kurator"])
    #expect(Self.certainty("/people/1/title", in: draft) == .inferred)
  }

  // MARK: - Tables and lists

  @Test func rowWithoutANumberGoesOn() throws {
    let draft = try Self.draft(
      """
      | Nr | Ärende | Notering | Föredragande | Planerad tid |
      |---|---|---|---|---|
      | 1 | Samverkan mot | Ett nytt uppdrag | Alva Provberg | 30 min |
      | | våld i hemmet | har kommit. | | |
      | 2 | Övrigt | Inget. | Bo Testström | 5 min |
      """
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Samverkan mot våld i hemmet", "Övrigt"])
    #expect(draft.meeting.agenda.map(\.minutes) == [30, 5])
  }

  @Test func rowOfAProgrammeWithoutAHeadIsNotStated() throws {
    let draft = try Self.draft(
      "09.00\tInledning\tAlla hälsas välkomna hit\tAlva\n09.15\tLägesbild\tEn vag av stölder\tBo\n09.45\tHandel\tInget nytt\tCilla\n"
    )
    #expect(draft.meeting.agenda.map(\.title) == ["Inledning", "Lägesbild", "Handel"])
    #expect(Self.certainty("/meeting/agenda/1/startsAt", in: draft) == .inferred)
  }

  @Test func numberedRowBelowAHeadThatIsNotUnderstoodIsNotStated() throws {
    let draft = try Self.draft("1\tInledning\tAlla kom\tAlva\n2\tLägesbild\tLugnt nu\tBo\n3\tÖvrigt\tInget\tBo\n")
    #expect(draft.meeting.agenda.map(\.title) == ["Inledning", "Lägesbild", "Övrigt"])
    #expect(Self.certainty("/meeting/agenda/2/title", in: draft) == .inferred)
  }

  @Test func listOfContentsTellsHowLongItemsTake() throws {
    let draft = try Self.draft(
      "1. Inledning (10 min)\n2. Lägesbild (30 min)\n3. Avslut (5 min)\n\n1. Inledning\nAlla var med.\n\n2. Lägesbild\nLugnt.\n\n3. Avslut\nInget.\n"
    )
    #expect(draft.meeting.agenda.map(\.minutes) == [10, 30, 5])
  }

  // MARK: - People

  @Test func signOfNoBesideANameTellsAbsence() throws {
    let draft = try Self.draft("Deltagare\n✔ Alva Provberg\n✘ Bo Testström\n\n1. Start\n2. Slut\n")
    #expect(Self.participant("Alva Provberg", in: draft)?.attendance == .present)
    #expect(Self.participant("Bo Testström", in: draft)?.attendance == .absent)
  }

  @Test func columnOfAttendanceAnswersInItsOwnWords() throws {
    let draft = try Self.draft(
      """
      Namn               Representerar      Närv.
      Alva Provberg      Provhem            x, fr.o.m. p. 2
      Bo Testström       Polisen            tjänstledig
      Cilla Mallgren     Provskolan         ers. Dag Provlund
      Eva Provman        Provkyrkan         -

      1. Start
      2. Slut
      """
    )
    #expect(Self.participant("Alva Provberg", in: draft)?.attendance == .partial)
    #expect(Self.participant("Bo Testström", in: draft)?.attendance == .absent)
    #expect(Self.participant("Cilla Mallgren", in: draft)?.attendance == .absent)
    #expect(Self.participant("Dag Provlund", in: draft)?.capacity == .substitute)
    #expect(Self.participant("Eva Provman", in: draft)?.attendance == .absent)
    #expect(draft.facts.allSatisfy { !$0.path.description.hasSuffix("3/attendance") || $0.certainty != .stated })
  }

  @Test func organizationsSideBySideAreOfThePeopleBelow() throws {
    let draft = try Self.draft(
      """
      KOMMUNEN                         POLISEN
      Alva Provberg, kommunalråd       Bo Testström, kommunpolis
      Cilla Mallgren, skolchef         Dag Provlund, gruppchef

      1. Start
      2. Slut
      """
    )
    #expect(Self.participant("Dag Provlund", in: draft)?.organization?.rawValue == "polisen")
    #expect(Self.participant("Cilla Mallgren", in: draft)?.organization?.rawValue == "kommunen")
    #expect(draft.facts.allSatisfy { !$0.path.description.hasSuffix("/attendance") || $0.certainty == .uncertain })
  }

  @Test func roomAndScreenAreBoth() throws {
    let draft = try Self.draft(
      "I rummet (Ladan, kommunhuset): Alva Provberg, Bo Testström\nPå skärm: Cilla Mallgren (polisen)\nHälsar förhinder: Dag Provlund\n\n1. Start\n2. Slut\n"
    )
    #expect(draft.meeting.mode == .hybrid)
    #expect(draft.meeting.place == "Ladan, kommunhuset")
    #expect(Self.participant("Dag Provlund", in: draft)?.attendance == .absent)
    #expect(Self.participant("Alva Provberg", in: draft)?.organization == nil)
  }

  @Test func whoLedTheMeetingWasThere() throws {
    let draft = try Self.draft(
      "Kallade:\nAlva Provberg, kommunalråd\nBo Testström, polisen\n\nOrdförande: Alva Provberg\n\n1. Start\n2. Slut\n"
    )
    #expect(Self.participant("Alva Provberg", in: draft)?.attendance == .present)
    #expect(Self.participant("Bo Testström", in: draft)?.attendance == .uncertain)
  }

  @Test func senderOfAMailWroteTheNotes() throws {
    let draft = try Self.draft(
      """
      Från: Alva Provberg <alva@provby.example>
      Skickat: den 7 mars 2024 09:47
      Till: Gruppen
      Ämne: I går

      Här kommer mina anteckningar från i går.

      Anteckningar gruppen Provby
      Onsdag 6 mars 2024 kl. 10.00-10.50
      Med: jag, Bo Testström (polis), Cilla Mallgren (skolan)

      1. Läget
      Lugnt.

      2. Nästa
      Onsdag 20 mars kl. 10.00

      /Alva

      Alva Provberg
      trygghetssamordnare
      Provby kommun
      """
    )
    #expect(draft.meeting.title == "Anteckningar gruppen Provby")
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Alva Provberg" }?.id)
    #expect(Self.participant("Alva Provberg", in: draft)?.attendance == .present)
    #expect(draft.people.first { $0.name == "Alva Provberg" }?.title == "trygghetssamordnare")
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2024-03-20"])
    let ofSender = draft.facts.filter { $0.text.contains("Alva") }
    #expect(!ofSender.isEmpty && ofSender.allSatisfy { $0.certainty != .stated })
  }

  // MARK: - Days and times

  @Test func dayInATitleIsNoTime() throws {
    let draft = try Self.draft(
      "Anteckningar 2021-10-14\n\n1. Föregående anteckningar (2021-06-10)\nGodkänns.\n\n2. Slut\n"
    )
    #expect(draft.meeting.agenda.first?.startsAt == nil)
    #expect(draft.meeting.approves?.rawValue == "2021-06-10")
  }

  @Test func askingSomebodyToTheNextMeetingIsNotSurelyDueThen() throws {
    let draft = try Self.draft(
      "Närvarande: Alva Provberg, Bo Testström\n\n1. Handel\nAlva får i uppdrag att bjuda in handlarna till nästa möte.\n\n2. Slut\n"
    )
    #expect(Self.certainty("/meeting/agenda/0/actions/0/due", in: draft) != .stated)
  }

  @Test func whatWasAgreedOnIsADecision() throws {
    let draft = try Self.draft("1. Valborg\nRådet enades om att elden tänds kl 20.00.\n\n2. Slut\n")
    #expect(draft.meeting.agenda.first?.decisions.count == 1)
  }

  @Test func daysBelowNextAndAShortNameAreComingMeetings() throws {
    let draft = try Self.draft(
      "Anteckningar 2024-03-20\n\n1. Läget\nLugnt.\n\n2. Nästa EST\n3/4 9.00\n\n3. Kommande möten\n16 maj 13–15\n"
    )
    #expect(draft.meeting.nextMeetings.map(\.date.description) == ["2024-04-03", "2024-05-16"])
    #expect(draft.meeting.nextMeetings.map(\.startsAt?.description) == ["09:00", "13:00"])
  }
}
