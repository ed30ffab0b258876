import CrimePrevention
import TestSupport
import Testing

/// Trends of series.
struct TrendTests {
  private func series(_ values: [Double]) throws -> TimeSeries {
    try TimeSeries(values.enumerated().map { .init(time: Double($0.offset), value: $0.element) })
  }

  @Test func underThreePointsThereIsNoTrend() throws {
    for values in [[], [61], [61, 162]] as [[Double]] {
      let short = try series(values)
      #expect(!short.bearsTrend)
      #expect(short.linearTrend() == nil && short.theilSenTrend() == nil && short.mannKendallTest() == nil)
    }
    #expect(try series([61, 162, 170]).linearTrend() != nil)
  }

  @Test func fewerThanFivePointsNeverReachFivePercent() throws {
    for count in 3...5 {
      let rising = try #require(try series((1...count).map(Double.init)).mannKendallTest())
      #expect((rising.pValue < 0.05) == (count == 5))
    }
  }

  @Test func yearsMayStandInAnyOrderButNotTwice() throws {
    let series = try TimeSeries([2022: 133, 2019: 95, 2021: 120, 2020: 101])
    #expect(series.points.map(\.time) == [2019, 2020, 2021, 2022])
    #expect(isClose(try #require(series.linearTrend()).slope, 13.3, 1e-12))
    #expect(throws: EvidenceError.repeatedTime) {
      try TimeSeries([.init(time: 2020, value: 1), .init(time: 2019, value: 1), .init(time: 2020, value: 2)])
    }
  }

  @Test func equalValuesHaveNoTrend() throws {
    for value in [0, 0.1, -3, 1e9] {
      let level = try series([Double](repeating: value, count: 10))
      let line = try #require(level.linearTrend())
      #expect(line.slope == 0 && line.slopeTest.pValue == 1 && line.determination == nil)
      let forecast = try #require(line.forecast(at: 11))
      #expect(forecast.value == value && forecast.predictionInterval.width == 0)
      #expect(try #require(level.theilSenTrend()).slope == 0)
      let test = try #require(level.mannKendallTest())
      #expect(test.balance == 0 && test.pValue == 1)
    }
  }

  @Test func aLineIsFoundWhereverItsYearsStart() throws {
    for start in [0.0, 2_015, 1e6] {
      let points = (0..<8).map { TimeSeries.Point(time: start + Double($0), value: 40 - 2.5 * Double($0)) }
      let line = try #require(try TimeSeries(points).linearTrend())
      #expect(isClose(line.slope, -2.5, 1e-9) && line.slopeTest.pValue < 1e-12)
      #expect(isClose(try #require(line.forecast(at: start + 9)).value, 17.5, 1e-9))
      #expect(isClose(try #require(try TimeSeries(points).theilSenTrend()).slope, -2.5, 1e-9))
    }
  }

  @Test func noForecastReachesFurtherThanHalfOfWhatWasSeen() throws {
    let line = try #require(try series([3, 5, 4, 6, 7]).linearTrend())
    #expect(line.forecast(at: 6) != nil && line.forecast(at: -2) != nil)
    #expect(line.forecast(at: 6.01) == nil && line.forecast(at: -2.01) == nil)
    #expect(line.forecast(at: .nan) == nil && line.forecast(at: .infinity) == nil)
  }

  @Test func trendsAreCoveredAndRecognisedAsPromised() throws {
    var random = RandomSource(seed: 509)
    let runs = 2_000
    var hits = (slope: 0, next: 0, robust: 0, alarms: 0)
    for _ in 0..<runs {
      let values = (0..<12).map { 50 + 3 * Double($0) + 6 * random.normal() }
      let sloping = try series(values)
      let line = try #require(sloping.linearTrend())
      hits.slope += line.slopeTest.interval.contains(3) ? 1 : 0
      let next = 50 + 3 * 13.0 + 6 * random.normal()
      hits.next += try #require(line.forecast(at: 13)).predictionInterval.contains(next) ? 1 : 0
      hits.robust += try #require(sloping.theilSenTrend()).interval.contains(3) ? 1 : 0
      let level = try series((0..<12).map { _ in random.normal() })
      hits.alarms += try #require(level.mannKendallTest()).pValue < 0.05 ? 1 : 0
    }
    // Four standard errors of a simulated 95 % are 2 percentage points.
    #expect((1_860...1_940).contains(hits.slope))
    #expect((1_860...1_940).contains(hits.next))
    #expect((1_820...1_940).contains(hits.robust), "an approximation, a little short at twelve points")
    #expect(hits.alarms < 140)
  }

  @Test func turningTheValuesAroundTurnsTheTrend() throws {
    var random = RandomSource(seed: 510)
    for _ in 0..<200 {
      let values = (0..<random.int(3...20)).map { _ in Double(random.int(-20...20)) }
      let (up, down) = (try series(values), try series(values.map { -$0 }))
      let (line, mirrored) = (try #require(up.linearTrend()), try #require(down.linearTrend()))
      #expect(abs(line.slope + mirrored.slope) <= 1e-12)
      #expect(abs(line.slopeTest.pValue - mirrored.slopeTest.pValue) <= 1e-9)
      #expect(up.mannKendallTest()?.balance == down.mannKendallTest().map { -$0.balance })
      #expect(up.theilSenTrend()?.slope == down.theilSenTrend().map { -$0.slope })
    }
  }
}
