import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Text that can be read in several ways isn't stated, and text that isn't about the meeting isn't read as if it were.
struct WeakSignTests {
  private static func draft(_ text: String) throws -> MinutesDraft { try MinutesReader(text).read(names: .kept) }

  private static func attendance(_ text: String, of name: String) throws -> (
    Participant.Attendance, DraftFact.Certainty
  )? {
    let draft = try draft(text)
    guard let person = draft.people.first(where: { $0.name == name }),
      let index = draft.meeting.participants?.firstIndex(where: { $0.person == person.id }),
      let value = draft.meeting.participants?[index].attendance,
      let fact = draft.facts.first(where: { $0.path.description == "/meeting/participants/\(index)/attendance" })
    else { return nil }
    return (value, fact.certainty)
  }

  private static func certainty(_ path: String, in draft: MinutesDraft) -> DraftFact.Certainty? {
    draft.facts.first { $0.path.description == path }?.certainty
  }

  @Test(arguments: [
    ("Närvarande: Samtliga kallade utom Bo Testström\n1. Start\n2. Slut\n", Participant.Attendance.uncertain),
    ("Närvarande: Alva Provberg, Bo Testström (inbjuden men kom inte)\n1. Start\n2. Slut\n", .uncertain),
  ])
  func whoIsExceptedIsUncertain(text: String, attendance: Participant.Attendance) throws {
    let read = try #require(try Self.attendance(text, of: "Bo Testström"))
    #expect(read.1 == .uncertain)
  }

  @Test(arguments: [
    "Inbjudna, ej närvarande: Bo Testström\n1. Start\n2. Slut\n",
    "Namn | Organisation | N | F\nAlva Provberg | polisen | x |\nBo Testström | skolan | | x\n\n1. Start\n2. Slut\n",
  ])
  func whoIsToldAbsentIsAbsent(text: String) throws {
    let read = try #require(try Self.attendance(text, of: "Bo Testström"))
    #expect(read.0 == .absent)
  }

  @Test func headingOfAPartOfTheMeetingSaysSo() throws {
    let text = "Närvarande: Alva Provberg\nNärvarande delar av mötet: Bo Testström\n1. Start\n2. Slut\n"
    #expect(try Self.attendance(text, of: "Bo Testström")?.0 == .partial)
  }

  @Test func wordsThatAreNotKnownLeaveAttendanceInferred() throws {
    let text = "Närvarande:\nAlva Provberg, polisen\nBo Testström (slutat)\n\n1. Start\n2. Slut\n"
    #expect(try Self.attendance(text, of: "Alva Provberg")?.1 == .stated)
    #expect(try Self.attendance(text, of: "Bo Testström")?.1 == .inferred)
  }

  @Test func substituteInParenthesesLeavesOpenWhoCame() throws {
    let text = "Närvarande: Alva Provberg (ersättare Bo Testström), Cilla Mallnäs\n1. Start\n2. Slut\n"
    #expect(try Self.attendance(text, of: "Alva Provberg")?.0 == .uncertain)
    #expect(try Self.attendance(text, of: "Bo Testström")?.0 == .uncertain)
  }

  @Test func nameThatMayHoldAnOrganizationIsInferred() throws {
    let text = "Närvarande: Alva Provberg Fiktivhem, Bo Testström\n1. Start\n2. Slut\n"
    let draft = try Self.draft(text)
    #expect(Self.certainty("/meeting/participants/0/person", in: draft) == .inferred)
    #expect(Self.certainty("/meeting/participants/0/attendance", in: draft) == .inferred)
  }

  @Test func dayOfAMailIsNotTheMeetings() throws {
    let text = """
      Från: Alva Provberg
      Skickat: den 12 mars 2024 15:42
      Till: Bo Testström
      Ämne: SV: Anteckningar från mötet

      Här är anteckningar från gårdagens möte (11 mars 2024 kl 13-14.30).
      Med var Alva Provberg och Bo Testström.

      Med vänlig hälsning
      Alva
      """
    let draft = try Self.draft(text)
    #expect(draft.meeting.title == "Anteckningar från mötet")
    #expect(draft.meeting.date == CalendarDate("2024-03-11"))
    #expect(draft.meeting.startsAt == TimeOfDay("13:00"))
    #expect(Self.certainty("/meeting/date", in: draft) == .inferred)
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Alva Provberg" }?.id)
    #expect(Self.certainty("/meeting/noteTaker", in: draft) == .inferred)
    #expect(draft.unread.contains { $0.text.contains("Skickat") })
  }

