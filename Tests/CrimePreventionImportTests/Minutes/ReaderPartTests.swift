import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Small parts of the readers, each tested separately.
struct ReaderPartTests {
  private func line(_ text: String) -> MarkedText { Source(text).lines[0] }

  @Test(arguments: [
    ("Bo Ek (polisen", true), ("Bo Ek (polisen)", false), ("(a) Bo Ek (polisen", true), ("Bo Ek", false),
    ("Bo) Ek", false),
  ])
  func aParenthesisIsOpenUntilItIsClosed(text: String, isOpen: Bool) {
    #expect(line(text).hasOpenParenthesis == isOpen)
  }

  @Test(arguments: [(1, false), (4_096, false), (4_097, true)])
  func aRowIsCutAfterAsManyCellsAsAreKept(count: Int, isCut: Bool) throws {
    let text = Array(repeatElement("1", count: count).joined(separator: ";").utf8)
    var rows: [CSVRows.Row] = []
    try CSVRows(bytes: text, delimiter: UInt8(ascii: ";")).visit { row throws(UnreadableFigures) in
      rows.append(row)
      return true
    }
    #expect(rows.map(\.cells.count) == [min(count, 4_096)])
    #expect(rows.map(\.isCut) == [isCut])
  }

  @Test(arguments: ["N\u{FFFD}rvarande", "Ndrvarande", "N6rvarande", "Narvarande", "Nérvarande"])
  func aLetterThatIsLostIsReadAsTheOneThatIsMeant(heading: String) throws {
    let draft = try MinutesReader("Mötesanteckningar 2024-01-18\n\(heading):\nBo Testström\nCilla Mallnäs\n").read()
    #expect(draft.meeting.participants?.map(\.attendance) == [.present, .present])
  }

  @Test func whatHasALostLetterIsNotStated() throws {
    let text =
      "Mötesanteckningar 2024-01-18\nNärvarande:\nBo M\u{FFFD}rk\nCilla Mallnäs\n\n1. L\u{FFFD}gesbild\n2. Slut\n"
    let facts = try MinutesReader(text).read(names: .kept).facts
    let damaged = facts.filter { $0.text.contains("\u{FFFD}") }
    #expect(damaged.count > 1)
    #expect(damaged.allSatisfy { $0.certainty > .stated })
    #expect(facts.contains { $0.text == "Cilla Mallnäs" && $0.certainty == .stated })
  }

  @Test(arguments: [
    ("Dnr KS 2024/00123", ["KS 2024/00123"]), ("KS-2024-123", ["KS-2024-123"]), ("Dnr 2024-01-18", []),
    ("Dnr KS 2024-01-18", []), ("Dnr KS 2024-12:34", ["KS 2024-12:34"]), ("läsåret 2023/2024", []),
    ("KS 1989/12", []), ("KS 2060/12", ["KS 2060/12"]), ("KS 2061/12", []),
  ])
  func registryNumbersAreToldFromDays(text: String, numbers: [String]) {
    #expect(line(text).registryNumbers.map(\.string) == numbers)
  }

  @Test func aPartOfTheMeetingIsToldByItemsBesideTimes() throws {
    let text = line("§§ 3–5 kl. 9.30–10.15")
    let details = try #require(PersonDetail.attendedPart(text, text.words))
    guard case .part(let part)? = details.first else {
      Issue.record("\(details)")
      return
    }
    #expect(part.from == 3 && part.through == 5 && part.hasItems)
  }

  @Test func whoStandsRightBeforeAndIsFromTheSameOrganization() throws {
    let draft = try MinutesReader(
      "Minnesanteckningar 2024-01-18\nNärvarande: Bo Testström och Cilla Mallnäs från skolan\n"
    )
    .read(names: .kept)
    let organizations = draft.meeting.participants?.map(\.organization) ?? []
    #expect(organizations.count == 2)
    #expect(organizations[0] != nil && organizations[0] == organizations[1])
    let certainty = draft.facts.first { $0.path.description == "/meeting/participants/0/organization" }?.certainty
    #expect(certainty != nil && certainty != .stated)
  }

  @Test func aTitleThatEndsWithASmallWordGoesOnBelow() throws {
    let draft = try MinutesReader(
      "Minnesanteckningar 2024-01-18\n\n1. Information från\nPolisens områdeskontor\n2. Slut\n"
    )
    .read()
    #expect(draft.meeting.agenda.map(\.title) == ["Information från Polisens områdeskontor", "Slut"])
  }

  @Test func aHeadingBelowWhichNobodyIsNamedIsUnderstood() throws {
    let text =
      "Minnesanteckningar 2024-01-18\n\nNärvarande:\nBo Testström\n\nFrånvarande:\nIngen\n\n1. Start\n2. Slut\n"
    let draft = try MinutesReader(text).read()
    #expect(draft.unread.map(\.text) == [])
    #expect(draft.meeting.participants?.map(\.attendance) == [.present])
  }

  @Test func aColumnOfTwoWordsIsWhatTheLastOneSays() throws {
    let rows = [
      "Punkt\tFöredragande\tKort beskrivning", "1. Start\tBo Testström\tAlla hälsas välkomna.",
      "2. Läget\tCilla Mallnäs\tPolisen berättar om helgen.",
    ]
    let draft = try MinutesReader("Minnesanteckningar 2024-01-18\n\n" + rows.joined(separator: "\n") + "\n").read()
    #expect(draft.meeting.agenda.map(\.summary) == ["Alla hälsas välkomna.", "Polisen berättar om helgen."])
  }
}
