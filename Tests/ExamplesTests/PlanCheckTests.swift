import Foundation
import Testing

/// The findings of the rules on the Act don't change when other rules are added, so exact outputs are taken from them.
struct PlanCheckTests {
  private let folder: TemporaryFolder
  private let statute = ["--rules", "statute", "--as-of", "2026-06-30"]

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let sound = """
    {
      "format": "crime-prevention-record", "formatVersion": "1.0", "language": "sv",
      "council": { "id": "council", "name": "Rådet", "kind": "local", "municipality": { "code": "0000", "name": "Exempelstad" },
        "coordinator": "ks", "responsibleBoard": "ks", "contact": "trygghet@exempelstad.example",
        "reports": [{ "on": "2026-03-30", "to": "kf" }], "information": [{ "on": "2026-03-05", "where": "Biblioteket" }] },
      "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "kf", "name": "Fullmäktige", "kind": "council" }],
      "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2025-11-18", "mapping": "Stölder", "otherInformation": "Boende", "analysis": "Mörkt" }],
      "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "situation": "picture", "decision": { "on": "2026-02-03", "by": "ks" },
        "focusAreas": [{ "id": "area", "title": "Område", "measures": [{ "id": "walk", "title": "Vandring" }] }] }]
    }
    """

  private static let faulty = sound.replacing(", \"mapping\": \"Stölder\"", with: "")
    .replacing(", \"analysis\": \"Mörkt\"", with: "").replacing(
      "\"contact\": \"trygghet@exempelstad.example\",",
      with: ""
    )

  // MARK: Text

  @Test func soundRecordEndsWithZero() throws {
    let file = try folder.file("sound.json", Self.sound)
    let command = try Command("plan-check", [file] + statute)
    #expect(command.exitCode == 0)
    #expect(command.output == "1 file: 0 errors, 0 warnings, 0 notes\n")
    #expect(command.complaint == "")
  }

  @Test func findingsAreGroupedByRule() throws {
    let file = try folder.file("faulty.json", Self.faulty)
    let command = try Command("plan-check", [file] + statute + ["--all"])
    let expected = """
      1 warning [statute.12-contact-not-shown]
        \(file):3:14: council “Rådet”: The record shows no contact point (Act 2023:196, 12 §); it may exist elsewhere.

      2 warnings [statute.4-part-not-shown]
        \(file):7:18: situation picture “Lägesbild”: The situation picture shows nothing under “mapping”, one of the three parts \
      that the Act names (2023:196, 4 §); it may exist elsewhere.
        \(file):7:18: situation picture “Lägesbild”: The situation picture shows nothing under “analysis”, one of the three parts \
      that the Act names (2023:196, 4 §); it may exist elsewhere.

      1 file: 0 errors, 3 warnings, 0 notes

      """
    #expect(command.output == expected)
    #expect(command.exitCode == 0)
  }

