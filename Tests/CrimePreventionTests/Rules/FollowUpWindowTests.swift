import TestSupport
import Testing

@testable import CrimePrevention

/// Which windows of a follow-up cadence are judged, and what a finding says of the missed ones.
struct FollowUpWindowTests {
  @Test func weeksRunFromMondayThroughSunday() throws {
    let windows = try #require(try windows(of: Cadence(times: 1, per: .week), "2025-12-02", "2025-12-28"))
    #expect(
      windows.missed.map(\.description)
        == ["2025-12-08/2025-12-14", "2025-12-15/2025-12-21", "2025-12-22/2025-12-28"]
    )
  }

  @Test func weeksAreAllThatTouchAnyDays() throws {
    var random = RandomSource(seed: 7)
    for _ in 0..<500 {
      let first = try #require(CalendarDate(dayNumber: Int.random(in: -700_000...50_000, using: &random)))
      let last = try #require(CalendarDate(dayNumber: first.dayNumber + Int.random(in: 0...60, using: &random)))
      let weeks = try #require(CalendarWindow.week.windows(touching: first, through: last))
      #expect(weeks.allSatisfy { ($0.first.dayNumber - Self.monday).isMultiple(of: 7) })
      #expect(weeks.allSatisfy { $0.last.dayNumber - $0.first.dayNumber == 6 })
      #expect(weeks.allSatisfy { first <= $0.last && $0.first <= last })
      let days = (first.dayNumber...last.dayNumber).map {
        ($0 - Self.monday) / 7 - (($0 - Self.monday) % 7 < 0 ? 1 : 0)
      }
      #expect(weeks.count == Set(days).count)
    }
  }

  @Test func eachTermIsAWindow() throws {
    let terms = [try interval("2025-08-18", "2025-12-19"), try interval("2025-01-08", "2025-06-12")]
    let cadence = Cadence(times: 1, per: .term, within: terms)
    let windows = try #require(try windows(of: cadence, "2025-01-01", "2026-12-31", followedUp: ["2025-10"]))
    #expect(windows.judged == 2)
    #expect(windows.missed.map(\.description) == ["2025-01-08/2025-06-12"])
  }

  @Test func termsWithoutDatesAreNotJudged() throws {
    #expect(try windows(of: Cadence(times: 1, per: .term), "2025-01-01", "2025-12-31") == nil)
  }

  @Test func monthsOutsideTheTimesThatCountAreNotJudged() throws {
    let cadence = Cadence(times: 1, per: .month, within: [try interval("2025-08-18", "2025-12-15")])
    let windows = try #require(try windows(of: cadence, "2025-01-01", "2025-12-31"))
    // 14 of August's 31 days are inside, and 15 of December's.
    #expect(windows.missed.map(\.description) == ["2025-09", "2025-10", "2025-11"])
  }

  @Test func findingNamesTheFirstThreeAndCountsTheRest() throws {
    var plan = ActionPlan(id: "plan", title: "Plan", kind: .measures)
    plan.period = try interval("2025-01-01", "2025-12-31")
    plan.followUpCadence = Cadence(times: 1, per: .month)
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.plans = [plan]
    let report = Validator(.standard).report(on: record, asOf: CalendarDate("2026-06-30"))
    let finding = try #require(report.findings["plan.follow-up-missed"].first)
    #expect(finding.facts["windows"] == ["2025-01", "2025-02", "2025-03"])
    #expect(finding.facts["others"] == 9)
    #expect(
      finding.sentence.english
        == "For 12 of 12 periods the record shows fewer follow-ups than the plan says (at least 1 in each), starting "
        + "with January 2025, February 2025, March 2025."
    )
  }

  /// Monday 5 January 1970.
  private static let monday = 4

  private func windows(
    of cadence: Cadence,
    _ from: String,
    _ through: String,
    followedUp: [String] = []
  ) throws -> FollowUpWindows? {
    FollowUpWindows(
      of: cadence,
      in: try interval(from, through),
      followedUp: try followedUp.map { try #require(ReportingPeriod($0)) },
      asOf: "2026-06-30"
    )
  }

  private func interval(_ from: String, _ through: String) throws -> CalendarInterval {
    CalendarInterval(from: try #require(CalendarDate(from)), through: CalendarDate(through))
  }
}
