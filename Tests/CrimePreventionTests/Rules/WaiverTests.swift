import CrimePrevention
import Testing

struct WaiverTests {
  private static let contactMissing = Rule<Council>("acme.contact-missing", .warning, "No contact.") {
    council,
    report in
    if council.contact == nil { report() }
  }

  private let validator = Validator(RuleSet { contactMissing })

  @Test func waivedFindingIsKeptApartWithItsReason() {
    let report = validator.report(on: record(waiving: "acme.contact-missing", reason: "No office yet."))
    #expect(report.findings.isEmpty)
    #expect(report.waived.map(\.reason) == ["No office yet."])
    #expect(report.waivedTotals == ["acme.contact-missing": 1])
    #expect(report.totals.isEmpty)
  }

  @Test func waiverWithoutReasonSilencesNothing() {
    let report = validator.report(on: record(waiving: "acme.contact-missing", reason: " "))
    #expect(report.findings.map(\.rule) == ["acme.contact-missing", "waiver.reason-missing"])
  }

  @Test func waiverThatHidesNothingIsAFinding() {
    var record = record(waiving: "acme.contact-missing", reason: "No office yet.")
    record.council.contact = "Town hall"
    let report = validator.report(on: record)
    #expect(report.findings.map(\.rule) == ["waiver.unused"])
    #expect(report.findings[0].path.description == "/waivers/0")
  }

  @Test func waiverOfARuleThatDidNotRunIsNoFinding() {
    let report = validator.report(on: record(waiving: "acme.other", reason: "Later."))
    #expect(report.findings.map(\.rule) == ["acme.contact-missing"])
  }

  @Test func waiverOfAnotherSubjectSilencesNothing() {
    var record = record(waiving: "acme.contact-missing", reason: "No office yet.")
    record.waivers[0].subject = Reference(kind: .plan, id: "council")
    #expect(validator.report(on: record).findings.map(\.rule) == ["acme.contact-missing", "waiver.unused"])
  }

  @Test func errorIsNotWaived() {
    let strict = Validator(RuleSet { Self.contactMissing }.setting(.error, for: "acme.contact-missing"))
    let report = strict.report(on: record(waiving: "acme.contact-missing", reason: "No office yet."))
    #expect(report.errors.count == 1)
    #expect(report.waived.isEmpty)
  }

  @Test func waiversBeyondTheKeptFindingsAreUsedToo() {
    let rule = Rule<Factor>("acme.factor", .note, "A factor.") { _, report in report() }
    var record = record(waiving: "acme.other", reason: "Later.")
    record.factors = (0..<Report.keptPerRule + 50).map {
      Factor(id: Identifier("factor-\($0)"), name: "Faktor", kind: .risk)
    }
    record.waivers = record.factors.map {
      Waiver(rule: "acme.factor", subject: Reference(kind: .factor, id: $0.id.rawValue), reason: "Known.")
    }
    let report = Validator(RuleSet { rule }).report(on: record)
    #expect(report.findings.isEmpty)
    #expect(report.totals.isEmpty)
    #expect(report.waived.count == Report.keptPerRule)
    #expect(report.waivedTotals == ["acme.factor": Report.keptPerRule + 50])
  }

  @Test func rulesOnWaiversRunBesideAnyOthersUnlessRemoved() {
    let idle = record(waiving: "acme.contact-missing", reason: " ")
    let rules = RuleSet { Self.contactMissing }
    #expect(Validator(rules).report(on: idle).ran.contains("waiver.reason-missing"))
    let without = Validator(
      RuleSet {
        rules
        RuleSet.standard.removing("waiver.reason-missing")
      }
    )
    .report(on: idle)
    #expect(without.findings["waiver.reason-missing"].isEmpty)
    #expect(without.disabled == ["waiver.reason-missing"])
    let strict = Validator(RuleSet { RuleSet.standard.setting(.error, for: "waiver.reason-missing") }).report(on: idle)
    #expect(strict.errors.map(\.rule) == ["waiver.reason-missing"])
  }

  private func record(waiving rule: String, reason: String) -> CouncilRecord {
    CouncilRecord(
      language: .english,
      council: Council(id: "council", name: "Council", municipality: Municipality(code: "0000", name: "Example")),
      waivers: [Waiver(rule: rule, subject: Reference(kind: .council, id: "council"), reason: reason)]
    )
  }
}
