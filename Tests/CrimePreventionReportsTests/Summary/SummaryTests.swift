import CrimePrevention
import CrimePreventionReports
import Foundation
import TestSupport
import Testing

/// The summary of the example council, of real records and of small ones, as its readers see it.
struct SummaryTests {
  private static func summary(
    _ name: String,
    _ date: String,
    of subject: ProgressReport.Subject = .council,
    for audience: Audience = .residents,
    since: String? = nil,
    _ language: MessageLanguage = .swedish
  ) throws -> ProgressReport {
    try ProgressReport(
      of: subject,
      part: .summary,
      in: ExampleRecords.checked(name),
      language: language,
      asOf: day(date),
      since: since.map { try day($0) },
      for: audience
    )
  }

  @Test func councilsSummarySaysWhatHasToBeKnownFirst() throws {
    let page = try Self.summary("example-council", "2026-06-30", for: .keepers).markdown
    for piece in [
      "Sammanfattning\n\n# Exempelstads brottsförebyggande råd\n\nLäget 30 juni 2026 · Trygghetsenheten, trygghet",
      "| Trygga offentliga platser | → 2 på väg ○ 1 för tidigt att bedöma ◐ 2 efter ✕ 1 ej uppfyllt | ✓ 1 uppfyllt → 6 på väg "
        + "◐ 1 efter |\n",
      "| Arbete utanför planerna | – | ✓ 1 uppfyllt |\n",
      "| Löfte: Vi möter boende i Hamnkvarteret varje månad. | – | – |\n",
      "Jämfört med 10 februari 2026, dagen för uppföljningen före; båda räknade ur dagens underlag.\n\n",
      "- Närvaroteam på högstadiet: förut → på väg, nu ! försenat\n",
      "Övriga mål och åtgärder (38) har samma bedömning som då.\n",
      "| ! försenat Närvaroteam på högstadiet – 1 av 2 steg antecknade som klara | uppgift saknas | Utbildningsförvaltningen | Team på alla tre "
        + "skolorna (senast 30 april 2026) |\n",
      "| Målet 90 procent nåddes inte i december. (10 februari 2026) | Tekniska förvaltningen, Lokalpolisområde "
        + "Exempelstad | uppgift saknas |\n",
      "| Trygghetsenheten m.fl. | uppgift saknas |\n\n… och 6 till\n",
      "6 av 44 mål och åtgärder kan inte bedömas; det är inte ett misslyckande.\n",
      "Mer kan sägas när det här är åtgärdat:\n\n- För in mätvärden för indikatorerna, eller ange källan (3 iakttagelser, 3 av 20 indikatorer): "
        + "”Anmälda skadegörelsebrott per år”, ”Elever med hög frånvaro” och ”Invånare som vet var stöd finns”. "
        + "(Trygghetsenheten)\n",
      "- Budgeterat: 1&#160;960&#160;000&#160;kronor för 5 av 25 åtgärder; för de andra är det inte angivet.\n",
      "- Använt: 277&#160;500&#160;kronor för 2 av 25 åtgärder; för de andra är det inte angivet.\n",
      "- 1\\. Mörka gångvägar vid hamnen (Hamnkvarteret)\n", "- 30 mars 2027: rapport till kommunfullmäktige (13 §)\n",
      "- 10 februari 2028: uppföljning av åtgärdsplanen (6 §)\n",
      "Det som saknas är varken noll eller misslyckat.\n",
    ] {
      #expect(page.contains(piece), "\(piece)")
    }
  }

  @Test func plansSummaryHasItsOwnProblemsAndNoStatute() throws {
    let page = try Self.summary("example-council", "2026-06-30", of: .plan("plan-2024"), .english).markdown
    #expect(page.contains("As of 30 June 2026 · 2024–2027 · decided 21 November 2023\n"))
    #expect(page.contains("- 1\\. Otrygga platser på kvällen (Hamnkvarteret, Stationstorget)\n"))
    #expect(page.contains("Left out, and not counted here: "))
    #expect(!page.contains("2023:196"))
  }

