import CrimePrevention
import CrimePreventionImport
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import Testing

@Test func commentsOfCrimePreventionPublicationPublishedRecord() throws {
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
let published = record.published(for: .residents, on: "2026-06-30")
published.record          // a record by itself, to write, to show and to compute with
published.withheld.total  // how much was taken out
}
}
