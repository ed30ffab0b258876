import CrimePrevention
@testable import CrimePreventionImport
import Foundation
import Testing

/// Made-up minutes of over a hundred councils, not written by the author of the reader. Each council has its own
/// layout. A file for each lists what a careful reader finds.
///
/// The reader doesn't find everything. `Fixtures/others/scores.json` lists what it finds, so that every change in the
/// reader's results is noticed. To record better results: `UPDATE_SCORES=1 swift test --filter OthersMinutesTests`.
struct OthersMinutesTests {
  private struct Score: Codable, Equatable {
    /// Out of what the document says.
    var found = 0
    var missed = 0
    /// Out of what is stated.
    var right = 0
    var wrong = 0
    /// All facts of the draft, by certainty, and the lines that weren't understood.
    var stated = 0
    var inferred = 0
    var uncertain = 0
    var unread = 0
    /// A hash of these facts and lines.
    var digest = ""
  }

  private static func score(of name: String) throws -> Score {
    let draft = try MinutesReader(try Fixtures.text("others/\(name).txt")).read(names: .kept)
    let file = Fixtures.folder.appending(path: "others/\(name).json")
    let expected = try JSONDecoder().decode(ExpectedMinutes.self, from: Data(contentsOf: file))
    var score = MinutesScore()
    score.add(draft, expecting: expected.claims, of: name)
    return Score(
      found: score.found,
      missed: score.missed.count,
      right: score.right,
      wrong: score.wrong.count,
      stated: draft.facts.count { $0.certainty == .stated },
      inferred: draft.facts.count { $0.certainty == .inferred },
      uncertain: draft.facts.count { $0.certainty == .uncertain },
      unread: draft.unread.count,
      digest: digest(of: draft)
    )
  }

  /// A hash of all facts and of everything that wasn't understood (FNV-1a).
  private static func digest(of draft: MinutesDraft) -> String {
    let facts =
      draft.facts.map { "\($0.path) \($0.certainty) \($0.text)" } + draft.unread.map { "\($0.line) \($0.text)" }
    let sum = facts.joined(separator: "\n").utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return String(sum, radix: 16)
  }

  private static let file = Fixtures.folder.appending(path: "others/scores.json")

  private static func known() throws -> [String: Score] {
    try JSONDecoder().decode([String: Score].self, from: Data(contentsOf: file))
  }

  private static var names: [String] {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.folder.appending(path: "others").path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }

  @Test func eachIsReadAsBefore() throws {
    let scores = try Dictionary(uniqueKeysWithValues: Self.names.map { ($0, try Self.score(of: $0)) })
    if ProcessInfo.processInfo.environment["UPDATE_SCORES"] != nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(scores).write(to: Self.file)
    }
    let known = try Self.known()
    #expect(known.count > 100)
    for name in Set(scores.keys).union(known.keys).sorted() {
      #expect(scores[name] == known[name], "\(name)")
    }
  }

  /// What the article *From a document to a record* says about the scores. The other test shows that they are right.
  @Test func mostIsFoundAndHardlyAnythingWrongIsStated() throws {
    let scores = try Self.known().values
    func sum(_ part: KeyPath<Score, Int>) -> Double { Double(scores.map { $0[keyPath: part] }.reduce(0, +)) }
    #expect(sum(\.found) / (sum(\.found) + sum(\.missed)) > 0.93)
    #expect(sum(\.right) / (sum(\.right) + sum(\.wrong)) > 0.995)
  }
}
