import CrimePrevention
@testable import CrimePreventionImport
import Foundation
import Testing
import TestSupport

/// Texts that aren't minutes, or that are meant to stop a reader.
struct HostileMinutesTests {
  private static func seconds(_ text: String) throws -> Double {
    try threadSeconds { _ = try MinutesReader(text).read() }
  }

  @Test func emptyTextIsRefused() {
    for text in ["", " \n\t\n", "\u{FEFF}\u{200B}"] {
      #expect(throws: UnreadableMinutes.empty) { try MinutesReader(text).read() }
    }
  }

  @Test func textTooLongForMinutesIsRefusedAtOnce() {
    let text = String(repeating: "a", count: MinutesReader.longestText + 1)
    let error = #expect(throws: UnreadableMinutes.self) { try MinutesReader(text).read() }
    #expect(
      error?.description == "The text has 1000001 bytes; minutes have at most 1000000. Give the minutes of one meeting."
    )
  }

  @Test func invisibleCharactersDoNotHideWhatIsThere() throws {
    let text =
      "Mötesanteckningar\nDa\u{AD}tum:\u{200F} 2024-03-14\u{0}\nNärvarande: Al\u{200B}va Provberg\u{202E}, Bo Testström\n1. Start\n2. Slut\n"
    let draft = try MinutesReader(text).read(names: .kept)
    #expect(draft.meeting.date == CalendarDate("2024-03-14"))
    #expect(draft.people.map(\.name) == ["Alva Provberg", "Bo Testström"])
  }

  @Test func lettersOfTwoCharactersAreRead() throws {
    let draft = try MinutesReader("Na\u{308}rvarande: A\u{30A}sa Provberg, O\u{308}rjan Testdal\n1. Start\n2. Slut\n")
      .read(names: .kept)
    #expect(draft.people.map(\.name) == ["Åsa Provberg", "Örjan Testdal"])
    #expect(draft.meeting.participants?.map(\.attendance) == [.present, .present])
  }

  @Test func anotherLineEndingIsReadToo() throws {
    for ending in ["\r\n", "\r", "\u{2028}"] {
      let text = ["Datum: 2024-03-14", "Närvarande: Alva Provberg, Bo Testström", "1. Start", "2. Slut"].joined(
        separator: ending
      )
      let draft = try MinutesReader(text).read(names: .kept)
      #expect(draft.meeting.date == CalendarDate("2024-03-14"))
      #expect(draft.people.count == 2)
      #expect(draft.meeting.agenda.count == 2)
    }
  }

  /// Twice as much of the same text takes no more than three times the time.
  @Test(arguments: [
    "Närvarande: ", "Närvarande:\n", "Närvarande\nAlva Provberg\n", "1. Punkt\n", "§ 12\n", "Alva Provberg, ",
    "~~Alva Provberg, ", "Datum: ", "| a | b |\n", "(",
    "t.o.m. punkt ",
    "Rådet beslutar att. ", "Ärende:\tNotering:\tFöredragande:\n", "<p>", "2024-03-14 kl. 13.00 ", "AlvaProvberg",
    "Anna ", "- ",
    "anna.provberg@exempel.se ", "\t\t\t", "Nästa möte: 1 maj\n", "Brå 2024\n", "handlings-\n",
    "Ordförande: Bo Provman. Plats: Huset. ", "1. Start. Närvarande Bo Provman Frånvarande Cilla Mallgren Beslut Ja. ",
    "2) Polisen: Bo berättar om läget. Det är lugnt på skolorna. Några inbrott i byn. Öppet hus hålls 7/12 och mer kommer.\n",
    "2. överlämna förslaget\n", "§ 15  Övriga frågor\n", "§ 3 skolan ", "13.00 Läget\n13.10 Budget\n13.20 Slut\n",
    "• Punkt (5 min)\nText.\n", "För Exempelås:\nBo Provman\n",
    "Att göra\nVad\tVem\tKlart\nRinga\tBo Provman\t5 maj\n", "\n\nAtt göra\nNr\tVad\tVem\n1\tRinga\tBo Provman\n",
  ])
  func timeGrowsWithTheText(piece: String) throws {
    let count = TestEffort.rounds(6_000, thorough: 20_000) / piece.utf8.count
    let small = "Närvarande: Alva Provberg, Bo Testström\n" + String(repeating: piece, count: count)
    let large = "Närvarande: Alva Provberg, Bo Testström\n" + String(repeating: piece, count: count * 2)
    let first = try Self.seconds(small)
    let second = try Self.seconds(large)
    #expect(second < first * 3 + 0.05, "\(first) s and \(second) s")
  }

  /// The same for text between parts that determine how it is read.
  @Test(arguments: [
    ("1. Start\nLugnt.\n2. Slut\nTack.\n\nAtt göra\nPunkt\tVad\tVem\n", "1\tRinga skolan\tBo Provman\n", ""),
    ("• ", "a – ", "\n1. Start\n2. Slut\n"), ("• ", "Ab: ", "\n1. Start\n2. Slut\n"),
    ("Namn\tNärvaro\nBo Provman\t", "x ", "\nCilla Mallgren\tx\n"),
    ("Nästa möte: ", "16 januari 2024 kl. 16 och 12 mars 2024 kl. 16. ", "\n"),
    ("Nästa möte\n", "tisdag 11juni kl.08:15\n", "\n1. Start\n2. Slut\n"),
    ("Närvarande\nPolitiker\n", "  Bo Provman\n", "1. Start\n2. Slut\n"),
    ("1. Start\n2. Slut\n\n", "09.00 1. Start – Bo Provman\n", ""),
    ("Nr\tÄrende\tTid\n1\tStart\t5 min\n", "Rådet beslutar att avvakta.\n", ""),
  ])
  func timeGrowsWithWhatStandsBetween(before: String, piece: String, after: String) throws {
    let count = 8_000 / piece.utf8.count
    let first = try Self.seconds(before + String(repeating: piece, count: count) + after)
    let second = try Self.seconds(before + String(repeating: piece, count: count * 2) + after)
    #expect(second < first * 3 + 0.2, "\(first) s and \(second) s")
  }

  /// Each of many dashes or stops may be where a title ends.
  @Test(arguments: ["Läge - ", "Läge nu här: ", "Läge ca. Nu nr. "])
  func timeGrowsWithATitle(piece: String) throws {
    let text = { (count: Int) in
      "1. Inledning\ntext\n2. " + String(repeating: piece, count: count) + "\ntext\n3. Övrigt\ntext\n"
    }
    let first = try Self.seconds(text(400))
    let second = try Self.seconds(text(800))
    #expect(second < first * 3 + 0.2, "\(first) s and \(second) s")
  }

  /// Rows without cells, and numbers at the end of what is counted.
  @Test(arguments: [
    "Nr\tÄrende\tFöredragande\n1\tInledning\nFrån: Bo Ek\nTill: Eva Al\nÄmne: - >\n",
    "A. Datum: 5 maj 2024\nB. Plats: Biblioteket\nC. Närvarande: Bo Ek\n\nNr\tÄrende\tFöredragande\n1\tInledning\nD. - >\n",
    "A. Datum: 5 maj 2024\nB. Plats: Biblioteket\nC. Närvarande: Bo Ek\n\nTid\tÄrende\tFöredragande\n9.00\tInledning\nD. - >\n",
    "Nr\tÄrende\tFöredragande\n9223372036854775807\tInledning\n3\tLägesbild\n",
    "Protokoll Brå. § 9223372036854775807 Inledning. "
      + String(repeating: "Rådet talade om läget i kommunen. ", count: 12)
      + "§ 5 Lägesbild. Polisen berättade. § 6 Övrigt. Inget.\n",
  ])
  func rowsWithoutCellsAndTheLargestNumbersStopNothing(text: String) throws {
    let draft = try MinutesReader("Brå 5 maj 2024\n\n" + text).read()
    #expect(draft.meeting.date == "2024-05-05")
  }

  /// A scan whose line ends are lost, with more and more items in its one line.
  @Test func timeGrowsWithTheItemsOfOneLine() throws {
    let text = { (count: Int) in
      (1...count).map { "§ \($0) Fråga \($0). Beslut Rådet antar. Information Ny." }.joined(separator: " ")
    }
    let first = try Self.seconds(text(600))
    let second = try Self.seconds(text(1200))
    #expect(second < first * 3 + 0.2, "\(first) s and \(second) s")
  }

  @Test func randomTextsOfWordsThatMeanSomethingNeverStopTheReader() throws {
    let words = [
      "Närvarande:", "Frånvarande", "§", "1.", "12", "Alva", "Provberg", "Bo", "Testström", ",", ";", "(", ")", "~~",
      "-", "–", "|", "\t",
      "\n", "\n\n", "kl.", "13.00", "2024-03-14", "14 mars", "Beslut:", "Rådet beslutar", "att", "ers.", "för",
      "t.o.m.", "punkt", "polisen",
      "Ärende:", "Notering:", "Föredragande:", "<p>", "</ul>", "&auml;", "•", "Nästa möte", "återkommer", "till",
      "nästa möte", "Dnr",
      "KS 2024/12", "och", "samt", "65berg", "AnnaAndersson", ":", ".", "…", "\u{FFFD}", "\u{301}", "min", "15",
      "Teams",
    ]
    var random = RandomSource(seed: 5)
    for _ in 0..<400 {
      let text = (0..<random.int(1...120)).map { _ in random.pick(words) }.joined(
        separator: random.chance(0.8) ? " " : ""
      )
      guard let draft = try? MinutesReader(text).read(names: .kept) else { continue }
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
      for fact in draft.facts {
        let line = lines[fact.position.line - 1]
        #expect(
          Array(line.dropFirst(fact.position.column - 1).prefix(fact.text.unicodeScalars.count))
            == Array(fact.text.unicodeScalars)
        )
      }
    }
  }

  @Test func randomlyDamagedMinutesNeverStopTheReader() throws {
    var random = RandomSource(seed: 23)
    for name in Fixtures.minutes {
      let scalars = Array(try Fixtures.text("minutes/\(name).txt").unicodeScalars)
      for _ in 0..<TestEffort.rounds(2, thorough: 12) {
        var damaged = scalars
        for _ in 0..<12 {
          let place = random.int(0...damaged.count - 1)
          switch random.int(0...2) {
          case 0: damaged[place] = random.pick(Array("~-–|\t\n ()§:.,;<>&*#_0Oö6\u{0}\u{200F}".unicodeScalars))
          case 1: damaged.remove(at: place)
          default: damaged.insert(contentsOf: damaged[place...].prefix(random.int(1...40)), at: place)
          }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: damaged)
        let draft = try MinutesReader(String(text)).read()
        #expect(draft.facts.allSatisfy { $0.position.line > 0 && $0.position.column > 0 })
      }
    }
  }

  /// Sentences that grow and run into each other: words of other lines are inserted, some of them thirty times.
  @Test func splicedMinutesNeverStopTheReader() throws {
    let lines = try Fixtures.minutes.flatMap { try Fixtures.text("minutes/\($0).txt").split(separator: "\n") }
    var random = RandomSource(seed: 41)
    for _ in 0..<TestEffort.rounds(150, thorough: 10_000) {
      let start = random.int(0...lines.count - 1)
      let spliced = lines[start...].prefix(random.int(1...12)).map { Self.splice($0, with: lines, &random) }
      let draft = try? MinutesReader(spliced.joined(separator: "\n")).read()
      #expect(draft?.facts.allSatisfy { $0.position.line > 0 && $0.position.column > 0 } != false)
    }
  }

  private static func splice(_ line: Substring, with lines: [Substring], _ random: inout RandomSource) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<random.int(0...3) {
      let other = random.pick(lines).split(separator: " ")
      let run = other.dropFirst(random.int(0...other.count)).prefix(random.int(1...6))
      let times = random.pick([1, 1, 1, 8, 30])
      words.insert(contentsOf: Array(repeating: run, count: times).joined(), at: random.int(0...words.count))
    }
    return words.joined(separator: " ")
  }
}
