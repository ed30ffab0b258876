import CrimePrevention
import Testing

struct StatuteTests {
  /// What the rules on the Act find at a date, by identifier.
  private func found(_ record: CouncilRecord, at date: String, reading: StatuteReading = StatuteReading()) -> [String] {
    let report = Validator(.statute(reading)).report(on: record, asOf: CalendarDate(date))
    return report.findings.map(\.rule.rawValue)
  }

  private func record(
    updated: String? = nil,
    decided: String? = nil,
    followedUp: String? = nil,
    councilKind: Council.Kind? = nil
  ) throws -> CouncilRecord {
    var council = Council(
      id: "council",
      name: "Rådet",
      municipality: Municipality(code: "0000", name: "Exempelstad"),
      kind: councilKind,
      ledBy: "ks",
      coordinator: "ks",
      responsibleBoard: "ks",
      contact: "trygghet@exempelstad.example"
    )
    council.information = [Publication(on: "2023-07-01", where: "Biblioteket")]
    var record = CouncilRecord(language: .swedish, council: council)
    record.organizations = [Organization(id: "ks", name: "Kommunstyrelsen", kind: .board)]
    if let updated {
      var picture = SituationPicture(id: "picture", title: "Lägesbild")
      (picture.mapping, picture.otherInformation, picture.analysis) = ("Stölder", "Boende", "Få vuxna ute")
      picture.updatedOn = CalendarDate(updated)
      record.situations = [picture]
    }
    if let decided {
      var plan = ActionPlan(id: "plan", title: "Åtgärdsplan", kind: .measures)
      plan.decision = PlanDecision(on: try #require(CalendarDate(decided)), by: "ks")
      plan.situation = "picture"
      let measure = Measure(id: "walk", title: "Vandring")
      plan.focusAreas = [FocusArea(id: "area", title: "Område", measures: [measure])]
      record.plans = [plan]
    }
    if let followedUp {
      let of = Reference(kind: .plan, id: "plan")
      let period = try #require(ReportingPeriod(followedUp))
      let entry = FollowUpEntry(subject: Reference(kind: .measure, id: "walk"), verdict: .met)
      record.followUps = [
        FollowUp(id: "follow-up", of: of, period: period, heldOn: period.last, entries: [entry])
      ]
    }
    return record
  }

  @Test func nothingIsFoundBeforeTheActApplies() throws {
    let empty = CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "C", municipality: Municipality(code: "0000", name: "E"))
    )
    #expect(found(empty, at: "2023-06-30") == [])
    let first = found(empty, at: "2023-07-01")
    #expect(first.contains("statute.4-situation-picture-not-shown"))
    #expect(!first.contains { $0.hasPrefix("statute.13") })
    #expect(found(empty, at: "2024-07-01").contains("statute.13-report-not-shown"))
    #expect(!first.contains { $0.hasPrefix("statute.5") || $0.hasPrefix("statute.6") })
  }

  @Test func planAndItsFollowUpAreNotAskedForBeforeJuly2024() throws {
    let withoutPlan = try record(updated: "2023-11-06")
    #expect(!found(withoutPlan, at: "2024-06-30").contains("statute.5-plan-not-shown"))
    #expect(found(withoutPlan, at: "2024-07-01").contains("statute.5-plan-not-shown"))
    let oldPlan = try record(updated: "2023-11-06", decided: "2021-01-01")
    #expect(!found(oldPlan, at: "2024-06-30").contains { $0.hasPrefix("statute.6-follow-up") })
    #expect(!found(oldPlan, at: "2026-07-01").contains { $0.hasPrefix("statute.6-follow-up") })
    #expect(found(oldPlan, at: "2026-07-02").contains("statute.6-follow-up-two-years-ago"))
  }

  @Test(arguments: [
    ("2025-11-06", nil), ("2025-11-07", "statute.6-update-two-years-ago"),
    ("2025-12-31", "statute.6-update-two-years-ago"), ("2026-01-01", "statute.6-update-not-shown"),
  ])
  func updateOfThePictureIsReadInTwoStages(date: String, rule: String?) throws {
    let updates = found(try record(updated: "2023-11-06"), at: date).filter { $0.hasPrefix("statute.6-update") }
    #expect(updates == [rule].compactMap { $0 })
  }

  @Test(arguments: [
    (nil, "2026-09-10", []), (nil, "2026-09-11", ["statute.6-follow-up-two-years-ago"]),
    (nil, "2027-01-01", ["statute.6-follow-up-not-shown"]), ("2025", "2027-01-01", []),
    ("2025", "2028-01-01", ["statute.6-follow-up-not-shown"]),
    ("2025", "2025-12-30", []),
  ])
  func firstFollowUpCountsFromTheDecision(followedUp: String?, date: String, rules: [String]) throws {
    let record = try record(updated: "2024-01-02", decided: "2024-09-10", followedUp: followedUp)
    #expect(found(record, at: date).filter { $0.hasPrefix("statute.6-follow-up") } == rules)
  }

  @Test func readingIsTheUsersAndStandsInTheFinding() throws {
    let record = try record(updated: "2024-02-29")
    let report = Validator(.statute(StatuteReading(monthsBetweenUpdates: 12)))
      .report(on: record, asOf: CalendarDate("2025-03-01"))
    let finding = try #require(report.findings["statute.6-update-two-years-ago"].first)
    #expect(finding.facts["months"] == 12)
    #expect(finding.sentence.english.contains("read here as 12 months"))
    #expect(finding.sentence.swedish.contains("(2023:196, 6 §), vilket här läses som 12 månader"))
    #expect(found(record, at: "2025-02-28", reading: StatuteReading(monthsBetweenUpdates: 12)).count == 2)
  }

  @Test func onlyTheLatestPictureCounts() throws {
    var record = try record(updated: "2025-11-18")
    let old = SituationPicture(id: "old", title: "Äldre", updatedOn: CalendarDate("2015-01-01"))
    record.situations.insert(old, at: 0)
    #expect(!found(record, at: "2026-06-30").contains { $0.hasPrefix("statute.4") || $0.hasPrefix("statute.6") })
    #expect(found(record, at: "2024-06-30").contains("statute.4-part-not-shown"))
  }

  @Test func replacedPlanNeedsNoFollowUp() throws {
    var record = try record(updated: "2025-11-18", decided: "2022-02-01")
    #expect(found(record, at: "2027-06-30").contains("statute.6-follow-up-not-shown"))
    var next = ActionPlan(id: "next", title: "Nästa", kind: .measures, supersedes: "plan")
    next.decision = PlanDecision(on: "2027-02-01", by: "ks")
    record.plans.append(next)
    #expect(!found(record, at: "2027-06-30").contains { $0.hasPrefix("statute.6-follow-up") })
    #expect(found(record, at: "2027-01-31").contains("statute.6-follow-up-not-shown"))
  }

  @Test func reportsToOthersThanTheAssemblyDoNotCount() throws {
    var record = try record()
    record.organizations.append(Organization(id: "county", name: "Länsstyrelsen", kind: .countyAdministrativeBoard))
    record.council.reports = [AssemblyReport(on: "2026-03-01", to: "county")]
    #expect(found(record, at: "2026-06-30").contains("statute.13-report-not-shown"))
  }

  @Test func localCouncilNeedNotBeLedByTheMunicipality() throws {
    for (kind, isAsked) in [(Council.Kind.local, false), (.operational, false), (.strategic, true)] {
      var record = try record(councilKind: kind)
      record.council.ledBy = nil
      #expect(found(record, at: "2026-06-30").contains("statute.10-leadership-not-shown") == isAsked)
    }
  }

  @Test func withoutAnAskingDateNothingRuns() throws {
    let report = Validator(.statute).report(on: try record())
    #expect(report.findings.isEmpty)
    #expect(report.notRun.count == RuleSet.statute.rules.count)
  }

  @Test func everyRuleStandsInTheListOfDutiesUnderItsSection() {
    let listed = StatuteDuties.all.flatMap { duty in duty.checks.map { (duty.section, $0.rule.rawValue) } }
    #expect(listed.map(\.1).sorted() == RuleSet.statute.rules.map(\.id.rawValue))
    for (section, rule) in listed {
      #expect(rule.hasPrefix("statute.\(section.prefix { $0 != " " })-"))
    }
    #expect(StatuteDuties.all.map(\.section) == (1...14).map { "\($0) §" })
  }

  @Test func sentencesAreFindingsWithTheirSection() {
    for rule in RuleSet.statute.rules {
      #expect(rule.needsDate && rule.severity < .error)
      for text in [rule.template.english, rule.template.swedish] {
        #expect(text.contains("2023:196, {section}"))
        for verdict in ["breach", "violat", "illegal", "complian", "brister", "bryter", "olaglig"] {
          #expect(!text.contains(verdict))
        }
      }
    }
  }
}
