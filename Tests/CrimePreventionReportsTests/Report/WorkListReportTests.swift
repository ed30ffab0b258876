import CrimePrevention
import CrimePreventionReports
import TestSupport
import Testing

/// The work list as its readers see it.
struct WorkListReportTests {
  private static func list(_ name: String, _ date: CalendarDate, _ language: MessageLanguage) throws -> WorkListReport {
    WorkListReport(of: Validator().report(on: try ExampleRecords.record(name), asOf: date), language: language)
  }

  @Test func whatMattersMostStandsFirstAndWhoCanMendIt() throws {
    let page = try Self.list("eskilstuna-2016", "2018-12-31", .swedish).markdown
    for piece in [
      "Kommunens och polisens brottsförebyggande samverkan i Eskilstuna · 31 december 2018\n\n# Att besluta och åtgärda först\n\n",
      "178 iakttagelser i 20 punkter. Allt gäller underlaget, inte vad någon gör.\n\n",
      "## 1. Motsägelse\n\n”Trygghet i offentlig miljö”: Målen ”Öka tryggheten i Eskilstuna till normalv…”, ",
      "## 5. Kan inte bedömas\n\n”Åtagandeplan för Eskilstuna kommun och polisen”: Planen anger ingen period: ",
      "- … och 28 till\n\n## Övrigt\n\nPunkt 6 till 20\n\n| Slag | Att besluta eller åtgärda |\n",
    ] {
      #expect(page.contains(piece), "\(piece)\n\(page.prefix(3000))")
    }
  }

  @Test(
    arguments: [
      ("eskilstuna-2016", "2018-12-31"), ("landskrona-2016", "2016-12-31"), ("umea", "2026-06-30"),
      ("example-council", "2026-06-30"),
    ] as [(String, CalendarDate)]
  )
  func eachFindingIsToldOnThePage(name: String, date: CalendarDate) throws {
    let report = Validator().report(on: try ExampleRecords.record(name), asOf: date)
    let page = WorkListReport(of: report, language: .english).markdown
    let told = page.split(separator: "\n").count { $0.hasPrefix("- ") }
    for item in report.workList {
      #expect(page.contains("\(item.rank). \(item.consequence.name(in: .english))"), "\(item.rank)")
    }
    #expect(!page.contains("(0 findings)") && !page.contains("(no findings)"))
    let many = report.workList.map { item in Set(item.findings.map(\.sentence)).count }
    #expect(told >= many.filter { $0 > 1 }.reduce(0, +), "\(told) of \(many)")
  }

  /// Findings that are all listed above aren't repeated below.
  @Test(arguments: [(2, false), (5, false), (6, true)])
  func findingsAreUnfoldedBelowWhenThereAreMoreThanToldAbove(count: Int, areUnfolded: Bool) {
    let agenda = (1...count).map { AgendaItem(id: Identifier("i\($0)"), title: "Punkt \($0)", startsAt: "12:00") }
    let meeting = Meeting(
      id: "m",
      date: "2026-03-01",
      status: .held,
      startsAt: "10:00",
      endsAt: "11:00",
      agenda: agenda
    )
    let rules = RuleSet.standard.keeping("agenda-item.outside-meeting-time")
    let report = Validator(rules).report(on: .small(meetings: [meeting]))
    #expect(report.workList.map { $0.findings.count } == [count])
    let page = WorkListReport(of: report, language: .english).markdown
    #expect(page.contains("(\(count) findings)**") == areUnfolded, "\(page)")
  }

  @Test func recordWithoutFindingsSaysSo() {
    let report = Validator(RuleSet()).report(on: .small(meetings: []))
    let list = WorkListReport(of: report, language: .english)
    #expect(list.text == "")
    #expect(list.markdown.hasSuffix("# What to decide and mend first\n\nThe rules found nothing in the record.\n"))
  }

  @Test func textHasAnItemALineAndTheFindingsOfTheFirst() throws {
    let lines = try Self.list("example-council", "2026-06-30", .english).text.split(separator: "\n")
    #expect(lines[0].hasPrefix(" 1. Can't be assessed: "))
    #expect(lines.contains("To 1:"))
    #expect(lines.contains { $0.hasPrefix("    - “") })
  }
}
