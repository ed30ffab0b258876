import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Two members with the same name in an object: which one counts isn't defined, so the record doesn't open.
@Suite struct DuplicateMemberTests {
  @Test func duplicateMemberIsReported() {
    let text = "{\n\"format\": \"crime-prevention-record\", \"language\": \"sv\",\n  \"language\": \"en\"\n}"
    let found = problems(in: text.replacing("{\n", with: "{\n\"formatVersion\": \"1.0\", \(SmallRecord.council),\n"))
    #expect(found.summaries == ["4:3 /language json.duplicate-member"])
    #expect(found.first?.facts == ["member": "language", "firstLine": 3])
  }

  @Test func duplicateMemberOfAnOwnMemberIsReported() {
    let found = problems(in: SmallRecord.text(adding: #""x-a":[0,{"b":{"c":1,"d":2,"c":1}}]"#))
    #expect(found.map(\.path.description) == ["/x-a/1/b/c"])
    #expect(found.rules == ["json.duplicate-member"])
  }

  @Test(arguments: [
    (#""a":1,"\u0061":2"#, "a"), (#""\u0061":1,"a":2"#, "a"), (#""a\/b":1,"a/b":2"#, "a/b"), (#""":1,"":2"#, ""),
    (#""\uD83D\uDE00":1,"😀":2"#, "😀"), (#""\u00e5":1,"\u00E5":2"#, "å"), (#""\n":1,"\u000a":2"#, "\n"),
  ])
  func anotherSpellingOfTheSameNameIsADuplicate(members: String, name: String) {
    let found = problems(in: SmallRecord.text(adding: "\"x\":{\(members)}"))
    #expect(found.rules == ["json.duplicate-member"])
    #expect(found.first?.path == DocumentPath([.member("x"), .member(name)]))
  }

  /// Swift's texts are equal when they look the same, so only one value could be kept for two such names.
  @Test func namesThatDifferOnlyInComposedCharactersAreDuplicates() {
    let found = problems(in: SmallRecord.text(adding: "\"x\":{\"caf\u{E9}\":1,\"cafe\u{301}\":2}"))
    #expect(found.rules == ["json.duplicate-member"])
  }

  @Test func namesThatOnlyResembleEachOtherAreNotDuplicates() {
    let names = ["a", "A", "å", "a ", " a", "аa", "a\\u0000", "a\\u200b", "aa", "1", "01", "1.0"]
    let members = names.map { "\"\($0)\":1" }.joined(separator: ",")
    #expect(problems(in: SmallRecord.text(adding: "\"x\":{\(members)}")).isEmpty)
  }

  @Test(arguments: [2, 3, 24, 25, 26, 100, 1_000])
  func duplicatesAreFoundInObjectsOfAnySize(count: Int) {
    for (first, second) in [(0, count - 1), (0, 1), (count - 2, count - 1), (count / 2 - 1, count / 2)] {
      var names = (0..<count).map { "name\($0)" }
      names[second] = names[first]
      let members = names.map { "\"\($0)\":1" }.joined(separator: ",")
      #expect(problems(in: "{\"x\":{\(members)}}").rules.first == "document.format-unknown")
      let found = problems(in: SmallRecord.text(adding: "\"x\":{\(members)}"))
      #expect(found.map(\.path.description) == ["/x/name\(first)"])
    }
  }

  @Test func everyRepetitionIsReportedWithTheFirst() {
    let found = problems(in: SmallRecord.text(adding: "\"x\":{\n\"a\":1,\n\"a\":2,\n\"a\":3}"))
    #expect(found.summaries == ["3:1 /x/a json.duplicate-member", "4:1 /x/a json.duplicate-member"])
    #expect(found.allSatisfy { $0.facts["firstLine"] == 2 })
  }

  @Test func duplicatesAndOtherProblemsAreListedTogether() {
    let text = SmallRecord.text(adding: #""areas":[{"id":"a","id":"b","kind":5}],"x":{"a":1,"a":1}"#)
    #expect(
      problems(in: text).map { "\($0.path) \($0.rule)" } == [
        "/areas/0/id json.duplicate-member", "/x/a json.duplicate-member",
        "/areas/0 document.member-missing", "/areas/0/kind document.type-mismatch",
      ]
    )
  }

  @Test func theTextItselfIsStillJSON() throws {
    let document = try JSONDocument(Data(#"{"a": 1, "a": 2}"#.utf8))
    #expect(document.position(of: DocumentPath([.member("a")])) == SourcePosition(line: 1, column: 7))
  }

  /// Each repetition used to look at all members before it.
  @Test(.timeLimit(.minutes(1)))
  func oneNameRepeatedVeryOftenTakesLinearTime() {
    let members = Array(repeating: "\"x-a\":0", count: 100_000).joined(separator: ",")
    #expect(problems(in: SmallRecord.text(adding: members)).count == DecodingProblem.kept)
  }
}
