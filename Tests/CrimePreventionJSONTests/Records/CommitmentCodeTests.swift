import CrimePrevention
import Foundation
import Testing

/// Each commitment of the source documents is in its record, identified by its code.
struct CommitmentCodeTests {
  private static let commitments: [(RecordFile, String, [(Int, Int)])] = [
    (.eskilstuna, "E", [(0, 3), (1, 10), (2, 8), (3, 10), (4, 4)]),
    (.landskrona, "L", [(1, 7), (2, 5), (3, 6), (4, 10), (5, 10), (6, 5), (7, 4), (8, 5), (9, 3), (10, 3)]),
    (.umea, "U", [(0, 6), (1, 3)]),
  ]

  @Test(arguments: commitments.indices)
  func everyCommitmentStandsInItsRecord(index: Int) throws {
    let (file, letter, sections) = Self.commitments[index]
    let expected = sections.flatMap { section, count in (1...count).map { "\(letter)\(section).\($0)" } }
    let found = try Self.codes(in: JSONDecoder().decode(JSONValue.self, from: file.data()))
    #expect(Set(found) == Set(expected))
  }

  @Test func thereAreOneHundredAndTwo() {
    #expect(Self.commitments.flatMap(\.2).reduce(0) { $0 + $1.1 } == 102)
  }

  private static func codes(in value: JSONValue) -> [String] {
    switch value {
    case .array(let values): values.flatMap(codes)
    case .object(let members):
      members.flatMap { name, value in
        if name == "x-commitment", case .string(let code) = value { [code] } else { codes(in: value) }
      }
    default: []
    }
  }
}
