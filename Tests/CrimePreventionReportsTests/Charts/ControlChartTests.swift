import CrimePrevention
@testable import CrimePreventionReports
import Testing

struct ControlChartTests {
  private func indicator(_ values: [Double?], _ statistic: Indicator.Statistic = .count) throws -> Indicator {
    let observations = try values.enumerated().map { position, value in
      let period = ReportingPeriod(.month, position % 12 + 1, of: 2024 + position / 12)
      return Observation(period: try #require(period), value: value, status: value == nil ? .missing : nil)
    }
    return Indicator(
      id: "thefts",
      name: "Thefts",
      statistic: statistic,
      unit: .events,
      better: .lower,
      aggregation: .latest,
      observations: observations
    )
  }

  private func drawing(_ indicator: Indicator) throws -> Drawing? {
    ControlChart.drawing(of: indicator, asOf: try day("2027-01-01"), language: .english)
  }

  private static let level: [Double?] = [20, 22, 19, 21, 20, 23, 18, 20, 21, 19, 22, 20]

  @Test func limitsThatWouldMoveAreNotDrawn() throws {
    #expect(try drawing(indicator(Array(Self.level.dropLast()))) == nil)
    #expect(try drawing(indicator(Self.level)) != nil)
    #expect(try drawing(indicator(Array(Self.level.dropLast()) + [nil])) == nil)
  }

  @Test func gradesHaveNoLimits() throws {
    #expect(try drawing(indicator(Self.level, .ordinal)) == nil)
  }

  @Test func aValueOutsideTheLimitsIsNamed() throws {
    let calm = try #require(try drawing(indicator(Self.level)))
    #expect(calm.description.hasSuffix("No value says more than the usual variation."))
    let stirred = try #require(try drawing(indicator(Self.level + [60])))
    #expect(stirred.description.contains("The level has shifted or values stand out: "))
    #expect(stirred.description.hasSuffix(" – January 2025."))
  }

  @Test func neighboursWithASignalAreToldAsOneSpan() throws {
    let shifted = try #require(try drawing(indicator(Self.level + [60, 61, 62, 20, 20, 60])))
    #expect(shifted.description.hasSuffix("stand out: January 2024 – June 2025."))
  }

  @Test func noShareIsDrawnAboveTheWhole() throws {
    var share = try indicator([97, 99, 96, 98, 99, 95, 98, 97, 99, 96, 98, 97], .share)
    share.unit = .percent
    let series = try #require(ControlSeries(of: share, asOf: day("2027-01-01")))
    #expect(series.limits.upper > 100)
    let texts = DrawingBounds(of: try #require(try drawing(share))).all.map(\.name)
    // The years are among the texts too.
    let numbers = texts.compactMap { Double($0.dropFirst("text ".count)) }.filter { $0 < 1000 }
    #expect(numbers.contains(100) && numbers.allSatisfy { $0 <= 100 })
  }

  @Test func onlyWhatIsComparableCounts() throws {
    var broken = try indicator(Self.level + Self.level)
    broken.observations[15].seriesBreak = true
    #expect(try drawing(broken) == nil)
    broken.observations[15].seriesBreak = nil
    broken.observations[12].seriesBreak = true
    #expect(try #require(try drawing(broken)).description.hasPrefix("12 values, January 2025 to December 2025"))
  }

  @Test func smallCountsVaryAsEventsDo() throws {
    let few: [Double?] = [1, 0, 2, 0, 1, 1, 0, 3, 0, 1, 2, 1]
    let series = try #require(ControlSeries(of: indicator(few), asOf: day("2027-01-01")))
    #expect(series.limits == (try CountChart(few.compactMap { $0.map { Int($0) } })).limits)
  }
}