  @Test(arguments: ["Publicerad 2024-03-29", "Paus kl 10.15–10.30", "Utskriven 2024-03-29 14:02"])
  func otherDaysAndTimesAreNotTheMeetings(line: String) throws {
    let draft = try Self.draft("Minnesanteckningar\n\n\(line)\n\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n")
    #expect(draft.meeting.date == nil)
    #expect(draft.meeting.startsAt == nil)
  }

  @Test func firstOfSeveralDaysIsInferred() throws {
    let draft = try Self.draft("Datum: 2024-03-05 och 2024-03-06\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n")
    #expect(Self.certainty("/meeting/date", in: draft) == .inferred)
  }

  @Test(arguments: ["Lokal: klar", "Plats   Vad har hänt   Vem   Klart"])
  func whatIsNoNameOfAPlaceIsNotStated(line: String) throws {
    let draft = try Self.draft("Datum: 2024-03-05\n\(line)\n1. Start\n2. Slut\n")
    #expect(Self.certainty("/meeting/place", in: draft) != .stated)
  }

  @Test(arguments: [
    "Rådet beslutade vid förra mötet att avvakta.", "Rådet beslutade 2023-11-02 att ta fram en plan.",
    "Rådet beslutade i mars att se över låsen.",
    "Frågan har varit uppe: ”Rådet beslutar att utreda den” (anteckningar i höstas).",
  ])
  func decisionOfAnEarlierMeetingIsNotStated(sentence: String) throws {
    let draft = try Self.draft("Datum: 2024-03-05\n1. Start\n\(sentence)\n2. Slut\nHej då.\n")
    #expect(Self.certainty("/meeting/agenda/0/decisions/0/text", in: draft) != .stated)
  }

  @Test func partsOfAFormalItemAreNotDecisions() throws {
    let text = """
      § 1
      Kameror
      Beslut
      Rådet för trygghet beslutar
      att bifalla ansökan
      Reservationer
      Bo Testström (M) reserverar sig.
      § 2
      Slut
      """
    #expect(try Self.draft(text).meeting.agenda.first?.decisions.map(\.text) == ["att bifalla ansökan"])
  }

  @Test func whatFollowsADecisionAndNamesADoerIsToBeDone() throws {
    let text = """
      Datum: 2024-03-05
      Deltagare: Alva Provberg (AP), Bo Testström (BT)
      1. Plan
      Beslut: Planen antas.
      BT återkommer med tidplan senast 22/3.
      2. Slut
      """
    let draft = try Self.draft(text)
    let item = try #require(draft.meeting.agenda.first)
    #expect(item.decisions.map(\.text) == ["Planen antas."])
    #expect(item.actions.map(\.text) == ["BT återkommer med tidplan senast 22/3."])
    #expect(item.actions.first?.owner?.id == draft.people.first { $0.name == "Bo Testström" }?.id.rawValue)
  }

  @Test func surnameFirstIsTurned() throws {
    let text = "Närvarande\nProvberg, Alva (polisen)\nTestström, Bo (skolan)\n\n1. Start\n2. Slut\n"
    #expect(try Self.draft(text).people.map(\.name) == ["Alva Provberg", "Bo Testström"])
    let masked = try MinutesReader(text).read()
    for name in ["Provberg", "Testström", "Alva"] {
      #expect(!masked.facts.contains { $0.text.contains(name) })
      #expect(!masked.unread.contains { $0.text.contains(name) })
    }
  }

  @Test func lettersApartAreOneWord() throws {
    let draft = try Self.draft("P R O T O K O L L\nDatum: 2024-03-05\nNärvarande: Alva Provberg\n1. Start\n2. Slut\n")
    #expect(draft.meeting.title == "PROTOKOLL")
  }

  @Test func numberOfAnItemIsNoRegistryNumber() throws {
    let draft = try Self.draft("Protokoll\nÄrende nr 1: Start\nHej.\nÄrende nr 2: Slut\nHej då.\n")
    #expect(draft.meeting.registryNumbers == [])
    #expect(draft.meeting.agenda.map(\.title) == ["Start", "Slut"])
  }

  @Test func labelsBesideEachOtherAreTwo() throws {
    let draft = try Self.draft("Ordf Alva Provberg   Sekr Bo Testström\n\n1. Start\n2. Slut\n")
    #expect(draft.meeting.chair == draft.people.first { $0.name == "Alva Provberg" }?.id)
    #expect(draft.meeting.noteTaker == draft.people.first { $0.name == "Bo Testström" }?.id)
  }
}
