import Foundation
import Testing

struct RecordPublishTests {
  private static let example = "Examples/Records/example-council.json"
  private static let order = [example, "--for", "residents", "--on", "2026-06-30"]

  /// A record with a council and some more members.
  private func record(_ more: String, council: String = "") -> String {
    """
    {"format": "crime-prevention-record", "formatVersion": "1.1", "language": "sv", "council": {"id": "c", "name": "C",
      "municipality": {"code": "0000", "name": "C"}\(council)}\(more)}
    """
  }

  @Test func recordIsWrittenAndWhatIsWithheldIsCountedBesideIt() throws {
    let command = try Command("record-publish", Self.order)
    #expect(command.exitCode == 0)
    #expect(command.output.hasPrefix("{\n  \"agreements\" : ["))
    #expect(command.complaint.hasPrefix("Withheld:\n  "))
    #expect(command.complaint.contains("2 measures with restricted sharing\n"))
    #expect(try Command("record-publish", Self.order).output == command.output)
  }

  @Test func whatIsWrittenCanBePublishedAgainAndStaysTheSame() throws {
    let once = try Command("record-publish", Self.order).output
    let folder = try TemporaryFolder()
    let file = try folder.file("once.json", once)
    let again = try Command("record-publish", [file, "--for", "residents", "--on", "2026-06-30"])
    #expect(again.output == once)
    #expect(again.complaint == "Nothing is withheld.\n")
    #expect(try Command("plan-check", [file, "--as-of", "2026-06-30"]).exitCode == 0)
  }

  @Test func summaryIsWrittenInsteadOfTheRecord() throws {
    let command = try Command("record-publish", Self.order + ["--format", "summary", "--language", "sv"])
    #expect(command.exitCode == 0)
    #expect(command.complaint == "")
    #expect(command.output.hasPrefix("Utelämnat:\n  "))
    #expect(command.output.contains("2 åtgärder med begränsad delning\n"))
  }

  @Test func keepersGetTheRecordAsItIs() throws {
    let command = try Command("record-publish", [Self.example, "--for", "keepers", "--on", "2026-06-30"])
    #expect(command.complaint == "Nothing is withheld.\n")
    #expect(command.output.contains("\"waivers\""))
  }

  @Test func thresholdDecidesWhatIsSmall() throws {
    let counts = """
      , "indicators": [{"id": "i", "name": "Unga", "statistic": "count", "unit": "persons", "better": "lower",
        "aggregation": "latest", "observations": [{"period": "2024", "value": 7}]}]
      """
    for (threshold, isShown) in [("8", false), ("7", true), ("1", true)] {
      let arguments = ["-", "--for", "residents", "--on", "2026-06-30", "--threshold", threshold]
      let command = try Command("record-publish", arguments, input: record(counts))
      #expect(command.output.contains("\"value\" : 7") == isShown)
    }
  }

  @Test func earlierReleasesAreTakenIntoAccount() throws {
    let folder = try TemporaryFolder()
    let observations = { (value: String) in
      """
      , "indicators": [{"id": "i", "name": "Unga", "statistic": "count", "unit": "persons", "better": "lower",
        "aggregation": "latest", "observations": [{"period": "2024", \(value)}]}]
      """
    }
    let earlier = try folder.file("earlier.json", record(observations("\"status\": \"suppressed\"")))
    let now = try folder.file("now.json", record(observations("\"value\": 40")))
    let arguments = [now, "--for", "residents", "--on", "2026-06-30"]
    #expect(try Command("record-publish", arguments).output.contains("\"value\" : 40"))
    let after = try Command("record-publish", arguments + ["--after", earlier, earlier])
    #expect(!after.output.contains("\"value\" : 40"))
    #expect(after.complaint == "Withheld:\n  1 figure that would give away a small group\n")
  }

  @Test func recordThatWouldBreakEndsWithOneAndSaysWhere() throws {
    let secret = record("", council: #", "sharing": {"level": "secret"}"#)
    let arguments = ["-", "--for", "residents", "--on", "2026-06-30"]
    let command = try Command("record-publish", arguments, input: secret)
    #expect(command.exitCode == 1)
    #expect(command.output == "")
    #expect(command.complaint.hasPrefix("/council: The council itself isn't for them"))
  }

  @Test func fileThatCannotBeReadEndsWithTwoAndIsNamed() throws {
    let command = try Command("record-publish", ["README.md", "--for", "residents", "--on", "2026-06-30"])
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(command.complaint.hasPrefix("README.md: 1:1: "))
    let after = try Command("record-publish", Self.order + ["--after", "README.md"])
    #expect(after.exitCode == 2)
    #expect(after.complaint.hasPrefix("README.md: 1:1: "))
  }

  @Test(arguments: [
    ([], "Name a file before the options, or - for standard input."),
    (["a"], "Say who is to read it: --for residents, --for members or --for keepers."),
    (["a", "--for", "members"], "Say for which day: --on YYYY-MM-DD."), (["a", "b"], "Name one file, not 2."),
    (
      ["a", "--for", "all"],
      "There is no audience “all”: write --for keepers, --for members or --for residents."
    ),
    (
      ["a", "--threshold", "0"],
      "“0” isn't a number of people: write --threshold 5, or --threshold 1 to withhold no counts."
    ),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("record-publish", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("record-publish: " + message))
  }

  @Test func otherCommandsShowWhatAnAudienceMaySee() throws {
    let date = ["--as-of", "2026-06-30"]
    let all = try Command("plan-progress", [Self.example] + date)
    let residents = try Command("plan-progress", [Self.example] + date + ["--for", "residents"])
    #expect(residents.exitCode == 0)
    #expect(residents.output != all.output)
    let json = ["--format", "json"]
    #expect(
      try Command("plan-progress", [Self.example] + date + json + ["--for", "keepers"]).output
        == (try Command("plan-progress", [Self.example] + date + json).output)
    )
    let check = try Command("plan-check", [Self.example, "--all"] + date + ["--for", "residents"])
    #expect(check.exitCode == 0)
    #expect(check.output.contains("Examples/Records/example-council.json: "))
    let undated = try Command("plan-check", [Self.example, "--for", "members"])
    #expect(undated.complaint.hasPrefix("plan-check: What members may see depends on the day: add --as-of YYYY-MM-DD."))
  }
}
