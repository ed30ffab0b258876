import CrimePrevention
@testable import CrimePreventionJSON
import Foundation
import Testing

/// The corner cases of RFC 8259: the library's reader follows the RFC, and the table lists where Foundation's decoder
/// or Python's `json` differ.
@Suite struct ReaderAgreementTests {
  @Test(arguments: CornerCase.all)
  func readerFollowsTheStandard(corner: CornerCase) {
    #expect(OwnOutcome(reading: corner.bytes).isJSON == corner.isAccepted)
  }

  @Test(arguments: CornerCase.all)
  func foundationDiffersWhereTheTableSaysSo(corner: CornerCase) {
    let value = foundationValue(reading: corner.bytes)
    #expect((value != nil) == corner.isAccepted(by: .foundation))
    if let value, let own = OwnOutcome(reading: corner.bytes).value {
      #expect(own.isNearlyEqual(to: value))
    }
  }

  @Test(.enabled(if: PythonReader.command != nil, "There is no Python here."))
  func pythonDiffersWhereTheTableSaysSo() throws {
    let dumps = try PythonReader.dumps(reading: CornerCase.all.map(\.bytes))
    #expect(dumps.count == CornerCase.all.count)
    for (corner, dump) in zip(CornerCase.all, dumps) {
      #expect((dump != nil) == corner.isAccepted(by: .python), "\(corner.testDescription)")
      if let dump, let own = OwnOutcome(reading: corner.bytes).value {
        #expect(dump == own.canonicalDump, "\(corner.testDescription)")
      }
    }
  }

  /// Names that look the same are equal in Swift's dictionaries, but not in JSON: only Python keeps both. The library's
  /// reader accepts such a text as JSON and reports the second name when a record is read.
  @Test func namesThatLookTheSameAreOneNameInSwift() {
    let bytes = Array("{\"caf\u{E9}\":1,\"cafe\u{301}\":1}".utf8)
    #expect(OwnOutcome(reading: bytes).isJSON)
    #expect(foundationValue(reading: bytes) == ["caf\u{E9}": 1])
  }

  @Test(arguments: ExampleRecords.names)
  func recordsAreReadAlikeByAll(name: String) throws {
    let bytes = Array(try ExampleRecords.data(name))
    let own = try #require(OwnOutcome(reading: bytes).value)
    #expect(foundationValue(reading: bytes)?.canonicalDump == own.canonicalDump)
    if PythonReader.command != nil {
      #expect(try PythonReader.dumps(reading: [bytes]) == [own.canonicalDump])
    }
  }

  @Test(arguments: ExampleRecords.names)
  func recordsDecodeAlikeByFoundation(name: String) throws {
    let data = try ExampleRecords.data(name)
    #expect(try JSONDecoder().decode(CouncilRecord.self, from: data) == CouncilRecord(jsonData: data))
  }
}
