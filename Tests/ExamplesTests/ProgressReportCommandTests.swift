import Foundation
import Testing

/// `plan-progress` writes reports for everyone to read.
struct ProgressReportCommandTests {
  private static let example = ["Examples/Records/example-council.json", "--as-of", "2026-06-30"]

  @Test(arguments: [
    ("html", "<!DOCTYPE html>\n<html lang=\"sv\">"),
    ("markdown", "Uppföljning\n\n# Exempelstads brottsförebyggande råd\n"),
    ("csv", "kind,id,name,part,plan,"),
  ])
  func everythingIsReportedInEachFormatWithTheSameBytes(format: String, start: String) throws {
    let arguments = Self.example + ["--language", "sv", "--format", format]
    let first = try Command("plan-progress", arguments)
    #expect(first.exitCode == 0)
    #expect(first.complaint == "")
    #expect(first.output.hasPrefix(start))
    #expect(try Command("plan-progress", arguments).output == first.output)
  }

  @Test func planOrPromiseIsChosenByItsIdentifier() throws {
    let plan = try Command("plan-progress", Self.example + ["--format", "markdown", "--plan", "plan-2024"])
    #expect(plan.output.contains("\n# Åtgärdsplan 2024–2027\n"))
    #expect(!plan.output.contains("Trygghetsprogram 2020–2023"))
    let promise = try Command("plan-progress", Self.example + ["--format", "markdown", "--promise", "promise-2025"])
    #expect(
      promise.output.contains("\n# Vi syns på kvällarna i Hamnkvarteret och svarar på synpunkter inom en vecka.\n")
    )
  }

  @Test func restrictedMeasuresAreInTheTextForTheCouncilAndNotInReports() throws {
    let text = try Command("plan-progress", Self.example)
    let report = try Command("plan-progress", Self.example + ["--format", "markdown"])
    for title in ["Sociala insatsgrupper", "Gemensam lägesbild varje vecka"] {
      #expect(text.output.contains(title))
      #expect(!report.output.contains(title))
    }
    #expect(report.output.contains("> - 2 measures with restricted sharing\n"))
  }

  @Test func spreadsheetForSwedishExcel() throws {
    let command = try Command("plan-progress", Self.example + ["--format", "csv", "--csv-style", "swedish-excel"])
    #expect(command.output.hasPrefix("\u{FEFF}kind;id;name;"))
    #expect(command.output.contains(";74,6;"))
  }

  @Test func summaryComesInEveryForm() throws {
    let summary = Self.example + ["--part", "summary", "--plan", "plan-2024"]
    let text = try Command("plan-progress", summary)
    #expect(text.exitCode == 0)
    #expect(text.output.contains("\nWhere things stand\n"))
    #expect(
      try Command("plan-progress", summary + ["--format", "markdown"]).output.contains("\n## Where things stand\n")
    )
    #expect(
      try Command("plan-progress", summary + ["--format", "html"]).output.contains("<body class=\"wide sheet\">")
    )
    #expect(
      try Command("plan-progress", summary + ["--format", "json"]).output.contains(
        "\"format\" : \"crime-prevention-summary\""
      )
    )
  }

  @Test func pageIsUnfoldedWhenAskedTo() throws {
    let html = Self.example + ["--format", "html", "--promise", "promise-2025"]
    #expect(try Command("plan-progress", html).output.contains("<details>"))
    #expect(try Command("plan-progress", html + ["--unfolded"]).output.contains("<details open=\"open\">"))
  }

  @Test func unknownPlanEndsWithTwoAndNamesTheNearest() throws {
    let command = try Command("plan-progress", Self.example + ["--format", "html", "--plan", "plan-2025"])
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(
      command.complaint
        == "Examples/Records/example-council.json: The record has no plan “plan-2025”. Did you mean “plan-2024”?\n"
    )
  }

  @Test(arguments: [
    (
      ["--plan", "p"],
      "--plan and --promise choose for a report: add --part summary, or --format markdown, html or csv."
    ),
    (["--format", "csv", "--part", "summary"], "--part isn't for --format csv, which has every row."),
    (["--part", "short"], "There is no part “short”: write --part all, --part summary or --part assembly."),
    (["--since", "2026-01-01"], "--since is for --part summary or --part assembly."),
    (["--part", "summary", "--since", "2026-06-30"], "--since names a day before that of --as-of."),
    (["--unfolded"], "--unfolded is for --format html."),
    (["--format", "html", "--plan", "p", "--promise", "q"], "A report is about one plan or one promise."),
    (["--csv-style", "standard"], "--csv-style is for --format csv."),
    (
      ["--format", "csv", "--csv-style", "excel"],
      "There is no style “excel”: write --csv-style standard or --csv-style swedish-excel."
    ),
  ])
  func optionsThatDoNotFitAreExplained(options: [String], message: String) throws {
    let command = try Command("plan-progress", Self.example + options)
    #expect(command.exitCode == 2)
    #expect(command.complaint.hasPrefix("plan-progress: " + message))
    #expect(command.complaint.hasSuffix(" See plan-progress --help.\n"))
  }
}
