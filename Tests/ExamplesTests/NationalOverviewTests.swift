import Foundation
import Testing

struct NationalOverviewTests {
  private static let files = ["eskilstuna-2016", "landskrona-2016", "umea"].map { "Examples/Records/\($0).json" }
  private static let date = ["--as-of", "2018-12-31"]

  /// The cells of a table by the name in the first column; columns are two spaces or more apart.
  private func table(_ title: String, in output: String) throws -> [String: [String: Int]] {
    let block = try #require(output.components(separatedBy: "\n\n").first { $0.hasPrefix(title + " ") })
    let rows = block.split(separator: "\n").map { line in
      line.split(separator: /\s{2,}/).map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return try Dictionary(
      uniqueKeysWithValues: rows.dropFirst().map { row in
        let numbers = try row.dropFirst().map { try #require(Int($0)) }
        return (row[0], Dictionary(uniqueKeysWithValues: zip(rows[0].dropFirst(), numbers)))
      }
    )
  }

  @Test func findingsAreThoseOfPlanCheckForEachRecord() throws {
    let overview = try Command("national-overview", Self.files + Self.date)
    #expect(overview.exitCode == 0)
    let findings = try table("Findings", in: overview.output)
    #expect(Set(findings.keys) == ["Eskilstuna", "Landskrona", "Umeå", "All"])
    for (name, file) in zip(["Eskilstuna", "Landskrona", "Umeå"], Self.files) {
      let check = try Command("plan-check", [file, "--all"] + Self.date).output
      let line =
        "1 file: 0 errors, \(findings[name]?["warning"] ?? -1) warnings, \(findings[name]?["note"] ?? -1) notes"
      #expect(check.hasSuffix(line + "\n"), "\(name)")
    }
  }

  /// The counts that plan-progress prints after its tables: `26 targets: 1 met, 22 cannot be assessed, 3 monitored`.
  @Test func targetsAreThoseOfPlanProgress() throws {
    let overview = try Command("national-overview", Self.files + Self.date)
    let targets = try #require(try table("Targets", in: overview.output)["Eskilstuna"])
    let progress = try Command("plan-progress", [Self.files[0]] + Self.date).output
    let summary = try #require(progress.firstMatch(of: /\n([0-9]+) targets: ([^\n]*)\n/))
    #expect(targets["all"] == Int(summary.1))
    for part in summary.2.split(separator: ", ") {
      let words = part.split(separator: " ", maxSplits: 1)
      #expect(targets[String(words[1])] == Int(words[0]), "\(part)")
    }
  }

  @Test func whatCannotBeAssessedIsPartOfTheWhole() throws {
    let output = try Command("national-overview", Self.files + Self.date).output
    for title in ["Targets", "Measures"] {
      for (name, row) in try table(title, in: output) {
        #expect(row["cannot be assessed"] != nil)
        #expect(row.filter { $0.key != "all" }.values.reduce(0, +) == row["all"], "\(title) \(name)")
      }
    }
  }

  @Test func orderIsThatOfTheMunicipalitiesWhateverTheFiles() throws {
    let given = try Command("national-overview", Self.files + Self.date).output
    for _ in 0..<3 {
      #expect(try Command("national-overview", Self.files.reversed() + Self.date).output == given)
    }
  }

  @Test func recordsOfAMunicipalityAreCountedTogether() throws {
    let once = try Command("national-overview", [Self.files[2]] + Self.date).output
    let twice = try Command("national-overview", [Self.files[2], Self.files[2]] + Self.date).output
    let (one, two) = (try table("Findings", in: once), try table("Findings", in: twice))
    #expect(two["Umeå"]?["records"] == 2)
    #expect(two["Umeå"]?["warning"] == one["Umeå"]?["warning"].map { 2 * $0 })
    #expect(two["Umeå"] == two["All"])
  }

  @Test func recordsWithErrorsAndUnreadableOnesDoNotStopTheOthers() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOf: Command.package.appending(path: Self.files[0]), encoding: .utf8)
    let rejected = try folder.file(
      "rejected.json",
      text.replacing("\"parent\" : \"eskilstuna\"", with: "\"parent\" : \"nowhere\"")
    )
    let unreadable = try folder.file("unreadable.json", "{ \"a\": ")
    let both = try Command("national-overview", [unreadable, rejected, Self.files[2]] + Self.date)
    #expect(both.exitCode == 2)
    #expect(both.complaint.hasPrefix("\(unreadable): 1:8: The text ends before it is complete"))
    let leftOut =
      "\n\nRecords with errors, from which no progress is computed: 1\nFiles that can't be read, and aren't counted: 1\n"
    #expect(both.output.hasSuffix(leftOut))
    #expect(try table("Targets", in: both.output)["Eskilstuna"]?["all"] == 0)
    #expect(try table("Findings", in: both.output)["Eskilstuna"]?["error"] ?? 0 > 0)
    let alone = try Command("national-overview", [rejected] + Self.date)
    #expect(alone.exitCode == 1)
  }

  @Test func swedishSpeaksSwedish() throws {
    let output = try Command("national-overview", Self.files + Self.date + ["--language", "sv"]).output
    #expect(output.hasPrefix("Nationell översikt 2018-12-31\n\nIakttagelser  underlag  fel  varning  anmärkning\n"))
    #expect(output.contains("kan inte bedömas"))
  }

  @Test(arguments: [
    (["--as-of", "2024-01-01"], "Name a file."), (["a"], "Say for which date: --as-of YYYY-MM-DD."),
    (["--colour"], "There is no option “--colour”."),
    (["a", "--as-of=2024-02-30"], "“2024-02-30” isn't a date: write --as-of YYYY-MM-DD"),
  ])
  func commandLineThatCannotBeFollowedIsExplained(arguments: [String], message: String) throws {
    let command = try Command("national-overview", arguments)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("national-overview: " + message))
    #expect(try Command("national-overview", ["--help"]).exitCode == 0)
  }
}