  @Test func fewOfARuleAreShownWithTheTotal() throws {
    let files = try (1...3).map { try folder.file("\($0).json", Self.faulty) }
    let command = try Command("plan-check", files + statute + ["--all", "--language", "sv"])
    #expect(
      command.output.contains("6 varningar [statute.4-part-not-shown]\n  \(files[0]):7:18: lägesbild ”Lägesbild”: ")
    )
    #expect(command.output.contains("\n  … och 3 till\n"))
    #expect(command.output.hasSuffix("\n3 filer: 0 fel, 9 varningar, 0 anmärkningar\n"))
    let all = try Command("plan-check", files + statute + ["--show", "all"])
    #expect(!all.output.contains("more"))
    let one = try Command("plan-check", files + statute + ["--show", "1"])
    #expect(one.output.contains("  … and 5 more\n"))
  }

  @Test func eachOfSeveralWorkListsSaysWhoseItIs() throws {
    let files = try (1...2).map { try folder.file("\($0).json", Self.faulty) }
    let lists = try Command("plan-check", files + statute).output.split(separator: "\n").map(String.init)
    let heads = files.compactMap { file in lists.firstIndex(of: file) }
    #expect(heads.count == 2 && heads.first == 0)
    #expect(heads.allSatisfy { lists[$0 + 1].hasPrefix(" 1. ") })
  }

  @Test func rulesThatNeedADateAreSaidNotToRun() throws {
    let file = try folder.file("faulty.json", Self.faulty)
    let command = try Command("plan-check", [file, "--rules", "statute"])
    #expect(command.output.hasPrefix("1 file: 0 errors, 0 warnings, 0 notes\n"))
    #expect(command.output.hasSuffix("rules need an asking date and didn't run: give --as-of DATE\n"))
  }

  @Test func colourIsForTerminals() throws {
    let file = try folder.file("faulty.json", Self.faulty)
    #expect(try !Command("plan-check", [file] + statute).output.contains("\u{1B}"))
  }

  @Test func realRecordsHoldNoErrors() throws {
    let records = ["eskilstuna-2016", "landskrona-2016", "umea", "example-council"].map {
      "Examples/Records/\($0).json"
    }
    let rules = ["--rules", "standard,statute,wording,publication", "--as-of", "2026-06-30"]
    let command = try Command("plan-check", records + rules + ["--all"])
    #expect(command.exitCode == 0)
    #expect(command.output.contains(" warnings [target.baseline-missing]\n"))
    #expect(command.output.contains("\n4 files: 0 errors, "))
  }

  // MARK: Files that can't be read

  @Test func problemsOfReadingAreFindingsAndEndWithTwo() throws {
    let file = try folder.file("broken.json", Self.sound.replacing("2026-03-30", with: "2026-02-30"))
    let command = try Command("plan-check", [file])
    let expected = """
      1 error [document.value-malformed]
        \(file):5:25: “2026-02-30” isn't a date
      """
    #expect(command.output.hasPrefix(expected))
    #expect(command.output.contains("\n\n1 file: 1 error, 0 warnings, 0 notes\n"))
    #expect(command.exitCode == 2)
  }

  @Test func unreadableWinsAndTheOthersAreStillChecked() throws {
    let broken = try folder.file("broken.json", "{ \"a\": ")
    let faulty = try folder.file("faulty.json", Self.faulty)
    let missing = folder.url.appending(path: "missing.json").path
    let command = try Command("plan-check", [broken, faulty, missing] + statute)
    #expect(command.exitCode == 2)
    #expect(command.output.contains("1 error [json.truncated]\n  \(broken):1:8: The text ends before it is complete"))
    #expect(
      command.output.contains("1 error [document.file-unreadable]\n  \(missing): The file \(missing) can't be read")
    )
    #expect(command.output.contains("3 files: 2 errors, 3 warnings, 0 notes"))
  }

  @Test func standardInputIsReadOnce() throws {
    let command = try Command("plan-check", ["-", "--all"] + statute, input: Self.faulty)
    #expect(command.output.contains("  -:3:14: council “Rådet”: The record shows no contact point"))
    let empty = try Command("plan-check", ["-", "--format", "json"], input: "")
    #expect(empty.exitCode == 2)
    #expect(empty.output.contains("\"rule\" : \"json.empty\""))
    let twice = try Command("plan-check", ["-", "-"])
    #expect(twice.complaint.hasPrefix("plan-check: Standard input (-) can be read once only."))
  }

  // MARK: JSON and SARIF

  @Test func jsonIsTheContract() throws {
    let file = try folder.file("faulty.json", Self.faulty)
    let command = try Command("plan-check", [file, "--format", "json"] + statute)
    let expected = """
      {
        "counts" : {
          "error" : 0,
          "note" : 0,
          "warning" : 3
        },
        "disabled" : [

        ],
        "edition" : "2026.1",
        "files" : [
          {
            "file" : "\(file)",
            "findings" : [
              {
                "column" : 14,
                "facts" : {
                  "section" : "12 §"
                },
                "line" : 3,
                "message" : "The record shows no contact point (Act 2023:196, 12 §); it may exist elsewhere.",
                "path" : "/council",
                "rule" : "statute.12-contact-not-shown",
                "severity" : "warning",
                "subject" : {
                  "id" : "council",
                  "kind" : "council"
                }
              },

      """
    #expect(command.output.hasPrefix(expected))
    #expect(command.exitCode == 0)
  }

  @Test func jsonIsValidWhenSomethingIsUnreadable() throws {
    let broken = try folder.file("broken.json", "{ \"format\": \"other\" }")
    let command = try Command("plan-check", [broken, "no-such-file.json", "--format", "json", "--language", "sv"])
    #expect(command.exitCode == 2)
    let report = try JSONDecoder().decode(Report.self, from: Data(command.output.utf8))
    #expect(report.files.map(\.file) == [broken, "no-such-file.json"])
    #expect(report.files.flatMap(\.findings).map(\.rule) == ["document.format-unknown", "document.file-unreadable"])
    #expect(report.files.flatMap(\.findings).map(\.line) == [1, nil])
    #expect(report.files.flatMap(\.findings).allSatisfy { $0.subject == ["kind": "record"] && $0.severity == "error" })
    #expect(report.counts == ["error": 2, "warning": 0, "note": 0])
    #expect(report.files[0].findings[0].message.hasPrefix("Detta är "))
  }

  private struct Report: Decodable {
    struct File: Decodable {
      struct Finding: Decodable {
        let rule, severity, path, message: String
        let subject: [String: String]
        let line, column: Int?
      }
      let file: String
      let findings: [Finding]
    }
    let format, formatVersion, edition: String
    let ruleSets, disabled, notRun: [String]
    let counts, truncated: [String: Int]
    let files: [File]
  }

  @Test func sarifNamesTheRulesAndPlaces() throws {
    let file = try folder.file("faulty.json", Self.faulty)
    let command = try Command("plan-check", [file, "--format", "sarif"] + statute)
    #expect(command.exitCode == 0)
    #expect(command.output.contains("\"name\" : \"plan-check\""))
    #expect(command.output.contains("\"fullyQualifiedName\" : \"/situations/0/mapping\""))
    #expect(command.output.contains("\"startLine\" : 7"))
    #expect(command.output.contains("\"uri\" : \"file://\(file)\""))
    let unreadable = try Command("plan-check", ["no-such-file.json", "--format", "sarif"])
    #expect(unreadable.exitCode == 2)
    #expect(unreadable.output.contains("\"executionSuccessful\" : false"))
  }

  // MARK: Documents

  @Test func workListIsWrittenAsADocument() throws {
    let file = try folder.file("faulty.json", Self.faulty)
    let page = try Command("plan-check", [file, "--format", "html"] + statute)
    #expect(page.exitCode == 0)
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
    let text = try Command("plan-check", [file, "--format", "markdown", "--language", "sv"] + statute)
    #expect(text.output.contains("# Att besluta och åtgärda först\n"))
    let unreadable = try Command("plan-check", ["no-such-file.json", "--format", "html"])
    #expect(unreadable.exitCode == 2)
    #expect(unreadable.output == "")
    #expect(unreadable.complaint.contains("no-such-file.json"))
  }

  // MARK: The command line

  @Test(arguments: [
    ([], "Name a file, or - for standard input."), (["a", "--as-of"], "A value is missing after --as-of."),
    (["a", "--as-of", "2024-02-30"], "“2024-02-30” isn't a date: write --as-of YYYY-MM-DD"),
    (["--colour"], "There is no option “--colour”."),
    (["a", "--rules", "all"], "There is no rule set “all”: the sets are"),
    (["a", "--rules", "standard,"], "There is no rule set “”"),
    (
      ["a", "--format", "xml"],
      "There is no format “xml”: write --format text, --format json, --format sarif, --format markdown or"
    ),
    (["a", "b", "--format", "html"], "A document is about one file: name one, not 2, or leave out --format."),
    (["a", "--format", "html", "--all"], "--all and --show are for text: leave them out, or leave out --format html."),
    (["a", "--language", "fi"], "There is no language “fi”: write --language en or --language sv."),
    (["a", "--show", "0"], "“0” isn't a number of findings"),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("plan-check", arguments)
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(command.complaint.hasPrefix("plan-check: " + message))
    #expect(command.complaint.hasSuffix(" See plan-check --help.\n"))
    #expect(command.complaint.count(where: \.isNewline) == 1)
  }

  @Test func helpIsNoComplaint() throws {
    let command = try Command("plan-check", ["--help"])
    #expect(command.exitCode == 0)
    #expect(command.output.hasPrefix("Usage: plan-check"))
  }
}
