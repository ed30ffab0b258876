import CrimePrevention
import CrimePreventionReports
import TestSupport
import Testing

/// Reports on real and made-up records, as a reader sees them.
struct ProgressReportTests {
  static func report(
    _ name: String,
    _ date: String,
    of subject: ProgressReport.Subject = .council,
    _ language: MessageLanguage
  ) throws -> ProgressReport {
    try ProgressReport(of: subject, in: ExampleRecords.checked(name), language: language, asOf: day(date))
  }

  @Test func aPlansReportShowsItsFollowUps() throws {
    let record = try ExampleRecords.checked("example-council")
    let report = try ProgressReport(
      of: .plan("plan-2024"),
      in: record,
      language: .english,
      asOf: "2026-06-30",
      for: .keepers
    )
    #expect(report.markdown.contains("# Follow-ups"))
  }

  @Test func planOfTheExampleCouncilInSwedish() throws {
    let report = try Self.report("example-council", "2026-06-30", of: .plan("plan-2024"), .swedish)
    for piece in [
      "Exempelstads brottsförebyggande råd · Uppföljning\n\n# Åtgärdsplan 2024–2027\n",
      "- Läget: 30 juni 2026\n", "- Beslutad: 21 november 2023 av Kommunstyrelsen\n",
      "> **Underlaget visas inte i sin helhet här. Utelämnat, och inte inräknat i något nedan:**\n>\n",
      "> - 2 åtgärder med begränsad delning\n",
      "### Produktion\n\nVad som görs\n\n23 av 25 kan bedömas.\n\n- 3 ✓ uppfyllda\n- 12 → på väg\n",
      """
      - Basvärde: 140 (2023)
      - Målvärde: högst 100 senast 31 december 2027
      - Borde då vara: 120
      - Värde som bedöms: 126 (2025)
      - 95&#160;% intervall: 105–150
      - Andel av vägen: 35&#160;%

      Enhet: händelser · lägre är bättre

      """,
      "**Så har det räknats fram**\n\n- Förväntat: högst 100 senast 31 december 2027, räknat från 140 (2023).\n",
      "? kan inte bedömas – Värdet finns men visas inte, för att skydda enskilda.\n",
      "##### Anmälda skadegörelsebrott per år\n\n◐ efter\n\n", "→ på väg – 5 av 5 ärenden i tid\n",
      "- ✓ klart, för sent: Drogpolicy på alla nattöppna krogar",
      "| Få vuxna ute på kvällen (risk) | 2: 2 på väg | 2: 2 på väg | ingen som visas |\n",
      "- 10 februari · Möte: Rådets möte 1, 2026\n", "1 uppdrag är inte antecknat som klart, 5 klara.",
    ] {
      #expect(report.markdown.contains(piece), "\(piece)")
    }
  }

  @Test func pageHasOneHeadingOfTheFirstLevelAndAllItsParts() throws {
    for language in MessageLanguage.allCases {
      let page = try Self.report("example-council", "2026-06-30", language).html
      #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
      for (piece, count) in [
        ("<h1>", 1), ("<main>", 1), ("<nav ", 1), ("<footer>", 1), ("<script", 0), ("<img", 0), ("<link", 0),
        ("url(", 0),
      ] {
        #expect(page.components(of: piece) == count, "\(piece)")
      }
      // In addition to the target's chart, there is a control chart, a timeline and the wheel.
      #expect(page.components(of: "<svg ") > 20)
      #expect(page.components(of: "<details>") > 40)
    }
  }

  @Test func realPlanSaysWhyMostOfItCannotBeAssessed() throws {
    let report = try Self.report("eskilstuna-2016", "2018-12-31", .english)
    for piece in [
      "1 of 36 can be assessed.\n\n- 1 ○ too early to say\n", "0 of 91 can be assessed.\n", "- Period: not recorded\n",
      "? cannot be assessed – The time is over, and no value lies within a year of the due date.",
    ] {
      #expect(report.markdown.contains(piece), "\(piece)")
    }
    #expect(!report.markdown.contains("not met"))
  }

