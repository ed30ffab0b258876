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

  /// The record at the end of Getting started, as a newcomer saves it.
  @Test func firstRecordOfGettingStartedHasNoErrorsAndIsCountedInTheSingular() throws {
    let article = Command.package.appending(path: "DocsSource/CrimePrevention.docc/GettingStarted.md")
    let blocks = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```json\n").dropFirst()
    let record = try #require(blocks.last?.components(separatedBy: "```").first)
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let file = try folder.file("record.json", record)
    #expect(try Command("plan-check", [file, "--as-of", "2026-06-30"]).exitCode == 0)
    let english = try Command("plan-progress", [file, "--as-of", "2026-06-30"])
    #expect(english.output.hasSuffix("\n1 target: 1 on path\n1 measure: 1 too early to say\n"))
    let swedish = try Command("plan-progress", [file, "--as-of", "2026-06-30", "--language", "sv"])
    #expect(swedish.output.hasSuffix("\n1 målvärde: 1 på väg\n1 åtgärd: 1 för tidigt att bedöma\n"))
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

  @Test func measuresPlansPromisesAndActionsAreShown() throws {
    let arguments = ["Examples/Records/example-council.json", "--as-of", "2026-06-30"]
    let english = try Command("plan-progress", arguments).output
    #expect(english.contains("Områdespolisen besöker skolorna                           often enough 26 of 27 times"))
    #expect(english.contains("1 measure: Whether it was done isn't recorded. (Samtal för den som vill sluta slå)"))
    #expect(
      english.contains(
        "\n  Process: 25 of 43 parts can be assessed (23 have taken part, 1 too early to say, 1 not met).\n"
      )
    )
    #expect(english.contains("\n    · Svara på synpunkter inom sju dagar: behind\n"))
    #expect(english.contains("\n      It is due at the next meeting, 15 September 2026. It isn't noted as done.\n"))
    let swedish = try Command("plan-progress", arguments + ["--language", "sv"]).output
    #expect(swedish.contains("\n  18 kan inte bedömas: om det har gjorts är inte redovisat.\n"))
    #expect(swedish.contains("\n    · Region Exempel: har medverkat\n"))
    #expect(swedish.contains("Uppföljningen säger: uppfyllt. Enligt underlagets uppgifter var läget: på väg."))
  }

  /// What one area lacks is reported for that area and not for all; and a single target isn't “1 targets”.
  @Test func aReasonStandsAtTheAreaThatItIsAbout() throws {
    let record = #"""
      {"format":"crime-prevention-record","formatVersion":"1.0","language":"sv",
       "council":{"id":"a","name":"A","municipality":{"code":"0000","name":"A"}},
       "areas":[{"id":"norr","name":"Norr","kind":"area"},{"id":"syd","name":"Syd","kind":"area"}],
       "indicators":[{"id":"i","name":"Grupper","statistic":"count","unit":"groups","better":"higher",
         "aggregation":"latest","observations":[{"period":"2018","value":9,"breakdown":{"area":"norr"}}]}],
       "plans":[{"id":"p","title":"P","kind":"measures","focusAreas":[{"id":"f","title":"F","goals":[
         {"id":"g","text":"Mål","targets":[{"id":"t","indicator":"i","expectation":{"kind":"atLeast","value":8},
           "each":{"kind":"area","ids":["norr","syd"]},"due":"2019"}]},{"id":"h","text":"Utan"}],"measures":[]}]}]}
      """#
    let english = try Command("plan-progress", ["-", "--as-of", "2019-12-31"], input: record)
    #expect(english.exitCode == 0)
    let lines = english.output.split(separator: "\n")
    let south = try #require(lines.firstIndex { $0.contains("· Syd") })
    #expect(lines[south + 1].contains("No value has been reported."))
    #expect(lines.count { $0 == "      No value has been reported." } == 1)
    #expect(english.output.contains("\n1 target: 1 cannot be assessed\n"))
    #expect(english.output.contains("\n  (1 of 2 goals without a target)\n"))
    let swedish = try Command("plan-progress", ["-", "--as-of", "2019-12-31", "--language", "sv"], input: record)
    #expect(swedish.output.contains("\n1 målvärde: 1 kan inte bedömas\n"))
  }

  @Test func jsonIsTheVersionedFormAndTheSameEachTime() throws {
    let arguments = ["Examples/Records/eskilstuna-2016.json", "--as-of", "2018-12-31", "--format", "json"]
    let command = try Command("plan-progress", arguments)
    #expect(command.exitCode == 0)
    #expect(command.complaint == "")
    let document = try JSONDecoder().decode(Header.self, from: Data(command.output.utf8))
    #expect(document == Header(format: "crime-prevention-progress", formatVersion: "1.0", asOf: "2018-12-31"))
    #expect(try Command("plan-progress", arguments).output == command.output)
  }

  private struct Header: Decodable, Equatable {
    let format, formatVersion: String
    var asOf: String?
  }

  @Test func standardInputIsReadAndJSONStaysJSONWhenTheRecordCannotBeRead() throws {
    let small =
      #"{"format":"crime-prevention-record","formatVersion":"1.0","language":"en","council":{"id":"a","name":"A","municipality":{"code":"0000","name":"A"}}}"#
    let read = try Command("plan-progress", ["-", "--as-of", "2024-01-01"], input: small)
    #expect(read.exitCode == 0)
    #expect(read.output == "A, progress at 1 January 2024\n\n0 targets\n0 measures\n")
    let broken = try Command("plan-progress", ["-", "--as-of", "2024-01-01", "--format", "json"], input: "{")
    #expect(broken.exitCode == 2)
    let document = try JSONDecoder().decode(Header.self, from: Data(broken.output.utf8))
    #expect(document == Header(format: "crime-prevention-report", formatVersion: "1.0"))
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
    ([], "Name a file, or - for standard input."), (["a", "b", "--as-of", "2024-01-01"], "Name one file, not 2."),
    (["a"], "Say for which date: --as-of YYYY-MM-DD."), (["a", "--as-of"], "A value is missing after --as-of."),
    (["a", "--as-of", "2024-02-30"], "“2024-02-30” isn't a date"), (["--colour"], "There is no option “--colour”."),
    (["a", "--language", "fi", "--as-of", "2024-01-01"], "There is no language “fi”"),
    (
      ["a", "--format", "pdf"],
      "There is no format “pdf”: write --format text, --format json, --format markdown, --format html or --format csv."
    ),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("plan-progress", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("plan-progress: " + message))
    #expect(command.complaint.hasSuffix(" See plan-progress --help.\n"))
    #expect(command.complaint.count(where: \.isNewline) == 1)
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
    #expect(command.output.hasPrefix("fel: indikator ”I”: Antalet decimaler är"))
    #expect(command.output.contains("[indicator.decimals-negative] vid /indicators/0/decimals"))
    let json = try Command("plan-progress", [file.path, "--as-of", "2024-01-01", "--format", "json"])
    #expect(json.exitCode == 1)
    let document = try JSONDecoder().decode(Header.self, from: Data(json.output.utf8))
    #expect(document == Header(format: "crime-prevention-report", formatVersion: "1.0"))
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
  /// The contents of the first fenced block that starts after a text.
  func firstBlock(after text: String) -> String? {
    guard let start = range(of: text)?.upperBound, let open = range(of: "```text\n", range: start..<endIndex),
      let close = range(of: "\n```", range: open.upperBound..<endIndex)
    else { return nil }
    return String(self[open.upperBound..<close.lowerBound])
  }
}
