import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing
import TestSupport

/// Large and deep texts: read or refused in linear time. The time limit only guards against hanging. It is generous
/// because it includes the time that a test waits for other tests.
@Suite(.timeLimit(.minutes(5))) struct LargeInputTests {
  @Test(arguments: ["[", "{\"a\":", "[{\"a\":", "{\"a\":[1,"])
  func aHundredThousandBracketsAreRefused(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    let found = problems(in: text)
    #expect(found.rules == ["json.too-deep"])
    #expect(found.first?.facts == ["limit": 512])
    #expect(found.first?.path.steps.count == 511)
  }

  @Test func levelsUpToTheLimitAreRead() throws {
    for (opening, inner, closing) in [("[", "", "]"), ("{\"a\":", "1", "}")] {
      let deepest = String(repeating: opening, count: 512) + inner + String(repeating: closing, count: 512)
      _ = try JSONDocument(Data(deepest.utf8))
      let tooDeep = String(repeating: opening, count: 513) + inner + String(repeating: closing, count: 513)
      #expect(problems(in: tooDeep).rules == ["json.too-deep"])
    }
  }

  @Test func deepUnknownMembersAreRead() throws {
    let deep = String(repeating: "[", count: 511) + String(repeating: "]", count: 511)
    #expect(try record(SmallRecord.text(adding: "\"x\":\(deep)")).annotations.others.count == 1)
    #expect(problems(in: SmallRecord.text(adding: "\"x\":[\(deep)]")).rules == ["json.too-deep"])
  }

  @Test func nestedUnknownMembersSurvive() throws {
    let deep = String(repeating: "[{\"a\":", count: 50) + "1" + String(repeating: "}]", count: 50)
    let written = try rewritten(SmallRecord.text(adding: "\"x\":\(deep)"))
    #expect(try record(written) == record(SmallRecord.text(adding: "\"x\":\(deep)")))
  }

  @Test func bracketsThatCloseNothingAreRefused() {
    #expect(problems(in: String(repeating: "]", count: 100_000)).summaries == ["1:1 json.unexpected-character"])
    #expect(problems(in: "[" + String(repeating: "]", count: 100_000)).summaries == ["1:3 json.trailing-content"])
  }

  /// A tenth of the full size, to save time.
  @Test func aLongTextIsReadAndWritten() throws {
    let text = String(repeating: "a", count: TestEffort.rounds(10_000_000, thorough: 100_000_000))
    let read = try record(SmallRecord.text(adding: "\"note\":\"\(text)\""))
    #expect(read.note?.utf8.count == text.utf8.count)
    #expect(try read.jsonData().count > text.utf8.count)
  }

  /// A node has 16 bits for its extent.
  @Test func whatComesAfterALongListIsFound() throws {
    let zeros = Array(repeating: "0", count: 100_000).joined(separator: ",")
    let read = try record(SmallRecord.text(adding: "\"x-a\":{\"b\":[\(zeros)],\"c\":[[\(zeros)]]},\"x-d\":7"))
    let list = JSONValue.array(Array(repeating: .number(JSONNumber(0)), count: 100_000))
    #expect(read.annotations.others["x-a"] == .object(["b": list, "c": .array([list])]))
    #expect(read.annotations.others["x-d"] == .number(JSONNumber(7)))
  }

  /// Beyond some thousands, no memory is asked for ahead.
  @Test func aListOfThousandsOfElementsIsReadWhole() throws {
    let areas = (0..<5_000).map { "{\"id\":\"a\($0)\",\"name\":\"A\",\"kind\":\"district\"}" }.joined(separator: ",")
    let read = try record(SmallRecord.text(adding: "\"areas\":[\(areas)]"))
    #expect(read.areas.map(\.id.rawValue) == (0..<5_000).map { "a\($0)" })
    #expect(problems(in: SmallRecord.text(adding: "\"areas\":[\(areas),1]")).rules == ["document.type-mismatch"])
  }

  /// The text ends where its memory does: what is behind it isn't part of it.
  @Test func aTextIsReadAsFarAsItGoes() throws {
    let text = Array((SmallRecord.text + " \n").utf8)
    #expect(CouncilRecord(soundText: text.span) == (try CouncilRecord(jsonBytes: text)))
    let end = text.count - 2
    for count in 0...end {
      let part = CouncilRecord(soundText: text.span.extracting(first: count))
      #expect((part != nil) == (count == end), "the first \(count) bytes")
    }
  }

  @Test func aLongNameIsReportedBriefly() throws {
    let name = String(repeating: "a", count: 1_000_000)
    let found = problems(in: SmallRecord.text(adding: "\"\(name)\":1,\"\(name)\":2"))
    #expect(found.rules == ["json.duplicate-member"])
    let sentence = try #require(found.first?.sentence)
    #expect(sentence.english.count < 200)
  }

  @Test func aLongWrongTextIsReportedBriefly() throws {
    let text = SmallRecord.text.replacing("\"en\"", with: "[\"\(String(repeating: "a", count: 1_000_000))\"]")
    #expect(problems(in: text).map(\.sentence.english.count).allSatisfy { $0 < 200 })
    let digits = SmallRecord.text.replacing("\"en\"", with: String(repeating: "1", count: 1_000_000))
    #expect(problems(in: digits).map(\.sentence.english.count).allSatisfy { $0 < 200 })
  }

  @Test(arguments: ["\n", " "])
  func tenThousandWrongElementsAreAllPlaced(separator: String) {
    let element = "{\"kind\":5,\"id\":7,\"name\":\"N\"},"
    let elements = String(repeating: element + separator, count: 4_999) + "7"
    let found = problems(in: SmallRecord.text(adding: "\"areas\":[\(separator)\(elements)]"))
    #expect(found.count == 9_999)
    let place = found.last?.position
    let column = SmallRecord.firstColumn + "'areas':[ ".count + 4_999 * (element.count + 1)
    #expect(place == SourcePosition(line: separator == "\n" ? 5_001 : 1, column: separator == "\n" ? 1 : column))
    #expect(found.allSatisfy { $0.position != nil })
    #expect(Set(found.compactMap(\.position)).count == found.count)
  }

  @Test func tenThousandDuplicatesOnOneLineAreAllPlaced() {
    let members = String(repeating: "\"a\":1,", count: 10_000) + "\"a\":1"
    let found = problems(in: SmallRecord.text(adding: "\"x\":{\(members)}"))
    #expect(found.count == 10_000)
    let column = SmallRecord.firstColumn + "'x':{".count + 6 * 10_000
    #expect(found.last?.position == SourcePosition(line: 1, column: column))
  }

  @Test func tenThousandWrongMembersOfOneObjectAreAllPlaced() {
    let members = (0..<10_000).map { "\"x\($0)\":1e400" }.joined(separator: ",")
    let found = problems(in: SmallRecord.text(adding: members))
    #expect(found.count == 10_000)
    #expect(found.allSatisfy { $0.position != nil })
  }

  @Test func ofMoreThanTenThousandProblemsOnlyTheNumberIsKept() {
    let wrong =
      String(repeating: "{\"id\":7},", count: 8_000) + String(repeating: "{\"id\":\"a\",\"id\":\"b\"},", count: 10_001)
    let error = #expect(throws: UnreadableRecord.self) {
      try CouncilRecord(jsonData: Data(SmallRecord.text(adding: "\"areas\":[\(wrong)7]").utf8))
    }
    #expect(error?.problems.count == 10_000)
    #expect(
      error?.totals == [
        "json.duplicate-member": 10_001, "document.type-mismatch": 8_001, "document.member-missing": 36_002,
      ]
    )
    #expect(error?.description.hasSuffix("\n… and 44004 more") == true)
  }

  @Test func findingsOfAFileSayHowManyProblemsArentListed() {
    let wrong = String(repeating: "7,", count: 10_004) + "7"
    let findings = FileFindings(in: "r.json", checkedBy: Validator()) { () throws(UnreadableRecord) in
      try JSONDocument(Data(SmallRecord.text(adding: "\"areas\":[\(wrong)]").utf8))
    }
    #expect(findings.findings.count == 10_000)
    #expect(findings.totals == ["document.type-mismatch": 10_005])
    let written = [findings].json(checkedWith: .standard, asOf: nil)
    #expect(written["truncated"] == ["document.type-mismatch": 10_005])
  }

  /// Words and facts are made on request: a problem only stores this and the steps of its path.
  @Test func aProblemIsSmall() {
    #expect(MemoryLayout<DecodingProblem>.stride <= 96)
    #expect(MemoryLayout<DocumentPath.Step>.stride <= 24)
  }

  @Test func aHundredThousandLinesAreCounted() {
    let text = String(repeating: "\r\n", count: 100_000) + "x"
    #expect(problems(in: text).summaries == ["100001:1 json.unexpected-character"])
  }
}