  @Test func promisesSummaryShowsEachTargetAndMeasure() throws {
    let page = try Self.summary("example-council", "2026-06-30", of: .promise("promise-2025")).markdown
    #expect(page.contains("| Dagar till svar på synpunkt | ? kan inte bedömas | 9 (kvartal 1 2026); mål: högst 7 |\n"))
    #expect(page.contains("| Svara på synpunkter inom sju dagar | ◐ efter | 6 av 8 ärenden i tid |\n"))
  }

  /// Readers who can't mend a record aren't asked to.
  @Test func residentsAreToldWhatCannotBeKnownAndNotWhatToMend() throws {
    for name in ["example-council", "eskilstuna-2016", "landskrona-2016", "umea"] {
      let date = name.hasSuffix("2016") ? "2018-12-31" : "2026-06-30"
      let residents = try Self.summary(name, date)
      let keepers = try Self.summary(name, date, for: .keepers)
      #expect(residents.markdown.contains("## Vad som inte kan sägas\n"))
      #expect(!residents.markdown.contains("åtgärdat") && !residents.markdown.contains("iakttagelser"), "\(name)")
      #expect(keepers.markdown.contains("Mer kan sägas när det här är åtgärdat:"), "\(name)")
    }
  }

  @Test func whatCannotBeSaidStandsWithWhatIsMostOftenMissingFirst() throws {
    for name in ["eskilstuna-2016", "landskrona-2016"] {
      let page = try Self.summary(name, "2018-12-31").markdown
      let section = try #require(page.components(separatedBy: "## Vad som inte kan sägas\n").last)
      let counts = section.components(separatedBy: "\n").prefix(8).compactMap { line in
        line.hasPrefix("- ") ? Int(line.dropFirst(2).prefix { $0.isNumber }) : nil
      }
      #expect(counts.count == 4, "\(name)")
      #expect(counts == counts.sorted(by: >), "\(name)")
    }
  }

  @Test func dayToCompareWithCanBeChosen() throws {
    let page = try Self.summary("example-council", "2026-06-30", since: "2025-06-30").markdown
    #expect(page.contains("Jämfört med 30 juni 2025; båda räknade ur dagens underlag."))
    #expect(page.contains("- Krogar som fått tillsyn: förut = bibehållet, nu ⊘ inte bibehållet\n"))
    let same = try Self.summary("example-council", "2026-06-30", since: "2026-06-30").markdown
    #expect(same.contains("Ingen bedömning har ändrats.\n"))
  }

  @Test func withoutAFollowUpAYearBeforeIsComparedWith() throws {
    let page = try Self.summary("eskilstuna-2016", "2018-12-31").markdown
    #expect(page.contains("Jämfört med 31 december 2017, ett år tidigare; båda räknade ur dagens underlag."))
    // Several targets of one indicator are distinguished by what they ask for.
    #expect(page.contains("- Trygghetsindex (högst 2): förut ") || page.contains("- Trygghetsindex (”normal”): förut "))
  }

  @Test func beforeTheActOneLineSaysFromWhenItApplies() throws {
    let page = try Self.summary("landskrona-2016", "2018-12-31", .english).markdown
    #expect(page.contains("What the Act asks of the municipality applies from 1 July 2023.\n"))
    #expect(!page.contains("(6 §)"))
  }

  @Test func whereNothingCanBeAssessedItIsNotSaidThatNothingDeviates() throws {
    let page = try Self.summary("landskrona-2016", "2018-12-31").markdown
    #expect(page.contains("Inget kan bedömas, så vad som avviker kan inte sägas.\n"))
    let promise = CitizenPromise.ID("medborgarlofte-prostitution-manniskohandel")
    let empty = try Self.summary("umea", "2026-06-30", of: .promise(promise), for: .keepers).markdown
    #expect(empty.contains("Det finns inget mål och ingen åtgärd att bedöma.\n"))
  }

