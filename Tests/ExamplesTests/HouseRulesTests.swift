import Foundation
import Testing

struct HouseRulesTests {
  private let arguments = ["Examples/Records/eskilstuna-2016.json", "--as-of", "2018-12-31"]

  /// The blocks of the output: the title of each change, and what it changed.
  private func changes() throws -> [String: [String]] {
    let command = try Command("house-rules", arguments)
    #expect(command.exitCode == 0)
    #expect(command.complaint == "")
    let blocks = command.output.components(separatedBy: "\n\n").map { $0.split(separator: "\n").map(String.init) }
    return Dictionary(uniqueKeysWithValues: blocks.map { ($0[0], Array($0.dropFirst())) })
  }

  /// Errors, warnings and notes.
  private func counts(_ line: String) throws -> [Int] {
    let match = try #require(line.firstMatch(of: /([0-9]+) errors, ([0-9]+) warnings, ([0-9]+) notes/))
    return try [match.1, match.2, match.3].map { try #require(Int($0)) }
  }

  @Test func eachChangeMovesTheCountsByWhatItShows() throws {
    let changes = try changes()
    let standard = try #require(changes.keys.first { $0.hasPrefix("The library's standard rules") })
    let before = try counts(standard)

    let own = try #require(changes["A rule of one's own: house.measure.budget-missing"])
    let withOwn = try counts(own[0])
    #expect(withOwn[1] > before[1] && withOwn[0] == before[0] && withOwn[2] == before[2])
    #expect(own[1].hasPrefix("  + warning: measure “"))
    #expect(own.last == "  + … and \(withOwn[1] - before[1] - 2) more")

    let severity = try #require(changes["Another severity: measure.owner-missing is an error"])
    let withSeverity = try counts(severity[0])
    #expect(withSeverity[0] > 0 && withSeverity.reduce(0, +) == before.reduce(0, +))
    #expect(severity[1].hasPrefix("  ± error: measure “"))

    let removed = try #require(changes["A rule removed: measure.level-missing"])
    #expect(try counts(removed[0])[2] < before[2])
    #expect(removed.last == "  Reported as switched off: measure.level-missing")

    let waiver = try #require(changes["A waiver: target.baseline-missing for target “halvera-cannabis”"])
    #expect(try counts(waiver[0]) == [before[0], before[1] - 1, before[2]])
    #expect(waiver.last?.hasPrefix("  Waived: ") == true)
  }

  @Test func eachChangeIsShownForAnyRecordWithAWarning() throws {
    let command = try Command("house-rules", ["Examples/Records/umea.json", "--as-of", "2021-12-31"])
    let titles = command.output.components(separatedBy: "\n\n").map { $0.prefix { $0 != ":" } }
    #expect(titles.suffix(4) == ["A rule of one's own", "Another severity", "A rule removed", "A waiver"])
  }

  @Test func recordThatCannotBeReadEndsWithTwo() throws {
    let command = try Command("house-rules", ["README.md", "--as-of", "2018-12-31"])
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(command.complaint.hasPrefix("1:1: Expected a value"))
  }

  @Test(arguments: [
    ([], "Name a file."), (["a", "b", "--as-of", "2024-01-01"], "Name one file, not 2."),
    (["a"], "Say for which date: --as-of YYYY-MM-DD."), (["--colour"], "There is no option “--colour”."),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("house-rules", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("house-rules: " + message))
  }

  @Test func helpIsNoComplaint() throws {
    let command = try Command("house-rules", ["--help"])
    #expect(command.exitCode == 0)
    #expect(command.output.hasPrefix("Usage:"))
  }
}
