import Foundation
import Testing

/// What the README shows in addition to the progress tables.
struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOf: Command.package.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func findingsAreShownAsPlanCheckPrintsThem() throws {
    let command = try Command(
      "plan-check",
      ["Examples/Records/eskilstuna-2016.json", "--as-of", "2018-12-31", "--all"]
    )
    let shown = try #require(
      readme.firstBlock(
        after:
          "Examples/Records/eskilstuna-2016.json --as-of 2018-12-31 --all\n```\n\nThe first gives the work list, at most 25 things to do or decide, what matters most first. The second lists by rule:\n"
      )
    )
    #expect(command.output.contains(shown))
  }

  @Test func unreadableDateIsShownAsItIsReported() throws {
    let example = Command.package.appending(path: "Examples/Records/example-council.json")
    let text = try String(contentsOf: example, encoding: .utf8)
    let reports = try #require(text.range(of: "\"reports\""))
    let date = try #require(text.range(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/, in: reports.upperBound..<text.endIndex))
    let file = FileManager.default.temporaryDirectory.appending(path: "unreadable-\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.replacingCharacters(in: date, with: "2025-02-30").write(to: file, atomically: true, encoding: .utf8)
    let command = try Command("plan-progress", [file.path, "--as-of", "2026-06-30"])
    let shown = try #require(readme.firstBlock(after: "with all its problems at once:\n"))
    #expect(command.complaint == shown + "\n")
  }
}

extension String {
  /// Where a pattern first matches inside a range.
  fileprivate func range(of pattern: some RegexComponent, in range: Range<String.Index>) -> Range<String.Index>? {
    self[range].firstRange(of: pattern)
  }
}
