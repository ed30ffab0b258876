import CrimePrevention
@testable import CrimePreventionReports
import Testing

struct MeasureTimelineTests {
  private func drawing(_ measures: [Measure], period: CalendarInterval? = nil) throws -> Drawing? {
    let area = FocusArea(id: "area", title: "Area", measures: measures)
    let plan = ActionPlan(id: "plan", title: "Plan", kind: .measures, period: period, focusAreas: [area])
    let date = try day("2025-06-15")
    let progress = try CouncilRecord.small(meetings: [], plans: [plan]).unchecked.progress(asOf: date)
    let rows = measures.map { measure in
      let milestones = progress.measure(measure.id)?.milestones
      return TimelineRow(measure, milestones: milestones, planPeriod: period, asOf: date, .english)
    }
    return MeasureTimeline.drawing(of: rows, covering: period, asOf: date, language: .english)
  }

  @Test func measuresWithoutATimeAreNotDrawn() throws {
    let plan = CalendarInterval(from: try day("2024-01-01"), through: try day("2027-12-31"))
    #expect(try drawing([]) == nil)
    #expect(try drawing([Measure(id: "a", title: "A")], period: plan) == nil)
  }

  @Test func theDescriptionCounts() throws {
    let late = Milestone(id: "late", title: "Late", due: ReportingPeriod("2024"), doneOn: try day("2025-02-01"))
    let overdue = Milestone(id: "over", title: "Over", due: ReportingPeriod("2024"))
    let undated = Milestone(id: "none", title: "None")
    let measures = [
      Measure(id: "a", title: "A", milestones: [late, overdue, undated], recordedThrough: try day("2025-12-31")),
      Measure(
        id: "b",
        title: "B",
        occurrences: [
          Occurrence(on: "2025-03"),
          Occurrence(on: "2025-09"),
        ]
      ),
      Measure(id: "c", title: "C"),
    ]
    #expect(
      try #require(try drawing(measures)).description
        == "2 of 3 measures are dated. Milestones: 2, of which 1 done and 1 overdue. Recorded occasions: 1."
    )
  }

  @Test func aTurnedPeriodHasNoBar() throws {
    let turned = CalendarInterval(from: try day("2025-01-01"), through: try day("2024-01-01"))
    #expect(try drawing([Measure(id: "a", title: "A", period: turned)]) == nil)
  }

  @Test func measuresStandBelowOneAnotherInTheirOrder() throws {
    let period = CalendarInterval(from: try day("2024-01-01"))
    let titles = ["Lights", "Walks", "Talks"]
    let drawing = try #require(try drawing(titles.map { Measure(id: Identifier($0), title: $0, period: period) }))
    let bounds = DrawingBounds(of: drawing).all
    let rows = titles.map { title in bounds.first { $0.name == "text \(title)" }?.frame }
    for (upper, lower) in zip(rows, rows.dropFirst()) {
      #expect(try #require(upper).bottom < #require(lower).top)
    }
  }

  @Test func whatDoesNotFitIsTold() throws {
    let period = CalendarInterval(from: try day("2024-01-01"))
    let measures = (1...100).map { Measure(id: Identifier("m\($0)"), title: "Measure \($0)", period: period) }
    let drawing = try #require(try drawing(measures))
    #expect(drawing.description.hasPrefix("60 of 100 measures are drawn."))
    try drawing.expectInside()
  }
}
