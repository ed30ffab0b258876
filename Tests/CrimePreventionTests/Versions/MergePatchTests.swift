import CrimePrevention
import Testing

/// Partial updates according to RFC 7396, and parts of a record read and written separately.
struct MergePatchTests {
  @Test func membersArePutInReplacedAndRemoved() throws {
    let measure = try merged(#"{"status": "completed", "expectedEffect": "Lugnare", "commitments": null}"#)
    #expect(measure.status == .completed)
    #expect(measure.expectedEffect == "Lugnare")
    #expect(measure.commitments == [])
    #expect(measure.title == "Nattvandring")
  }

  @Test func objectsAreMergedAndListsReplaced() throws {
    let period = #"{"period": {"from": "2024-01-01", "through": "2026-12-31"}, "communication": ["a", "b"]}"#
    var measure = try merged(period)
    measure = try measure.merging(patch: document(#"{"period": {"through": "2027-12-31"}, "communication": ["c"]}"#))
    #expect(measure.period?.from == CalendarDate("2024-01-01"))
    #expect(measure.period?.through == CalendarDate("2027-12-31"))
    #expect(measure.communication == ["c"])
  }

  /// The table of RFC 7396, Appendix A, in a member of the writer's own, where any JSON is allowed.
  @Test(arguments: [
    (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
    (#"{"a":"b"}"#, #"{"a":null}"#, #"{}"#), (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
    (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#), (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
    (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
    (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#), (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
    (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#), (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
    (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#), (#"[1,2]"#, #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
    (#"{}"#, #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
  ])
  func patchesWorkAsTheStandardSays(target: String, patch: String, result: String) throws {
    let before = try Budget(jsonBytes: Array(#"{"amount":1,"currency":"SEK","x-own":\#(target)}"#.utf8))
    let after = try before.merging(patch: document(#"{"x-own":\#(patch)}"#))
    let expected = try Budget(jsonBytes: Array(#"{"amount":1,"currency":"SEK","x-own":\#(result)}"#.utf8))
    #expect(after == expected)
  }

  @Test func twoPatchesInARowAreOne() throws {
    let one = try merged(#"{"status": "completed", "period": {"from": "2024-01-01"}}"#)
    let two = try one.merging(patch: document(#"{"title": "Ny", "period": {"through": "2024-12-31"}}"#))
    let both = #"{"status": "completed", "title": "Ny", "period": {"from": "2024-01-01", "through": "2024-12-31"}}"#
    #expect(try two == merged(both))
  }

  @Test func longNumbersAreKeptDigitByDigit() throws {
    let number = "12345678901234567890123"
    let measure = try Measure(jsonBytes: Array(#"{"id":"m","title":"M","x-number":\#(number)}"#.utf8))
    let patched = try measure.merging(patch: document(#"{"title": "N"}"#))
    #expect(String(decoding: try patched.jsonBytes(), as: UTF8.self).contains(number))
  }

  @Test func whatDoesNotFitIsToldWithItsPlaceInThePatch() {
    let error = #expect(throws: UnreadableRecord.self) {
      try merged("{\n  \"status\": 3,\n  \"title\": null\n}")
    }
    #expect(
      error?.problems.map(\.description) == [
        "2:13 /status: Expected a text here, but found a number: 3. [document.type-mismatch]",
        "3:12: The required member “title” is missing here: add it. [document.member-missing]",
      ]
    )
  }

  @Test func aMemberThatStandsTwiceInAPatchIsRefused() {
    let error = #expect(throws: UnreadableRecord.self) { try merged(#"{"title": "A", "title": "B"}"#) }
    #expect(error?.problems.map(\.rule) == ["json.duplicate-member"])
  }

  @Test func partsAreReadAsStrictlyAsRecords() throws {
    let text = "{\n  \"period\": \"2025-13\", \"value\": 4\n}"
    let error = #expect(throws: UnreadableRecord.self) { try document(text).decode(Observation.self) }
    #expect(error?.problems.map(\.rule) == ["document.value-malformed"])
    #expect(error?.problems.first?.position == SourcePosition(line: 2, column: 13))
    let observation = try document(#"{"period": "2025", "value": 4}"#).decode(Observation.self)
    #expect(observation.value == 4)
    #expect(try Observation(jsonBytes: observation.jsonBytes()) == observation)
    #expect(try observation.jsonValue() == ["period": "2025", "value": 4])
  }

  @Test func aRecordIsNotReadAsAPartWithoutItsHeader() {
    let error = #expect(throws: UnreadableRecord.self) { try document("{}").decode(CouncilRecord.self) }
    #expect(error?.problems.map(\.rule) == ["document.format-unknown"])
  }

  @Test(arguments: ["", "/", "/plans/0/title", "/a~1b/m~0n", "/x-own/01", "/observations/12/~01"])
  func pointersAreReadAsTheyAreWritten(pointer: String) throws {
    #expect(DocumentPath(pointer: pointer)?.description == pointer)
  }

  @Test(arguments: ["plans", "/a~", "/a~2"]) func otherTextsAreNoPointers(text: String) {
    #expect(DocumentPath(pointer: text) == nil)
  }

  @Test func elementsAreNumbers() {
    #expect(DocumentPath(pointer: "/plans/10")?.steps == [.member("plans"), .element(10)])
    #expect(DocumentPath(pointer: "/plans/01")?.steps == [.member("plans"), .member("01")])
  }

  private func document(_ text: String) throws -> JSONDocument { try JSONDocument(Array(text.utf8)) }

  private func merged(_ patch: String) throws -> Measure {
    try CouncilRecord.scene.measure.merging(patch: document(patch))
  }
}
