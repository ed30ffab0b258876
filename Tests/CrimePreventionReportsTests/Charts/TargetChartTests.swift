import CrimePrevention
@testable import CrimePreventionReports
import TestSupport
import Testing

struct TargetChartTests {
  private static let asked = "2026-06-15"

  private func drawing(
    _ observations: [Observation],
    expecting expectation: Target.Expectation = .atMost(100),
    baseline: Baseline? = nil,
    aggregation: Indicator.Aggregation = .latest,
    asOf date: String = Self.asked,
    language: MessageLanguage = .english
  ) throws -> Drawing? {
    let indicator = thefts(observations, aggregation)
    let target = Target(
      id: "fewer",
      indicator: "thefts",
      expectation: expectation,
      baseline: baseline,
      start: try day("2023-12-31"),
      due: ReportingPeriod("2027")
    )
    let record = try CouncilRecord.withTarget(target, of: indicator).unchecked
    let assessment = try #require(record.progress(asOf: day(date)).target("fewer"))
    return try TargetChart.drawing(of: assessment, asOf: day(date), language: language)
  }

  private func thefts(_ observations: [Observation], _ aggregation: Indicator.Aggregation) -> Indicator {
    Indicator(
      id: "thefts",
      name: "Thefts",
      statistic: .count,
      unit: .events,
      better: .lower,
      aggregation: aggregation,
      observations: observations
    )
  }