  @Test func ofSeveralThingsSaidOnOneDayTheFirstRecordedIsTold() throws {
    let step = Milestone(id: "s", title: "Steg", due: ReportingPeriod("2025"))
    let measure = Measure(id: "m", title: "Åtgärd", milestones: [step], recordedThrough: "2026-06-30")
    let plan = ActionPlan(
      id: "p",
      title: "Plan",
      kind: .measures,
      focusAreas: [FocusArea(id: "f", title: "F", measures: [measure])]
    )
    var record = CouncilRecord.small(meetings: [], plans: [plan])
    let subject = Reference(kind: .measure, id: "m")
    record.followUps = ["Sjukdom.", "Regn."].enumerated().map { number, comment in
      FollowUp(
        id: Identifier("f\(number)"),
        of: Reference(kind: .plan, id: "p"),
        period: "2025",
        heldOn: "2026-01-10",
        entries: [FollowUpEntry(subject: subject, verdict: .ongoing, comment: comment)]
      )
    }
    let report = try ProgressReport(part: .summary, in: record.unchecked, language: .swedish, asOf: day("2026-06-30"))
    #expect(report.markdown.contains("Sjukdom. (10 januari 2026)"))
    #expect(!report.markdown.contains("Regn."))
  }

  @Test func missingMoneyIsNotZero() throws {
    let page = try Self.summary("landskrona-2016", "2018-12-31", .english).markdown
    #expect(page.contains("- Neither budget nor money spent is recorded for any measure.\n"))
    let some = Measure(id: "a", title: "A", budget: Budget(amount: 1000, currency: "SEK"))
    let plan = ActionPlan(
      id: "p",
      title: "Plan",
      kind: .measures,
      focusAreas: [FocusArea(id: "f", title: "F", measures: [some])]
    )
    let report = try ProgressReport(
      part: .summary,
      in: CouncilRecord.small(meetings: [], plans: [plan]).unchecked,
      language: .english,
      asOf: day("2026-06-30")
    )
    #expect(report.markdown.contains("- Budgeted: 1,000&#160;kronor for 1 of 1 measures.\n"))
    #expect(report.markdown.contains("- What has been spent isn't recorded.\n"))
  }

  @Test func moneyIsAddedUpByCurrencyAndOnlyOfTimeThatIsOver() throws {
    let spent = [
      Expenditure(on: "2025", amount: 100, currency: "SEK"), Expenditure(on: "2026-Q1", amount: 50, currency: "EUR"),
      Expenditure(on: "2026", amount: 7, currency: "SEK"),
    ]
    let measure = Measure(id: "a", title: "A", spent: spent)
    let plan = ActionPlan(
      id: "p",
      title: "Plan",
      kind: .measures,
      focusAreas: [FocusArea(id: "f", title: "F", measures: [measure])]
    )
    let report = try ProgressReport(
      part: .summary,
      in: CouncilRecord.small(meetings: [], plans: [plan]).unchecked,
      language: .english,
      asOf: day("2026-06-30")
    )
    #expect(report.text.contains("- Spent: 50 EUR and 100 kronor for 1 of 1 measures.\n"))
    #expect(report.text.contains("- No budget is recorded.\n"))
  }

  @Test func dataIsTheSameInBothLanguages() throws {
    let english = try Self.summary("example-council", "2026-06-30", .english).json
    #expect(try english == Self.summary("example-council", "2026-06-30", .swedish).json)
    guard case .object(let members) = english, case .object(let money) = members["money"] else {
      Issue.record("an object")
      return
    }
    #expect(members["format"] == "crime-prevention-summary")
    #expect(members["since"] == ["date": "2026-02-10", "choice": "followUp"])
    #expect(members["subject"] == ["kind": "council", "id": .null])
    #expect(money["spent"] == ["SEK": 277500])
    #expect(
      members["statute"] == [
        ["paragraph": "13", "date": "2027-03-30"], ["paragraph": "6-picture", "date": "2027-11-18"],
        ["paragraph": "6-plan", "date": "2028-02-10"],
      ]
    )
  }

  @Test(arguments: ["example-council", "eskilstuna-2016", "landskrona-2016", "umea"])
  func sameInputGivesTheSameBytes(name: String) throws {
    for part in [ProgressReport.Part.summary, .assembly] {
      let reports = try (0..<2).map { _ in
        try ProgressReport(part: part, in: ExampleRecords.checked(name), language: .swedish, asOf: day("2024-06-30"))
      }
      #expect(reports[0].html == reports[1].html)
      #expect(reports[0].text == reports[1].text)
      #expect(reports[0].json == reports[1].json)
    }
  }
}
