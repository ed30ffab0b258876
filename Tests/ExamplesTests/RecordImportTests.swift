import Foundation
import Testing

/// Figures and minutes read into records, as a user reads them.
struct RecordImportTests {
  private static let example = "Examples/Records/example-council.json"

  /// The arguments of the README's command.
  static func refreshing() throws -> [String] {
    let readme = try String(contentsOf: Command.package.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "swift run record-import statistics "))
    // The command continues as long as its lines end with a backslash.
    let lines = readme[start.upperBound...].split(separator: "\n")
    let last = lines.firstIndex { !$0.hasSuffix("\\") } ?? lines.endIndex - 1
    let command = lines[...last].joined(separator: " ")
    return ["statistics"] + command.split { $0.isWhitespace || $0 == "\\" }.map(String.init)
  }

  @Test func oneCommandOfTheReadmeRefreshesTheExampleAndThePageShowsTheNewValues() throws {
    let command = try Command("record-import", try Self.refreshing())
    #expect(command.exitCode == 0)
    #expect(
      command.complaint == """
        thefts-rate: 3 read: 0 new, 1 in the place of earlier ones, 2 there already. 0 left out.
          2025: 29.4 in the place of 29.8
        safe-outdoors: 7 read: 3 new, 0 in the place of earlier ones, 4 there already. 0 left out.
          The file is UTF-8; semicolons divide its cells.
          The head is on line 2; each row is a value.
          Line 10 is no row of figures: “Källa: Kommunens trygghetsenkät”.

        """
    )
    let folder = try TemporaryFolder()
    let file = try folder.file("refreshed.json", command.output)
    let page = try Command("plan-progress", [file, "--as-of", "2026-06-30", "--format", "html"]).output
    let before = try Command("plan-progress", [Self.example, "--as-of", "2026-06-30", "--format", "html"]).output
    for value in ["29.4 (2025)", "76.2\u{A0}%"] {
      #expect(page.contains(value))
      #expect(!before.contains(value))
    }
  }

  @Test func readingTwiceIsReadingOnce() throws {
    let once = try Command("record-import", try Self.refreshing())
    let folder = try TemporaryFolder()
    let file = try folder.file("refreshed.json", once.output)
    let again = try Command("record-import", try Self.refreshing().map { $0 == Self.example ? file : $0 })
    #expect(again.output == once.output)
    #expect(again.complaint.contains("0 new, 0 in the place of earlier ones, 7 there already."))
  }

  @Test func whatIsLeftOutEndsWithOneAndStandsOnStandardError() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("figures.csv", "År;Antal\n2026;=A1\n2022;151\n")
    let command = try Command(
      "record-import",
      ["statistics", Self.example, "--indicator", "reported-vandalism", "--from", file, "--language", "sv"]
    )
    #expect(command.exitCode == 1)
    #expect(command.output.hasPrefix("{"))
    #expect(
      command.complaint.hasPrefix(
        "reported-vandalism: 1 lästa: 1 nya, 0 i stället för tidigare, 0 fanns redan. 1 utelämnade.\n"
      )
    )
    #expect(command.complaint.hasSuffix("  2:6: ”=A1” är en formel. Exportera värden.\n"))
  }

  @Test func unreadableFilesEndWithTwoAndWriteNothing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("figures.csv", "Hej\n")
    let map = try folder.file("map.json", "{\"dims\": {}}")
    let cases: [([String], String)] = [
      (["statistics", Self.example, "--indicator", "thefts-rate", "--from", file], "None of the first 10 rows"),
      (
        ["statistics", Self.example, "--indicator", "thefts-rat", "--from", file],
        "\(Self.example) has no indicator “thefts-rat”. Did you mean “thefts-rate”?"
      ),
      (["statistics", "README.md", "--indicator", "thefts-rate", "--from", file], "1:1: "),
      (
        ["statistics", Self.example, "--indicator", "thefts-rate", "--from", file, "--map", map],
        "1:10: A map has no member “dims”"
      ),
    ]
    for (arguments, message) in cases {
      let command = try Command("record-import", arguments)
      #expect(command.exitCode == 2)
      #expect(command.output == "")
      #expect(command.complaint.hasPrefix(message), "\(command.complaint)")
    }
  }

  @Test func minutesBecomeADraftWithoutNames() throws {
    let file = "Examples/Documents/minutes.txt"
    let command = try Command("record-import", ["minutes", file])
    #expect(command.exitCode == 0)
    #expect(command.complaint == "")
    let draft = try #require(try JSONSerialization.jsonObject(with: Data(command.output.utf8)) as? [String: Any])
    #expect(draft["format"] as? String == "crime-prevention-minutes-draft")
    #expect(draft["formatVersion"] as? String == "1.0")
    let text = try String(contentsOf: Command.package.appending(path: file), encoding: .utf8)
    #expect(text.contains("Alva Provberg"))
    #expect(!command.output.contains("Provberg"))
    let kept = try Command("record-import", ["minutes", file, "--names", "kept"])
    #expect(kept.output.contains("Alva Provberg"))
    #expect(try Command("record-import", ["minutes", "-"], input: text).output == command.output)
  }

  @Test func peopleOfTheRecordAreNamedByTheirIdentifiers() throws {
    let folder = try TemporaryFolder()
    let record = """
      {"format": "crime-prevention-record", "formatVersion": "1.0", "language": "sv", "council": {"id": "c", "name": "C",
        "municipality": {"code": "0000", "name": "C"}}, "organizations": [{"id": "police", "name": "Polisen", "kind": "police"}],
        "people": [{"id": "member-07", "name": "Alva Provberg"}, {"id": "member-08", "name": "Bo Testsröm"}]}
      """
    let file = try folder.file("record.json", record)
    let command = try Command("record-import", ["minutes", "Examples/Documents/minutes.txt", "--record", file])
    #expect(command.output.contains("\"person\" : \"member-07\""))
    #expect(command.output.contains("\"organization\" : \"police\""))
    // A near match is proposed, never applied.
    #expect(!command.output.contains("\"person\" : \"member-08\""))
    #expect(command.output.contains("\"id\" : \"member-08\""))
  }

  @Test(arguments: [
    ([], "Say what to read: minutes or statistics."),
    (["read"], "There is no command “read”: write minutes or statistics."),
    (["minutes"], "Name a file, or - for standard input."), (["minutes", "a", "b"], "Name one file, not 2."),
    (["minutes", "a", "--year", "24"], "“24” isn't a year: write --year YYYY."),
    (["minutes", "a", "--names", "all"], "There is no way with names “all”: write --names labels or --names kept."),
    (["statistics", "r"], "Say which figures: --indicator ID --from FILE."),
    (["statistics", "r", "--indicator", "i"], "Say where the figures of “i” are: --from FILE."),
    (["statistics", "r", "--from", "f"], "Write --indicator ID before --from."),
    (["statistics", "--colour"], "There is no option “--colour”."),
    (
      ["statistics", "r", "--indicator", "i", "--as", "xls"],
      "There is no format “xls”: write --as csv, --as json-stat or --as kolada."
    ),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("record-import", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("record-import: " + message))
    #expect(command.complaint.contains("record-import --help"))
  }

  @Test func fileThatIsNotThereIsNamed() throws {
    let command = try Command("record-import", ["minutes", "nowhere.txt"])
    #expect(command.exitCode == 2)
    #expect(command.complaint.contains("nowhere.txt"))
  }
}
