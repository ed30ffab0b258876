import CrimePrevention
import CrimePreventionReports
import TestSupport
import Testing

/// The report to the municipal council assembly.
struct AssemblyTests {
  private static func report(
    _ name: String = "example-council",
    _ date: String = "2026-06-30",
    since: String? = nil,
    of subject: ProgressReport.Subject = .council,
    _ language: MessageLanguage = .swedish
  ) throws -> String {
    try ProgressReport(
      of: subject,
      part: .assembly,
      in: ExampleRecords.checked(name),
      language: language,
      asOf: day(date),
      since: since.map { try day($0) }
    ).markdown
  }

  @Test func tellsWhatWasDecidedDoneSeenAndSpent() throws {
    let page = try Self.report(since: "2025-06-30")
    for piece in [
      "Exempelstads brottsförebyggande råd · Till kommunfullmäktige\n\n# Det brottsförebyggande arbetet sedan 30 juni 2025\n",
      "Läget 30 juni 2026 · sedan 30 juni 2025 · från Kommunstyrelsen\n",
      "## Beslutat\n\n- 16 september 2025: Rådet möts fyra gånger under 2026.\n",
      "## Gjort\n\nHållna: 4 möten, 3 uppföljningar.\n\n",
      "- 26 november 2025: Grupper igång i alla tre områdena (Starta SSPF-grupp i varje område)\n",
      "- 5 mars 2026: information: Biblioteket: öppet hus om uppföljningen\n", "; Nattvandra helgkvällar 32; ",
      "## Nya siffror och slutsatser\n\n- Anmälda skadegörelsebrott per år: 126 (2025); mål: högst 100 senast 31 december 2027; förut: 133 (2024)\n",
      "- Ett år med nattvandring: Vandringarna har hållits de kvällar som planen säger.\n",
      "- 30 mars 2027: rapport till kommunfullmäktige (13 §)\n",
      "- Använt sedan 30 juni 2025: 236&#160;500&#160;kronor för 2 av 23 åtgärder;",
    ] {
      #expect(page.contains(piece), "\(piece)")
    }
    // The report is for the assembly, which mends no record.
    #expect(!page.contains("åtgärdat"))
  }

  @Test func beginsWithTheLastReportToTheAssembly() throws {
    let page = try Self.report()
    #expect(page.contains("sedan 30 mars 2026, dagen för senaste rapporten till fullmäktige · från Kommunstyrelsen\n"))
    #expect(page.contains("## Beslutat\n\nInget beslut är angivet.\n"))
    #expect(page.contains("Hållna: 1 möte.\n"))
    // Made on the day of a report, it covers the time up to that report.
    #expect(
      try Self.report("example-council", "2026-03-30").contains("# Det brottsförebyggande arbetet sedan 31 mars 2025\n")
    )
  }

  @Test func withoutAReportItTellsOfAYear() throws {
    let page = try Self.report("umea", "2022-06-30", .english)
    #expect(page.contains("since 30 June 2021, a year before · which board leads the work isn't recorded\n"))
    #expect(page.contains("- What has been spent since 30 June 2021 isn't recorded.\n"))
  }

  @Test func ofAPlanItTellsOnlyWhatConcernsIt() throws {
    let page = try Self.report(since: "2023-01-01", of: .plan("plan-2024"), .english)
    #expect(page.contains("# Åtgärdsplan 2024–2027 since 1 January 2023\n"))
    #expect(page.contains("- 21 November 2023: Åtgärdsplan 2024–2027, decided by Kommunstyrelsen\n"))
    #expect(!page.contains("Rådet möts fyra gånger"))
  }

  @Test func plannedAndLaterThingsAreNotTold() throws {
    let decided = AgendaItem(id: "i", title: "Punkt", decisions: [MeetingDecision(text: "Bestämt")])
    var planned = Meeting(id: "m", date: try day("2026-03-01"), status: .planned, agenda: [decided])
    let report = { (meeting: Meeting) throws in
      try ProgressReport(
        part: .assembly,
        in: CouncilRecord.small(meetings: [meeting]).unchecked,
        language: .swedish,
        asOf: day("2026-06-30")
      ).text
    }
    #expect(try !report(planned).contains("Bestämt"))
    planned.status = .held
    #expect(try report(planned).contains("- 1 mars 2026: Bestämt\n"))
    planned.date = try day("2026-07-01")
    #expect(try !report(planned).contains("Bestämt"))
  }
}
