import Foundation
import Testing

struct PlanProgressTests {
  @Test func exampleCouncilIsShownAsInTheReadme() throws {
    let command = try Command("plan-progress", ["Examples/Records/example-council.json", "--as-of", "2026-06-30"])
    #expect(command.exitCode == 0)
    #expect(command.complaint == "")
    let readme = try String(contentsOf: Command.package.appending(path: "README.md"), encoding: .utf8)
    let shown = try #require(readme.firstBlock(after: "example-council.json --as-of 2026-06-30\n"))
    for part in shown.components(separatedBy: "\n…\n") {
      #expect(command.output.contains(part))
    }
  }

  @Test func eskilstunaIsShownAsInTheReadme() throws {
    let command = try Command("plan-progress", ["Examples/Records/eskilstuna-2016.json", "--as-of", "2018-12-31"])
    #expect(command.exitCode == 0)
    let readme = try String(contentsOf: Command.package.appending(path: "README.md"), encoding: .utf8)
    let shown = try #require(readme.firstBlock(after: "eskilstuna-2016.json --as-of 2018-12-31\n"))
    for part in shown.components(separatedBy: "\n…\n") {
      #expect(command.output.contains(part))
    }
  }

  @Test func swedishHasDecimalCommaAndSwedishVerdicts() throws {
    let command = try Command(
      "plan-progress",
      ["--language", "sv", "Examples/Records/example-council.json", "--as-of", "2026-06-30"]
    )
    #expect(command.output.contains("71\u{A0}% → 74,6\u{A0}% → 74,5\u{A0}%"))
    #expect(command.output.contains("kan inte bedömas"))
    #expect(command.output.contains("Värdet som förändringen ska räknas från (basvärdet) anges inte."))
  }

  @Test func valuesAfterTheAskingDateAreNotUsed() throws {
    let command = try Command("plan-progress", ["Examples/Records/example-council.json", "--as-of", "2024-01-01"])
    #expect(command.exitCode == 0)
    #expect(!command.output.contains("140 → 126"))
  }

  @Test func recordThatCannotBeReadEndsWithTwoAndSaysWhy() throws {
    let missing = try Command("plan-progress", ["no-such-file.json", "--as-of", "2024-01-01"])
    #expect(missing.exitCode == 2)
    #expect(missing.output == "")
    #expect(missing.complaint.contains("no-such-file.json can't be read: there is no such file"))
    let notJSON = try Command("plan-progress", ["README.md", "--as-of", "2024-01-01", "--language", "sv"])
    #expect(notJSON.exitCode == 2)
    #expect(notJSON.complaint.hasPrefix("1:1: Här väntades ett värde"))
    #expect(notJSON.complaint.hasSuffix("men här står ”#”. [json.unexpected-character]\n"))
  }

  @Test(arguments: [
    ([], "Name a file."), (["a", "b", "--as-of", "2024-01-01"], "Name one file, not 2."),
    (["a"], "Say for which date: --as-of YYYY-MM-DD."), (["a", "--as-of"], "A value is missing after --as-of."),
    (["a", "--as-of", "2024-02-30"], "“2024-02-30” isn't a date"), (["--colour"], "There is no option “--colour”."),
    (["a", "--language", "fi", "--as-of", "2024-01-01"], "There is no language “fi”"),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("plan-progress", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("plan-progress: " + message))
    #expect(command.complaint.contains("Usage: plan-progress FILE --as-of DATE"))
  }

  @Test func recordWithErrorsIsRejectedWithItsFindings() throws {
    let record = """
      {"format": "crime-prevention-record", "formatVersion": "1.0", "language": "sv", "council": {"id": "c", "name": "C",
        "municipality": {"code": "0000", "name": "C"}}, "indicators": [{"id": "i", "name": "I", "statistic": "count",
        "unit": "events", "better": "lower", "aggregation": "latest", "decimals": -9223372036854775808}]}
      """
    let file = FileManager.default.temporaryDirectory.appending(path: "rejected-\(UUID()).json")
    try Data(record.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let command = try Command("plan-progress", [file.path, "--as-of", "2024-01-01", "--language", "sv"])
    #expect(command.exitCode == 1)
    #expect(command.output.hasPrefix("fel: indicator ”i”: Antalet decimaler är"))
    #expect(command.output.contains("[indicator.decimals-negative] vid /indicators/0/decimals"))
  }

  @Test func anyNumberOfDecimalsIsShown() throws {
    var record = try String(
      contentsOf: Command.package.appending(path: "Examples/Records/example-council.json"),
      encoding: .utf8
    )
    record = record.replacingOccurrences(of: "\"decimals\" : 1", with: "\"decimals\" : \(Int.max)")
    let file = FileManager.default.temporaryDirectory.appending(path: "decimals-\(UUID()).json")
    try Data(record.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let command = try Command("plan-progress", [file.path, "--as-of", "2026-06-30"])
    #expect(command.exitCode == 0)
  }

  @Test func helpIsNoComplaint() throws {
    let command = try Command("plan-progress", ["--help"])
    #expect(command.exitCode == 0)
    #expect(command.output.hasPrefix("Usage:"))
  }
}

extension String {
  /// The inside of the first fenced block that starts after a text.
  func firstBlock(after text: String) -> String? {
    guard let start = range(of: text)?.upperBound, let open = range(of: "```text\n", range: start..<endIndex),
      let close = range(of: "\n```", range: open.upperBound..<endIndex)
    else { return nil }
    return String(self[open.upperBound..<close.lowerBound])
  }
}
