import CrimePrevention
import CrimePreventionImport
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import Testing

@Test func commentsOfCrimePreventionRulesRule() throws {
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
let budgetMissing = Rule<Measure>("acme.measure.budget-missing", .warning, "A measure has no budget.") { measure, report in
  if measure.budget == nil { report(at: \.budget) }
}
}
do {
let rule = Rule<Indicator>("acme.indicator.unclear", .note, "None.") { indicator, report in
report(at: \.source)                                  // on a member
report(at: \.scale?.max)                              // on a member of an object in a member
report(at: \.bands, 2, facts: ["band": "normal"])     // on the third element of a list
report()                                              // on the subject itself
}
_ = rule
}
}