  @Test func whatHasNothingToAssessIsSaidOnce() throws {
    let page = try Self.report("umea", "2026-06-30", .swedish).markdown
    #expect(page.components(of: "De tre uppföljningarna") == 1)
    #expect(page.components(of: "Inget att bedöma") == 1)
    #expect(page.contains("Inget att bedöma: effekt.\n"))
    #expect(page.contains("- Parter: uppgift saknas\n\nVarken mål eller åtgärder är angivna.\n"))
  }

  @Test(arguments: ["example-council", "eskilstuna-2016", "landskrona-2016", "umea"])
  func sameInputGivesTheSameBytes(name: String) throws {
    for language in MessageLanguage.allCases {
      let reports = try (0..<2).map { _ in try Self.report(name, "2024-06-30", language) }
      #expect(reports[0].html == reports[1].html)
      #expect(reports[0].markdown == reports[1].markdown)
      #expect(reports[0].csv() == reports[1].csv())
    }
  }

  @Test func whatARecordHasNothingOfHasNoSection() throws {
    let record = try CouncilRecord.small(meetings: [Meeting(id: "m", date: "2026-03-01", status: .held)]).unchecked
    let page = try ProgressReport(in: record, language: .english, asOf: day("2026-06-30")).markdown
    #expect(!page.contains("Actions from meetings"))
  }

  @Test(arguments: [(8, nil), (9, "1 del till"), (11, "3 delar till")])
  func partsThatAreNotOnPaperAreCountedThere(count: Int, left: String?) throws {
    let areas = (1...count).map { "area-\($0)" }
    var target = Target(id: "each", indicator: "thefts", expectation: .atMost(10), due: ReportingPeriod("2027"))
    target.each = Each(kind: .area, ids: areas)
    let indicator = Indicator(
      id: "thefts",
      name: "Stölder",
      statistic: .count,
      unit: .events,
      better: .lower,
      aggregation: .latest
    )
    var record = CouncilRecord.withTarget(target, of: indicator)
    record.areas = areas.map { Area(id: Identifier($0), name: $0, kind: .district) }
    let page = try ProgressReport(in: record.unchecked, language: .swedish, asOf: day("2026-06-30")).html
    #expect(page.contains("area-\(count)"))
    #expect(page.contains("De svagaste visas") == (left != nil))
    if let left { #expect(page.contains("De svagaste visas; \(left) finns på sidan")) }
  }

  @Test func unknownSubjectIsRefusedWithTheNearestName() throws {
    let record = try ExampleRecords.checked("example-council")
    let date = try day("2026-06-30")
    #expect(throws: ProgressReportError.unknownPlan("plan-2025", nearest: "plan-2024")) {
      try ProgressReport(of: .plan("plan-2025"), in: record, language: .english, asOf: date)
    }
    #expect(throws: ProgressReportError.unknownPromise("zzz", nearest: nil)) {
      try ProgressReport(of: .promise("zzz"), in: record, language: .english, asOf: date)
    }
    let error = ProgressReportError.unknownPlan("plan-2025", nearest: "plan-2024")
    #expect(error.sentence.swedish == "Underlaget har inte någon plan ”plan-2025”. Menas ”plan-2024”?")
  }

  @Test func findingsStandOnlyWhereAValidatorIsGiven() throws {
    let record = try ExampleRecords.checked("landskrona-2016")
    let date = try day("2016-12-31")
    let title = "## What limits the conclusions"
    let with = try ProgressReport(in: record, language: .english, asOf: date)
    #expect(with.markdown.contains(title))
    #expect(with.markdown.contains("\n26 × The goal has no target: "))
    let without = try ProgressReport(in: record, language: .english, asOf: date, checkedBy: nil)
    #expect(!without.markdown.contains(title))
  }
}

extension String {
  /// How often a piece occurs in the text.
  fileprivate func components(of piece: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: piece) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
