@testable import CrimePrevention
@testable import CrimePreventionJSON
import Foundation
import Testing
import TestSupport

/// Thousands of damaged excerpts of the example records: the library's reader agrees with Foundation's decoder and with
/// Python's `json` on which are still JSON and what they say, except where ``KnownDifference`` explains why not.
@Suite struct MutationTests {
  private static let count = TestEffort.rounds(4_000, thorough: 100_000)

  private func mutations(seed: UInt64) throws -> [[UInt8]] {
    var mutator = try Mutator(seed: seed)
    return (0..<Self.count).map { _ in mutator.next() }
  }

  /// Counts the differences and records those that nothing explains.
  private func tally(_ judged: [(bytes: [UInt8], judgement: KnownDifference.Judgement)]) -> [KnownDifference: Int] {
    var counts: [KnownDifference: Int] = [:]
    for (bytes, judgement) in judged {
      switch judgement {
      case .same: break
      case .known(let difference): counts[difference, default: 0] += 1
      case .unexplained: Issue.record("Read differently: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      }
    }
    return counts
  }

  @Test func readerAgreesWithFoundation() throws {
    let documents = try mutations(seed: 2_023)
    let counts = tally(documents.map { ($0, KnownDifference.judge($0, foundation: foundationValue(reading: $0))) })
    #expect(counts[.loneSurrogate] == nil, "Foundation refuses lone surrogates too.")
    #expect(counts.values.reduce(0, +) < documents.count / 20, "\(counts)")
  }

  @Test(.enabled(if: PythonReader.command != nil, "There is no Python here."))
  func readerAgreesWithPython() throws {
    let documents = try mutations(seed: 196)
    let dumps = try PythonReader.dumps(reading: documents)
    #expect(dumps.count == documents.count)
    let counts = tally(zip(documents, dumps).map { ($0, KnownDifference.judge($0, python: $1)) })
    #expect(Set(counts.keys).isSubset(of: [.loneSurrogate, .numberNotKept, .duplicateName]), "Python is strict else.")
    #expect(counts.values.reduce(0, +) < documents.count / 20, "\(counts)")
  }

  /// Without this, agreement would say little.
  @Test func mutationsAreOfAllKinds() throws {
    let outcomes = try mutations(seed: 2_023).map(OwnOutcome.init(reading:))
    let readable = outcomes.filter(\.isJSON).count
    #expect(readable > outcomes.count / 5 && readable < outcomes.count * 4 / 5)
    let faults = Set(
      outcomes.compactMap { outcome in
        if case .refused(let fault) = outcome { fault.rule } else { nil }
      }
    )
    #expect(
      faults.isSuperset(of: [
        "json.truncated", "json.unexpected-character", "json.trailing-comma", "json.trailing-content",
        "json.number-malformed", "json.control-character", "json.escape-unknown", "json.escape-malformed",
        "json.lone-surrogate", "json.not-utf-8",
      ])
    )
  }

  /// Whatever the text contains, either a record is read or every problem has a place. What is read survives writing. Reading a
  /// text where it is says the same as reading it as a document.
  @Test func damagedRecordsAreReadOrRefusedWithPlaces() throws {
    let members = try mutations(seed: 7).map { Array("\"x-a\":".utf8) + $0 + Array("}".utf8) }
    for member in members {
      let bytes = Array(SmallRecord.text.utf8.dropLast()) + Array(",".utf8) + member
      #expect(CouncilRecord(soundText: bytes.span) == (try? CouncilRecord(jsonBytes: bytes)))
      do {
        let record = try CouncilRecord(jsonData: Data(bytes))
        let written = try record.jsonData()
        #expect(try CouncilRecord(jsonData: written) == record)
        #expect(try CouncilRecord(jsonData: written).jsonData() == written)
      } catch let error as UnreadableRecord {
        #expect(!error.problems.isEmpty)
        #expect(error.problems.allSatisfy { $0.position != nil })
      }
    }
  }
}
