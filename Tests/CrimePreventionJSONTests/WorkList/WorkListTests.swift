import CrimePreventionJSON
import TestSupport
import Testing

@testable import CrimePrevention

struct WorkListTests {
  private static let sets = RuleSet {
    RuleSet.standard
    RuleSet.statute
    RuleSet.wording
    RuleSet.publication
  }

  private static func report(on record: CouncilRecord) -> Report {
    Validator(sets).report(on: record, asOf: "2026-11-01")
  }

  @Test func everyRuleOfTheLibraryHasATask() {
    let missing = Self.sets.rules.filter { $0.severity != .error && !WorkTask.rulesWithTask.contains($0.id) }
    #expect(missing.map(\.id).isEmpty)
    let unknown = WorkTask.rulesWithTask.subtracting(Self.sets.rules.map(\.id))
    #expect(unknown.subtracting(["waiver.unused", "waiver.reason-missing"]).isEmpty)
  }

  @Test(arguments: RecordFile.allCases) func eachFindingIsInOneItemAndTheSumIsTheTotal(_ file: RecordFile) throws {
    let report = Self.report(on: try file.record())
    let items = report.workList
    #expect(items.count <= 25)
    #expect(items.map(\.rank) == Array(1...max(1, items.count)).prefix(items.count).map { $0 })
    #expect(Set(items.map(\.id)).count == items.count)
    #expect(items.reduce(0) { $0 + $1.findings.count } == report.findings.count)
    #expect(items.flatMap { Array($0.findings) }.allSatisfy(report.findings.contains))
    #expect(items.allSatisfy { $0.rules.values.reduce(0, +) == $0.findings.count })
    #expect(zip(items, items.dropFirst()).allSatisfy { $0.consequence <= $1.consequence })
  }

  @Test func theContradictionsOfLandskronaAreAmongTheFirstFive() throws {
    let report = Validator().report(on: try RecordFile.landskrona.record(), asOf: "2016-12-31")
    let first = report.workList.prefix(5).map(\.cause)
    for rule in ["goal.reports-opposed", "measure.deadline-against-limit", "target.method-maximum-reached"] as [RuleID]
    {
      #expect(first.contains(rule), "\(rule) in \(first)")
    }
  }

  @Test func theMissingPeriodOfEskilstunaGathersItsConsequencesAndUnlocksWhatDatingItDoes() throws {
    let record = try RecordFile.eskilstuna.record()
    let report = Validator().report(on: record, asOf: "2018-12-31")
    let item = try #require(report.workList.first { $0.cause == "plan.period-missing" })
    #expect(item.rules["cadence.period-missing"] == report.totals["cadence.period-missing"])
    #expect(item.findings.count > 10)
    let unlocks = try #require(item.unlocks)
    #expect(unlocks.targets + unlocks.measures > 0)
    let place = try #require(record.plans.firstIndex { $0.id.rawValue == item.subject.id })
    var dated = record
    dated.plans[place].period = CalendarInterval(from: "2016-01-01", through: "2016-12-31")
    let count = { (record: CouncilRecord) throws in
      let progress = try Validator().check(record).progress(asOf: "2018-12-31")
      return (
        progress.targets.count { $0.verdict != .notAssessable },
        progress.measures.count { $0.verdict != .notAssessable }
      )
    }
    let (before, after) = (try count(record), try count(dated))
    #expect((unlocks.targets, unlocks.measures) == (after.0 - before.0, after.1 - before.1))
  }

  @Test(arguments: RecordFile.allCases) func orderOfTheRecordDoesNotMatterToTheItems(_ file: RecordFile) throws {
    var record = try file.record()
    let items = Self.report(on: record).workList
    record.indicators.reverse()
    record.organizations.reverse()
    record.meetings.reverse()
    record.promises.reverse()
    record.factors.reverse()
    record.plans.reverse()
    for plan in record.plans.indices {
      record.plans[plan].focusAreas.reverse()
      for area in record.plans[plan].focusAreas.indices {
        record.plans[plan].focusAreas[area].measures.reverse()
        record.plans[plan].focusAreas[area].goals.reverse()
      }
    }
    #expect(items.map(\.id) == Self.report(on: record).workList.map(\.id))
  }

  @Test func anItemKeepsItsIdentifierAfterEditsElsewhere() throws {
    var record = try RecordFile.landskrona.record()
    let before = Validator().report(on: record, asOf: "2016-12-31").workList
    record.factors.append(Factor(id: "new-factor", name: "Något nytt", kind: .risk))
    let after = Validator().report(on: record, asOf: "2016-12-31").workList
    #expect(Set(before.map(\.id)).subtracting(after.map(\.id)).isEmpty)
  }

  @Test func errorsComeFirstAndNothingIsUnlocked() throws {
    var record = try RecordFile.eskilstuna.record()
    record.plans[0].agreement = "nowhere"
    let items = Validator().report(on: record, asOf: "2018-12-31").workList
    #expect(items.first?.consequence == .broken && items.first?.cause == "reference.unknown")
    #expect(items.allSatisfy { $0.unlocks == nil })
  }

  @Test func messagesNameThingsByTheirTitles() throws {
    let items = Validator().report(on: try RecordFile.eskilstuna.record(), asOf: "2018-12-31").workList
    let item = try #require(items.first { $0.cause == "plan.period-missing" })
    #expect(item.message.english.contains("more findings follow from it."))
    #expect(item.message.english.hasSuffix("When it is mended, 1 target becomes assessable."))
    #expect(item.message.swedish.hasSuffix("När det är åtgärdat kan ytterligare 1 målvärde bedömas."))
    #expect(item.message.swedish.contains("iakttagelser beror på detta."))
    #expect(!item.message.english.contains(item.subject.id ?? "?"))
  }

  /// What a council should decide is worded as something to do, with the number of findings.
  @Test func messagesOfManyFindingsSayWhatToDo() throws {
    let items = Validator().report(on: try RecordFile.landskrona.record(), asOf: "2016-12-31").workList
    let values = try #require(items.first { $0.id == "observations" })
    #expect(
      values.message.english
        == "Enter values of the indicators, or name their source (51 findings): indicator “Timmar per dygn med uniformerad "
        + "personal i yttre…”, indicator “Andel som känner sig trygga utomhus på kvällen”, indicator “Andel som har avstått "
        + "från någon aktivitet för att…” and 45 more."
    )
    let times = try #require(items.first { $0.id == "time" })
    #expect(
      times.message.swedish
        == "Ange start- och slutdatum (2 iakttagelser): överenskommelse ”Överenskommelse mellan Landskrona stad och Polisen…” och "
        + "målvärde ”Städningar av skolgården per vecka”."
    )
    let levels = try #require(items.first { $0.id == "levels" })
    #expect(levels.message.english.hasPrefix("Say on which level measures work (55 findings, 55 of 69 measures): “"))
    #expect(
      levels.message.swedish.hasPrefix("Ange på vilken nivå åtgärder verkar (55 iakttagelser, 55 av 69 åtgärder): ”")
    )
  }
}
