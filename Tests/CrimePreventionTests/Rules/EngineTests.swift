import CrimePrevention
import Testing

/// Rules as values: a house's own in addition to the library's, removed, with another severity, waived.
struct EngineTests {
  private let budgetMissing = Rule<Measure>("acme.measure.budget-missing", .warning, "A measure has no budget.") {
    measure,
    report in
    if measure.budget == nil { report(at: \.budget) }
  }

  @Test func houseRuleFindsItsSubjectAndPlace() throws {
    let report = Validator(RuleSet { budgetMissing }).report(on: record(measures: 2))
    let finding = try #require(report.findings.first)
    #expect(report.findings.count == 2)
    #expect(finding.rule == "acme.measure.budget-missing")
    #expect(finding.severity == .warning)
    #expect(finding.subject == Reference(kind: .measure, id: "measure-0"))
    #expect(finding.path.description == "/plans/0/focusAreas/0/measures/0/budget")
    #expect(finding.sentence == Sentence(english: "A measure has no budget.", swedish: "A measure has no budget."))
    #expect(report.findings[1].path.description == "/plans/0/focusAreas/0/measures/1/budget")
  }

  @Test(arguments: [true, false]) func rulesMayStandUnderAConditionOrOneOfTwo(isStrict: Bool) {
    let rules = RuleSet {
      if isStrict { budgetMissing }
      if isStrict {
        Rule<Measure>("acme.measure.strict", .note, "Strict.") { _, report in report() }
      } else {
        Rule<Measure>("acme.measure.lenient", .note, "Lenient.") { _, report in report() }
      }
    }
    let found = Validator(rules).report(on: record(measures: 1)).findings.map(\.rule)
    #expect(found == (isStrict ? ["acme.measure.budget-missing", "acme.measure.strict"] : ["acme.measure.lenient"]))
  }

  @Test func ruleIsRemovedAndItsRemovalTold() {
    let rules = RuleSet {
      RuleSet.standard
      budgetMissing
    }
    let report = Validator(rules.removing("acme.measure.budget-missing")).report(on: record(measures: 1))
    #expect(report.findings["acme.measure.budget-missing"].isEmpty)
    #expect(report.disabled == ["acme.measure.budget-missing"])
    #expect(report.ruleSets == ["standard"])
    #expect(!report.ran.contains("acme.measure.budget-missing"))
  }

  @Test func whatRanIsListedInTheOrderOfTheAlphabet() {
    let ran = Validator(.all).report(on: record(measures: 1)).ran
    #expect(ran.count > 100)
    #expect(ran == ran.sorted())
  }

  @Test func severityIsSet() {
    let rules = RuleSet { budgetMissing }.setting(.error, for: "acme.measure.budget-missing")
    #expect(Validator(rules).report(on: record(measures: 1)).errors.count == 1)
  }

  @Test func laterRuleStandsForAnEarlierOneOfTheSameName() {
    let milder = Rule<Measure>("acme.measure.budget-missing", .note, "Milder.") { _, report in report() }
    let rules = RuleSet {
      budgetMissing
      milder
    }
    #expect(rules.rules.map(\.severity) == [.note])
    #expect(Validator(rules).report(on: record(measures: 1)).notes.count == 1)
  }

  @Test func surroundedRuleSeesWhatItsSubjectStandsIn() {
    let rule = Rule<Commitment>("acme.commitment", .note, "{plan} {area} {measure} {name}") {
      commitment,
      context,
      report in
      report(
        at: \.organization,
        facts: [
          "plan": .string(context.plan?.title ?? ""), "area": .string(context.focusArea?.title ?? ""),
          "measure": .string(context.measure?.title ?? ""),
          "name": .string(context.index.organizations[commitment.organization]?.name ?? "?"),
        ]
      )
    }
    let report = Validator(RuleSet { rule }).report(on: record(measures: 1))
    #expect(report.findings.map(\.sentence.english) == ["Plan Area Measure 0 The board"])
  }

  @Test func surroundingsEndWithTheirObject() {
    let rule = Rule<CitizenPromise>("acme.promise", .note, "-") { _, context, report in
      if context.plan != nil || context.measure != nil || context.promise == nil { report() }
    }
    var record = record(measures: 1)
    record.promises = [CitizenPromise(id: "p", text: "Lova")]
    #expect(Validator(RuleSet { rule }).report(on: record).findings.isEmpty)
  }

  @Test func datedRuleRunsOnlyWithADate() throws {
    let rule = Rule<Meeting>("acme.meeting", .note, "{date}") { _, _, date, report in
      report(facts: ["date": .string(date.description)])
    }
    var record = record(measures: 0)
    let day = CalendarDate("2026-01-20")
    record.meetings = [Meeting(id: "m", date: day, status: .held)]
    let validator = Validator(RuleSet { rule })
    #expect(validator.report(on: record).notRun == ["acme.meeting"])
    #expect(validator.report(on: record).findings.isEmpty)
    let dated = validator.report(on: record, asOf: day)
    #expect(dated.notRun.isEmpty)
    #expect(dated.findings.map(\.sentence.swedish) == ["20 januari 2026"])
  }

  @Test func onlyARecordWithoutErrorsIsChecked() throws {
    let rules = RuleSet { budgetMissing }
    #expect(try Validator(rules).check(record(measures: 1)).report.warnings.count == 1)
    let strict = Validator(rules.setting(.error, for: "acme.measure.budget-missing"))
    let rejection = #expect(throws: RejectedRecord.self) { try strict.check(record(measures: 1)) }
    #expect(rejection?.report.errors.count == 1)
  }

  @Test func findingsOfOneRuleAreKeptToALimitAndCountedInAll() {
    let report = Validator(RuleSet { budgetMissing }).report(on: record(measures: Report.keptPerRule + 5))
    #expect(report.findings.count == Report.keptPerRule)
    #expect(report.totals == ["acme.measure.budget-missing": Report.keptPerRule + 5])
    #expect(report.truncated == ["acme.measure.budget-missing": Report.keptPerRule + 5])
  }

  @Test func failedExpectationReadsAsText() {
    let report = Validator(RuleSet { budgetMissing }).report(on: record(measures: 1))
    #expect(
      "\(report.warnings)" == """

          warning: measure “Measure 0”: A measure has no budget. [acme.measure.budget-missing] at \
        /plans/0/focusAreas/0/measures/0/budget

        """
    )
    #expect("\(report.errors)" == "no findings")
  }

  @Test func factsFillTheSentenceInBothLanguages() {
    let template = MessageTemplate(english: "{share} of {n}: {names}", swedish: "{share} av {n}: {names}")
    let sentence = template.sentence(with: [
      "share": 2.5, "n": 1_000, "names": ["a", "b"],
    ])
    #expect(sentence.english == "2.5 of 1000: a, b")
    #expect(sentence.swedish == "2,5 av 1000: a, b")
    #expect(template.sentence(with: [:]).english == "{share} of {n}: {names}")
  }

  private func record(measures: Int) -> CouncilRecord {
    let measures = (0..<measures).map {
      Measure(
        id: Identifier("measure-\($0)"),
        title: "Measure \($0)",
        commitments: [Commitment(organization: "board", text: "Does it")]
      )
    }
    let area = FocusArea(id: "area", title: "Area", measures: measures)
    return CouncilRecord(
      language: .english,
      council: Council(id: "council", name: "Council", municipality: Municipality(code: "0000", name: "Example")),
      organizations: [Organization(id: "board", name: "The board", kind: .board)],
      plans: [ActionPlan(id: "plan", title: "Plan", kind: .measures, focusAreas: [area])]
    )
  }
}
