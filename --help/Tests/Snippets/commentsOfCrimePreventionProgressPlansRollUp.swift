import CrimePrevention
import CrimePreventionImport
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import Testing

@Test func commentsOfCrimePreventionProgressPlansRollUp() throws {
let file = URL(filePath: "Examples/Records/example-council.json")
let data = try Data(contentsOf: file)
let record = try CouncilRecord(contentsOf: file)
let plan = try #require(record.plans.first)
let measure = try #require(record.plans.flatMap(\.focusAreas).flatMap(\.measures).first)
let today = CalendarDate("2026-06-30")
let meeting = try #require(record.meetings.first)
let indicator = try #require(record.indicators.first)
let page = FileManager.default.temporaryDirectory.appending(path: "page.html")
let (bridgeDay, opened, begun) = (today, today, today)
let date = today
let checked = try Validator().check(record, asOf: today)
let progress = checked.progress(asOf: today)
let assessments = progress.targets
let report = Validator().report(on: record, asOf: today)
let budgetMissing = Rule<Measure>("acme.budget-missing", .warning, "None.") { _, _ in }
_ = (data, date, assessments, measure, meeting, indicator, page, bridgeDay, opened, begun, report, budgetMissing, plan)
do {
let plan = try #require(progress.plans.first)
let figure = plan.effect.rolledUp(by: .weightedAttainment)
figure.value      // 0.61, or nil when no part has one
figure.coverage   // 3 of 5
figure.missing    // the two others
}
do {
let reached = RollUp<Int>("reached", swedish: "uppnådda", of: { $0.verdict == .met }) { $0.count(where: \.value) }
}
}