  private func year(_ year: Int, _ value: Double?, status: Observation.Status? = nil) throws -> Observation {
    Observation(period: try #require(ReportingPeriod(.year, of: year)), value: value, status: status)
  }

  @Test func withoutAValueThereIsNothingToDraw() throws {
    #expect(try drawing([]) == nil)
    #expect(try drawing([year(2024, nil, status: .missing)]) == nil)
    #expect(try drawing([year(2026, 120)]) == nil, "a year that isn't over")
  }

  @Test func aMissingValueLeavesAGapInTheLine() throws {
    let values = try (2020...2025).map { try year($0, 120) }
    var holed = values
    holed[3] = try year(2023, nil, status: .missing)
    let whole = try #require(try drawing(values))
    let broken = try #require(try drawing(holed))
    #expect(whole.moves(ofLine: "value-line") == 1)
    #expect(broken.moves(ofLine: "value-line") == 2)
    #expect(broken.description.contains("One value is missing."))
  }

  @Test func aNewSeriesDoesNotGoOnFromTheOldOne() throws {
    var values = try (2020...2025).map { try year($0, 120) }
    values[3].seriesBreak = true
    let drawing = try #require(try drawing(values))
    #expect(drawing.moves(ofLine: "value-line") == 2)
  }

  @Test func theOrderOfObservationsDoesNotMatter() throws {
    let observations = try (2015...2025).map { try year($0, Double(200 - $0 % 7 * 10)) }
    var random = RandomSource(seed: 64)
    let first = try #require(try drawing(observations)).element
    for _ in 0..<20 {
      let other = try #require(try drawing(observations.shuffled(using: &random))).element
      #expect(Self.text(first) == Self.text(other))
    }
  }

  @Test func laterValuesAreNotDrawn() throws {
    let observations = try [year(2022, 140), year(2023, 130), year(2024, 120)]
    let then = try #require(try drawing(Array(observations.prefix(2)), asOf: "2024-06-01"))
    let now = try #require(try drawing(observations, asOf: "2024-06-01"))
    #expect(Self.text(then.element) == Self.text(now.element))
  }

  /// A target that is only followed has no parts with verdicts of their own.
  @Test func aTargetThatIsFollowedInSeveralAreasIsDrawnAsAWhole() throws {
    let indicator = try thefts([year(2024, 30), year(2025, 20)], .latest)
    var target = Target(id: "followed", indicator: "thefts", expectation: .monitor)
    target.each = Each(kind: .area, ids: ["north", "south"])
    let record = try CouncilRecord.withTarget(target, of: indicator).unchecked
    let assessment = try #require(record.progress(asOf: day(Self.asked)).target("followed"))
    let drawing = try #require(TargetChart.drawing(of: assessment, asOf: day(Self.asked), language: .english))
    #expect(drawing.description.hasPrefix("2 values, from 30 (2024) to 20 (2025)."))
  }

  @Test func theDescriptionSaysWhatIsSeen() throws {
    let baseline = Baseline(period: ReportingPeriod("2023"), value: 1400)
    let values = try [year(2023, 1400), year(2024, 1330.5), year(2025, 1260)]
    let english = try #require(try drawing(values, baseline: baseline))
    let swedish = try #require(try drawing(values, baseline: baseline, language: .swedish))
    #expect(
      english.description
        == "3 values, from 1,400 (2023) to 1,260 (2025). Target: at most 100 by 31 December 2027."
    )
    #expect(
      swedish.description
        == "3 värden, från 1\u{A0}400 (2023) till 1\u{A0}260 (2025). Mål: högst 100 senast 31 december 2027."
    )
  }

  @Test func aValueThatIsTheBaselineIsWrittenOnce() throws {
    let baseline = Baseline(period: ReportingPeriod("2024"), value: 137)
    let alone = try #require(try drawing([year(2024, 137)], baseline: baseline))
    #expect(DrawingBounds(of: alone).all.count { $0.name == "text 137" } == 1)
    let both = try #require(try drawing([year(2024, 137), year(2025, 129)], baseline: baseline))
    #expect(DrawingBounds(of: both).all.count { $0.name == "text 137" } == 1)
    #expect(DrawingBounds(of: both).all.count { $0.name == "text 129" } == 1)
  }

  @Test func whatIsLikelyIsNotDrawnAboveTheWhole() throws {
    let values = try zip(2020...2025, [79.0, 85, 87, 93, 95, 99]).map { try year($0, $1) }
    let indicator = Indicator(
      id: "safe",
      name: "Safe",
      statistic: .share,
      unit: .percent,
      better: .higher,
      aggregation: .latest,
      observations: values
    )
    var target = Target(id: "safer", indicator: "safe", expectation: .atLeast(96), due: ReportingPeriod("2027"))
    target.baseline = Baseline(period: ReportingPeriod("2020"), value: 79)
    let record = try CouncilRecord.withTarget(target, of: indicator).unchecked
    let assessment = try #require(record.progress(asOf: day(Self.asked)).target("safer"))
    let drawing = try #require(TargetChart.drawing(of: assessment, asOf: day(Self.asked), language: .english))
    // The years are among the texts too.
    let numbers = DrawingBounds(of: drawing).all.compactMap { Double($0.name.dropFirst("text ".count)) }
    #expect(numbers.contains(100) && numbers.allSatisfy { $0 <= 100 || $0 > 1000 })
  }

  @Test func aSumGrowsFromZero() throws {
    let quarters = try (1...4).map { number in
      Observation(period: try #require(ReportingPeriod(.quarter, number, of: 2025)), value: 20)
    }
    let drawing = try #require(try drawing(quarters, expecting: .atLeast(160), aggregation: .sum))
    #expect(drawing.description == "The sum is 80 (31 December 2025). Target: at least 160 by 31 December 2027.")
  }

  @Test func thePredictionIntervalStandsAtTheLastDay() throws {
    let baseline = Baseline(period: ReportingPeriod("2020"), value: 150)
    let values = try zip(2020...2025, [150.0, 146, 139, 136, 128, 126]).map { try year($0, $1) }
    let ahead = try #require(try drawing(values, baseline: baseline))
    #expect(Self.text(ahead.element).contains("95 % prediction interval"))
    let few = try #require(try drawing(Array(values.suffix(1)), baseline: baseline))
    #expect(!Self.text(few.element).contains("prediction interval"))
  }

  private static func text(_ element: Element) -> String {
    var writer = MarkupWriter()
    writer.write(element)
    return writer.text
  }
}

extension CouncilRecord {
  /// A record with one goal that has one target.
  static func withTarget(_ target: Target, of indicator: Indicator) -> CouncilRecord {
    let goal = Goal(id: "goal", text: "Fewer", targets: [target])
    var record = CouncilRecord.small(
      meetings: [],
      plans: [
        ActionPlan(
          id: "plan",
          title: "Plan",
          kind: .measures,
          focusAreas: [FocusArea(id: "area", title: "Area", goals: [goal])]
        )
      ]
    )
    record.indicators = [indicator]
    return record
  }
}

extension Drawing {
  /// The number of pieces in which a line is drawn.
  func moves(ofLine name: MarkupName) -> Int {
    content.reduce(0) { sum, part in
      guard case .element(let element) = part, element.attributes.contains(.class(name)),
        let data = element.attributes.first(where: { $0.name == "d" })?.value, data.contains("L")
      else { return sum }
      // The symbol of the line in the legend is a separate piece.
      return element.name == "path" && data.count > 24 ? sum + data.count { $0 == "M" } : sum
    }
  }
}
