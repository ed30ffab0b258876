import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Testing

/// The sheet on the Act in each of its forms.
struct StatuteSheetReportTests {
  private let paragraphs = ["4", "5", "6", "9", "10", "11", "12", "13"]

  private func report(_ language: MessageLanguage) throws -> StatuteSheetReport {
    let record = try ExampleRecords.record("example-council")
    return StatuteSheetReport(of: StatuteSheet(of: record, asOf: "2026-06-30"), in: record, language: language)
  }

  @Test(arguments: MessageLanguage.allCases) func everyFormHasEveryParagraph(language: MessageLanguage) throws {
    let report = try report(language)
    for form in [report.html, report.markdown, report.text] {
      #expect(form.contains("2023:196") && form.contains("Exempelstads brottsförebyggande råd"))
      for paragraph in paragraphs { #expect(form.contains("\(paragraph) §") || form.contains("\(paragraph)&#160;§")) }
    }
  }

  @Test func theSheetIsAPageAndLinesForATerminal() throws {
    let report = try report(.swedish)
    #expect(report.html.hasPrefix("<!DOCTYPE html>") && report.html.contains(#"<html lang="sv">"#))
    #expect(report.markdown.contains("\n# ") && !report.markdown.contains("<table"))
    #expect(!report.text.contains("<") && !report.text.contains("|"))
    #expect(report.text.split(separator: "\n").count > 15)
  }

  @Test func asJSONItHasNoSentences() throws {
    let sheet = try StatuteSheet(of: ExampleRecords.record("example-council"), asOf: "2026-06-30")
    guard case .object(let members) = sheet.json(), case .array(let all)? = members["paragraphs"] else {
      Issue.record("The sheet is an object with a list of paragraphs.")
      return
    }
    #expect(members["format"] == "crime-prevention-statute-sheet" && members["formatVersion"] == "1.0")
    #expect(members["asOf"] == "2026-06-30" && members["act"] == "2023:196")
    #expect(all.count == sheet.paragraphs.count)
  }
}
