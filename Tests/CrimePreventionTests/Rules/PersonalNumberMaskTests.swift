@testable import CrimePrevention
import Testing

/// What findings quote from a record never holds the digits of a personal identity number.
struct PersonalNumberMaskTests {
  /// Made up, with a valid check digit at the end.
  private static let numbers = ["20010102-1236", "200101021236", "010102-1236", "010102+1236", "0101021236"]

  @Test(arguments: numbers)
  func digitsAreDotsInWhatAFindingQuotes(number: String) throws {
    let rule = Rule<Factor>("acme.factor", .note, "{name}, {names}") { factor, report in
      report(facts: ["name": .string(factor.name), "names": .array([.string(factor.name)])])
    }
    var record = Self.record
    record.factors = [Factor(id: "factor", name: "Gäller \(number) och 40 till", kind: .risk)]
    let finding = try #require(Validator(RuleSet { rule }).report(on: record).findings.first)
    let hidden = String(number.map { $0.isNumber ? "•" : $0 })
    #expect(finding.sentence.swedish == "Gäller \(hidden) och 40 till, Gäller \(hidden) och 40 till")
  }

  @Test(arguments: numbers)
  func numberOfAPersonIsNoFigureThatAFollowUpLost(number: String) throws {
    var record = Self.record
    record.promises = [CitizenPromise(id: "promise", text: "Vi hör av oss 4 gånger till \(number)")]
    let promise = Reference(kind: .promise, id: "promise")
    let entry = FollowUpEntry(subject: promise, verdict: .met, restated: "Vi hör av oss 4 gånger")
    let period = try #require(ReportingPeriod(.year, of: 2025))
    record.followUps = [FollowUp(id: "follow-up", of: promise, period: period, entries: [entry])]
    let validator = Validator(.standard)
    #expect(validator.report(on: record).findings["follow-up.restated-differently"].isEmpty)
    record.followUps[0].entries[0].restated = "Vi hör av oss"
    #expect(validator.report(on: record).findings["follow-up.restated-differently"].count == 1)
  }

  private static let record = CouncilRecord(
    language: .swedish,
    council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
  )

  /// Each digit used to look at each number.
  @Test(.timeLimit(.minutes(1)))
  func manyNumbersInATextAreMaskedInLinearTime() {
    let text = String(repeating: "0101021236 ", count: 20_000)
    #expect(PersonalNumber.masked(in: text) == String(repeating: "•••••••••• ", count: 20_000))
  }
}
