import CrimePrevention
@testable import CrimePreventionReports
import TestSupport
import Testing

struct ScaleTests {
  @Test func valuesRiseFromBottomToTop() {
    let scale = ValueScale(ticks: Ticks(covering: 0...100, steps: 5), bottom: 200, top: 0)
    #expect(scale.y(0) == 200)
    #expect(scale.y(50) == 100)
    #expect(scale.y(100) == 0)
    #expect(scale.y(150) == 0)
    #expect(scale.y(.nan) == 200)
    #expect(scale.isBeyond(150))
  }

  @Test func whatOnlyTouchesDoesNotOverlap() {
    let frame = PlotFrame(left: 10, top: 20, right: 30, bottom: 40)
    for (x, y, overlaps) in [
      (0.0, 0.0, true), (19, 0, true), (20, 0, false), (-19, 0, true), (-20, 0, false), (0, 19, true), (0, 20, false),
      (0, -19, true), (0, -20, false), (19, 19, true), (20, 20, false),
    ] {
      let moved = PlotFrame(left: 10 + x, top: 20 + y, right: 30 + x, bottom: 40 + y)
      #expect(frame.overlaps(moved) == overlaps, "\(x) \(y)")
    }
  }

  @Test func daysRunFromLeftToRight() throws {
    let days = [try day("2024-01-01"), try day("2025-12-31")].map(\.dayNumber)
    let scale = TimeScale(holding: days, left: 50, right: 390, space: 0)
    #expect(scale.x(days[0]) == 50)
    #expect(scale.x(days[1]) == 390)
    #expect(scale.x(days[1] + 1000) == 390)
  }

  @Test(arguments: [
    ("2023-12-31", "2027-12-31", ["2023", "2024", "2025", "2026", "2027"]),
    ("2025-01-01", "2025-06-30", ["jan", "feb", "mar", "apr", "maj", "jun"]),
    ("2024-11-15", "2026-03-31", ["kv 4", "kv 1", "kv 2", "kv 3", "kv 4", "kv 1"]),
    ("1990-01-01", "2025-12-31", ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025"]),
    ("2026-05-04", "2026-05-17", ["4 maj", "11 maj"]),
  ])
  func stretchesOfTheCalendarAreFew(first: String, last: String, names: [String]) throws {
    let days = try day(first).dayNumber...day(last).dayNumber
    let ticks = TimeTicks(of: days, most: 8, language: .swedish)
    #expect(ticks.stretches.map { String($0.name.map { $0 == "\u{A0}" ? " " : $0 }) } == names)
  }

  @Test func anyTimeHasAtMostEightStretchesInOrder() {
    var random = RandomSource(seed: 63)
    for _ in 0..<2000 {
      let first = random.int(-700_000...2_900_000)
      let last = min(first + random.int(0...random.pick([10, 100, 1000, 20_000, 3_000_000])), 2_932_896)
      let ticks = TimeTicks(of: first...last, most: 8, language: .english)
      #expect(ticks.stretches.count <= 9, "\(first) \(last)")
      #expect(zip(ticks.stretches, ticks.stretches.dropFirst()).allSatisfy { $0.days.lowerBound < $1.days.lowerBound })
    }
  }
}
