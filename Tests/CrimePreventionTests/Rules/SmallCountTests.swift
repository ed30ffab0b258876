import CrimePrevention
import Testing

/// Small groups: shown, hidden, and given away by other figures that are shown.
struct SmallCountTests {
  @Test(arguments: [(0, false), (1, true), (4, true), (5, false)])
  func oneToFourAreSmall(value: Double, isFound: Bool) throws {
    let report = try report(on: [observation(value)])
    #expect(report.findings["observation.count-small"].isEmpty == !isFound)
  }

  /// With a denominator of a hundred, shares are counts; they may have been rounded.
  @Test(arguments: [
    (0.4, false), (0.5, true), (4, true), (4.4, true), (4.5, false), (5, false), (50, false), (95, false),
    (95.5, false), (95.6, true), (99.5, true), (99.6, false), (100, false),
  ])
  func aShareThatComesToASmallCountGivesItAway(share: Double, isFound: Bool) {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
    record.indicators = [
      Indicator(
        id: "left",
        name: "Unga som utsatts för våld",
        statistic: .share,
        unit: .percent,
        better: .higher,
        aggregation: .latest,
        observations: [Observation(period: "2025", value: share, denominator: 100)]
      )
    ]
    let found = Validator(.all).report(on: record).findings["observation.count-deducible"]
    #expect(found.isEmpty == !isFound)
  }

  @Test func countsOfThingsAreNotAboutPeople() throws {
    let report = try report(on: [observation(2)], unit: .init(rawValue: "groups"))
    #expect(report.findings.isEmpty)
  }

  @Test func oneHiddenPartIsGivenAwayAndTwoAreNot() throws {
    let whole = observation(30)
    let shown = observation(27, area: "a")
    let hidden = ["b", "c"].map { observation(nil, area: $0, status: .suppressed) }
    #expect(try found(in: [whole, shown, hidden[0]]) == ["/indicators/0/observations/2"])
    #expect(try found(in: [whole, shown]) == ["/indicators/0/observations/0"])
    #expect(try found(in: [whole, shown, hidden[0], hidden[1]]) == [])
    #expect(try found(in: [whole, observation(12, area: "a"), hidden[0]]) == [])
    #expect(try found(in: [shown, hidden[0]]) == [])
  }

  @Test func preliminaryPartGivesWay() throws {
    let parts = [observation(24, area: "a", status: .preliminary), observation(27, area: "a")]
    #expect(try found(in: [observation(30)] + parts) == ["/indicators/0/observations/0"])
    #expect(try found(in: [observation(30)] + parts.reversed()) == ["/indicators/0/observations/0"])
  }

  @Test func sentencesDoNotTellTheCount() throws {
    let report = try report(on: [observation(3), observation(27, area: "a")])
    #expect(report.findings.allSatisfy { !$0.sentence.english.contains("3") && !$0.facts.values.contains(3) })
  }

  private func observation(_ value: Double?, area: Identifier<Area>? = nil, status: Observation.Status? = nil)
    -> Observation
  {
    let breakdown = area.map { Breakdown(area: $0) }
    return Observation(period: "2025", value: value, breakdown: breakdown, status: status)
  }

  private func found(in observations: [Observation]) throws -> [String] {
    try report(on: observations).findings["observation.part-deducible"].map(\.path.description)
  }

  private func report(on observations: [Observation], unit: Indicator.Unit = .persons) throws -> Report {
    let indicator = Indicator(
      id: "left",
      name: "Unga",
      statistic: .count,
      unit: unit,
      better: .higher,
      aggregation: .sum,
      observations: observations
    )
    let council = Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    let record = CouncilRecord(language: .swedish, council: council, indicators: [indicator])
    return Validator(.publication).report(on: record)
  }
}
