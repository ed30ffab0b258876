import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport
import Testing

struct RoundTripTests {
  @Test(arguments: RecordFile.allCases)
  func recordIsWrittenBackByteForByte(file: RecordFile) throws {
    #expect(try file.record().jsonData() == file.data())
  }

  @Test(arguments: 1...60)
  func randomRecordComesBackEqual(seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    let record: CouncilRecord = random.value()
    let data = try record.jsonData()
    let again = try CouncilRecord(jsonData: data)
    #expect(again == record)
    #expect(try again.jsonData() == data)
  }

  @Test func randomRecordsHoldUnknownMembersAndCodes() throws {
    var random = RandomSource(seed: 7)
    let texts = try (0..<10).map { _ in
      String(decoding: try (random.value() as CouncilRecord).jsonData(), as: UTF8.self)
    }
    #expect(texts.contains { $0.contains("\"x-a\"") })
    #expect(texts.contains { $0.contains("\"okänd ") })
  }

  @Test func foundationsDecoderReadsTheSameRecord() throws {
    for file in RecordFile.allCases {
      #expect(try JSONDecoder().decode(CouncilRecord.self, from: file.data()) == file.record())
    }
  }

  @Test func writtenFormIsSortedIndentedAndEndsWithALineFeed() throws {
    var record = try RecordFile.umea.record()
    record.annotations.others = ["x-b": "a/b", "x-a": ["å", 1.5, .null]]
    let text = String(decoding: try record.jsonData(), as: UTF8.self)
    #expect(text.hasSuffix("\n  \"x-b\" : \"a/b\"\n}\n"))
    #expect(text.contains("\n  \"x-a\" : [\n    \"å\",\n    1.5,\n    null\n  ],\n"))
    let names = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
    #expect(names == names.sorted())
  }

  @Test func absentAndEmptyRecordedListsStayApart() throws {
    var meeting = Meeting(id: "m", date: "2026-01-20", status: .held)
    #expect(try roundTrip(meeting).participants == nil)
    meeting.participants = []
    #expect(try roundTrip(meeting).participants == [])
  }

  @Test func valueByTheNameOfAKeptMemberIsWrittenInItsPlace() throws {
    var goal = Goal(id: "g", text: "Minska", annotations: Annotations(others: ["weight": .null, "x-a": 1]))
    #expect(try roundTrip(goal).annotations.others == ["weight": .null, "x-a": 1])
    goal.weight = 2
    let again = try roundTrip(goal)
    #expect(again.weight == 2)
    #expect(again.annotations.others == ["x-a": 1])
  }

  @Test func numberThatJSONCannotSayIsRefused() throws {
    var record = try RecordFile.umea.record()
    record.indicators[0].multiplier = .infinity
    #expect(throws: EncodingError.self) { try record.jsonData() }
  }

  private func roundTrip<Value: RecordObject>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }
}
