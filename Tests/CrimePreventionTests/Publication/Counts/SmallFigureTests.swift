import TestSupport
import Testing

@testable import CrimePrevention

/// Small counts in published records: withheld, and impossible to work out.
struct SmallFigureTests {
  private static let day: CalendarDate = "2026-06-30"

  private func indicator(
    _ statistic: Indicator.Statistic = .count,
    _ observations: [Observation],
    aggregation: Indicator.Aggregation = .sum
  ) -> Indicator {
    Indicator(
      id: "i",
      name: "Unga som utsatts",
      statistic: statistic,
      unit: statistic == .share ? .percent : .persons,
      better: .lower,
      aggregation: aggregation,
      population: "Elever",
      observations: observations
    )
  }

  private func record(_ indicator: Indicator) -> CouncilRecord {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
    record.areas = [
      Area(id: "all", name: "Kommunen", kind: .municipality), Area(id: "n", name: "N", kind: .district, parent: "all"),
      Area(id: "s", name: "S", kind: .district, parent: "all"),
      Area(id: "w", name: "W", kind: .district, parent: "all"),
    ]
    record.indicators = [indicator]
    return record
  }

  private func values(_ record: CouncilRecord, after earlier: [CouncilRecord] = []) -> [Double?] {
    record.published(for: .residents, on: Self.day, after: earlier).record.indicators[0].observations.map {
      $0.value ?? $0.numerator
    }
  }

  private func parts(_ counts: [(Breakdown?, Double)]) -> [Observation] {
    counts.map { Observation(period: "2025", value: $0.1, breakdown: $0.0) }
  }

  @Test func smallCountIsWithheldAndZeroIsNot() {
    let shown = values(
      record(indicator(.count, [Observation(period: "2024", value: 3), Observation(period: "2025", value: 0)]))
    )
    #expect(shown == [nil, 0])
  }

  @Test func shareAmongFewIsWithheldWhateverItIs() {
    let few = Observation(period: "2024", numerator: 0, denominator: 9)
    let enough = Observation(period: "2025", numerator: 0, denominator: 10)
    #expect(values(record(indicator(.share, [few, enough], aggregation: .latest))) == [nil, 0])
  }

  @Test func followUpOfAnIndicatorDoesNotTellItsWithheldFigure() throws {
    var record = record(indicator(.count, [Observation(period: "2025", value: 3)]))
    let subject = Reference(kind: .indicator, id: "i")
    record.followUps = [
      FollowUp(
        id: "f",
        of: Reference(kind: .council, id: "c"),
        period: "2025",
        entries: [
          FollowUpEntry(subject: subject, verdict: .met, value: 3),
          FollowUpEntry(subject: subject, verdict: .met, comment: "Från 7 till 3."),
        ]
      )
    ]
    let published = record.published(for: .residents, on: Self.day)
    let entries = published.record.followUps.flatMap(\.entries)
    #expect(!entries.contains { $0.value != nil || $0.comment != nil })
  }

  @Test func withheldObservationHasNoFigureLeft() {
    let observation = Observation(period: "2025", numerator: 3, denominator: 40, sampleSize: 40)
    let published = record(indicator(.share, [observation])).published(for: .residents, on: Self.day)
    #expect(published.record.indicators[0].observations == [Observation(period: "2025", status: .suppressed)])
    #expect(published.withheld.counts == [WithheldCounts.Count(reason: .smallCount, kind: "observation", count: 1)])
    #expect(published.withheld.total == 1)
  }

  @Test(arguments: [
    Observation(period: "2025", value: 6, denominator: 50), Observation(period: "2025", numerator: 38, denominator: 40),
    Observation(period: "2025", value: 50, sampleSize: 8),
  ])
  func shareThatGivesAwayASmallGroupIsWithheld(observation: Observation) {
    let published = record(indicator(.share, [observation])).published(for: .residents, on: Self.day)
    #expect(published.record.indicators[0].observations[0].status == .suppressed)
  }

  @Test func rateIsWithheldWithItsNumerator() {
    var rate = indicator(.rate, [Observation(period: "2025", value: 0.3, numerator: 3, denominator: 10_000)])
    rate.per = 1000
    #expect(values(record(rate)) == [nil])
  }

  @Test func otherPartGoesToo() {
    let shown = values(
      record(indicator(.count, parts([(nil, 22), (Breakdown(sex: "female"), 3), (Breakdown(sex: "male"), 19)])))
    )
    #expect(shown == [22, nil, nil])
  }

  @Test func areasAddUpToTheirParent() {
    let counts: [(Breakdown?, Double)] = [
      (Breakdown(area: "all"), 60), (Breakdown(area: "n"), 3), (Breakdown(area: "s"), 20), (Breakdown(area: "w"), 37),
    ]
    #expect(values(record(indicator(.count, parts(counts)))) == [60, nil, nil, 37])
  }

  @Test(arguments: [
    [(nil, 23), ("13–17", 3), ("18–20", 20)], [("13–20", 23), ("13–17", 3), ("18–20", 20)],
    [("13-20 år", 23), ("13-17 år", 3), ("18-20 år", 20)], [("65+", 30), ("80+", 3), ("65–79", 27)],
    [("18–20", 23), ("18", 3), ("19–20", 20)],
  ])
  func ageGroupsAddUpToAWiderOne(counts: [(String?, Double)]) {
    let figures = counts.map { (age, count) in (age.map { Breakdown(ageGroup: $0) }, count) }
    #expect(values(record(indicator(.count, parts(figures)))) == [counts[0].1, nil, nil])
  }

  @Test func ageGroupsAddUpToTheNextWiderOne() {
    let counts: [(Breakdown?, Double)] = [
      (nil, 40), (Breakdown(ageGroup: "13–20"), 23), (Breakdown(ageGroup: "21–25"), 17),
      (Breakdown(ageGroup: "13–17"), 3), (Breakdown(ageGroup: "18–20"), 20),
    ]
    #expect(values(record(indicator(.count, parts(counts)))) == [40, 23, 17, nil, nil])
  }

  @Test func quartersAddUpToTheirYear() {
    let periods: [(ReportingPeriod, Double)] = [
      ("2025-Q1", 3), ("2025-Q2", 11), ("2025-Q3", 12), ("2025-Q4", 30), ("2025", 56),
    ]
    let observations = periods.map { Observation(period: $0.0, value: $0.1) }
    #expect(values(record(indicator(.count, observations))) == [nil, nil, 12, 30, 56])
    #expect(values(record(indicator(.count, observations, aggregation: .mean))) == [nil, 11, 12, 30, 56])
  }

  @Test func valueOfAYearGoesWithThatOfItsLastQuarter() {
    let observations = [Observation(period: "2025-Q4", value: 3), Observation(period: "2025", value: 3)]
    #expect(values(record(indicator(.count, observations, aggregation: .latest))) == [nil, nil])
  }

  @Test func preliminaryAndFinalGoTogether() {
    let observations = [
      Observation(period: "2025", value: 7, status: .preliminary),
      Observation(period: "2025", value: 4, status: .final),
    ]
    #expect(values(record(indicator(.count, observations))) == [nil, nil])
  }

  @Test func whatTheKeepersWithheldIsProtectedToo() {
    var observations = parts([(nil, 22), (Breakdown(sex: "male"), 19), (Breakdown(sex: "female"), 3)])
    observations[2].suppress()
    #expect(values(record(indicator(.count, observations))) == [22, nil, nil])
  }

  @Test func whatIsNotAboutPeopleStays() {
    var groups = indicator(.count, [Observation(period: "2025", value: 3)])
    groups.name = "Nattvandrargrupper"
    groups.unit = Indicator.Unit(rawValue: "groups")
    groups.population = nil
    #expect(values(record(groups)) == [3])
  }

  @Test func figureOnceWithheldStaysWithheldAndNewTotalsDoNotGiveItAway() {
    let first = record(indicator(.count, parts([(Breakdown(sex: "female"), 3), (Breakdown(sex: "male"), 19)])))
      .published(for: .residents, on: Self.day).record
    #expect(first.indicators[0].observations.map(\.value) == [nil, 19])
    let second = record(
      indicator(.count, parts([(nil, 22), (Breakdown(sex: "female"), 8), (Breakdown(sex: "male"), 19)]))
    )
    // Without the earlier release, nothing would be withheld. But that release showed the 19.
    #expect(values(second, after: [first]) == [nil, nil, 19])
  }

  @Test func baselinesWaypointsAndFollowUpsDoNotRepeatWhatIsWithheld() {
    var record = record(
      indicator(
        .count,
        [Observation(period: "2024", value: 3), Observation(period: "2025", value: 40)],
        aggregation: .latest
      )
    )
    let target = Target(
      id: "t",
      indicator: "i",
      expectation: .atMost(2),
      baseline: Baseline(period: "2024", value: 3),
      waypoints: [Waypoint(on: "2024-06-30", value: 3), Waypoint(on: "2026-12-31", value: 2)]
    )
    record.promises = [CitizenPromise(id: "p", text: "Löfte", targets: [target])]
    let subject = Reference(kind: .target, id: "t")
    record.followUps = [
      FollowUp(
        id: "a",
        of: Reference(kind: .promise, id: "p"),
        period: "2024",
        entries: [FollowUpEntry(subject: subject, verdict: .met, value: 3)]
      ),
      FollowUp(
        id: "b",
        of: Reference(kind: .promise, id: "p"),
        period: "2025",
        entries: [FollowUpEntry(subject: subject, verdict: .met, restated: "Från tre till 40", value: 40)]
      ),
    ]
    let shown = record.published(for: .residents, on: Self.day).record
    #expect(shown.promises[0].targets[0].baseline?.value == nil)
    #expect(shown.promises[0].targets[0].waypoints.map(\.on) == ["2026-12-31"])
    #expect(shown.followUps.map(\.entries.count) == [0, 1])
    #expect(shown.followUps[1].entries[0].restated == nil)
    #expect(shown.followUps[1].entries[0].value == 40)
  }

  @Test func baselineThatIsShownAmongTheObservationsStays() {
    let figures = parts([(nil, 22), (Breakdown(sex: "female"), 3), (Breakdown(sex: "male"), 19)])
    let shown = { (value: Double) in
      var record = record(indicator(.count, figures))
      let baseline = Baseline(period: "2025", value: value)
      let target = Target(id: "t", indicator: "i", expectation: .atMost(2), baseline: baseline)
      record.promises = [CitizenPromise(id: "p", text: "Löfte", targets: [target])]
      return record.published(for: .residents, on: Self.day).record.promises[0].targets[0].baseline?.value
    }
    #expect(shown(22) == 22)
    #expect(shown(19) == nil)
  }

  /// The baseline may be from the time that is withheld.
  @Test func baselineOfNoStatedTimeGoesWithAWithheldFigure() {
    let shown = { (count: Double) in
      var record = record(indicator(.count, [Observation(period: "2024", value: count)]))
      let target = Target(id: "t", indicator: "i", expectation: .atMost(2), baseline: Baseline(value: 40))
      record.promises = [CitizenPromise(id: "p", text: "Löfte", targets: [target])]
      return record.published(for: .residents, on: Self.day).record.promises[0].targets[0].baseline?.value
    }
    #expect(shown(3) == nil)
    #expect(shown(30) == 40)
  }

  @Test func countsAreRoundedOrCodedInsteadByPolicy() {
    let shares = record(
      indicator(
        .share,
        [
          Observation(period: "2024", numerator: 0, denominator: 8),
          Observation(period: "2025", value: 40, sampleSize: 9),
        ]
      )
    )
    let coded = shares.published(
      for: .residents,
      on: Self.day,
      policy: PublicationPolicy(smallCounts: .coded(ShareCoding()))
    )
    #expect(coded.record.indicators[0].observations[0].range == ValueRange(min: 0, max: 5))
    #expect(coded.record.indicators[0].observations[1].value == 40)
    #expect(coded.record.indicators[0].observations.allSatisfy { $0.denominator == nil && $0.sampleSize == nil })
    let counts = record(
      indicator(.count, [Observation(period: "2024", value: 3), Observation(period: "2025", value: 12)])
    )
    let rounded = counts.published(
      for: .residents,
      on: Self.day,
      policy: PublicationPolicy(smallCounts: .rounded(base: 5))
    )
    #expect(rounded.record.indicators[0].observations.map(\.value) == [5, 10])
  }

  @Test func countsAreNotRoundedToNothing() async {
    await #expect(processExitsWith: .failure) { _ = PublicationPolicy(smallCounts: .rounded(base: 0)) }
    await #expect(processExitsWith: .success) { _ = PublicationPolicy(smallCounts: .rounded(base: 1)) }
  }

  @Test func membersSeeSmallCountsUnlessThePolicySaysOtherwise() {
    let record = record(indicator(.count, [Observation(period: "2025", value: 3)]))
    let shown = { (policy: PublicationPolicy) in
      record.published(for: .members, on: Self.day, policy: policy).record.indicators[0].observations[0].value
    }
    #expect(shown(.standard) == 3)
    #expect(shown(PublicationPolicy(protectsCountsFromMembers: true)) == nil)
  }

  /// Made at random: areas with a parent, sexes, quarters and years, with zeros and gaps. Even with everything that
  /// adds up, a withheld figure can't be worked out more closely than promised, and publishing again withholds nothing
  /// more.
  @Test(arguments: 0..<40)
  func noWithheldFigureOfARandomTableCanBeWorkedOut(seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let whole = record(indicator(.count, randomTable(&random)))
    let published = whole.published(for: .residents, on: Self.day).record
    #expect(published.published(for: .residents, on: Self.day).record == published)
    let small = whole.indicators[0].observations.indices.filter {
      let value = whole.indicators[0].observations[$0].value ?? 0
      return value > 0 && value < 5
    }
    for position in small { #expect(published.indicators[0].observations[position].value == nil) }
  }

  private func randomTable(_ random: inout RandomSource) -> [Observation] {
    let quarters: [ReportingPeriod] = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]
    let areas: [Identifier<Area>] = ["n", "s", "w"]
    var totals: [Observation] = []
    func add(_ period: ReportingPeriod, _ area: Identifier<Area>?, _ sex: String?, _ count: Double) {
      let breakdown: Breakdown? = area == nil && sex == nil ? nil : Breakdown(area: area, sex: sex)
      if let position = totals.firstIndex(where: { $0.period == period && $0.breakdown == breakdown }) {
        totals[position].value = (totals[position].value ?? 0) + count
      } else {
        totals.append(Observation(period: period, value: count, breakdown: breakdown))
      }
    }
    for quarter in quarters {
      for area in areas {
        for sex in ["female", "male"] {
          let count = Double(random.chance(0.3) ? random.int(0...4) : random.int(0...60))
          for period in [quarter, "2025"] as [ReportingPeriod] {
            for place in [area, "all"] as [Identifier<Area>] {
              add(period, place, sex, count)
              add(period, place, nil, count)
            }
          }
        }
      }
    }
    return totals.filter { _ in random.chance(0.95) }
  }

  @Test func adversarialTableEndsSoonWithheldAsAWhole() throws {
    var observations: [Observation] = []
    for number in 0..<3_000 {
      let day = try #require(CalendarDate("2020-01-01").adding(days: number))
      observations.append(Observation(period: ReportingPeriod(day: day), value: number.isMultiple(of: 2) ? 3 : 300))
    }
    let clock = ContinuousClock()
    var shown: [Double?] = []
    let time = clock.measure { shown = values(record(indicator(.count, observations))) }
    #expect(shown.allSatisfy { $0 == nil })
    #expect(time < .seconds(10), "in a debug build on a busy machine")
  }

  /// Numbers that no count or age of people has pass through, whatever is done with small ones.
  @Test func numbersBeyondAnyPeopleStopNothing() throws {
    var old = Breakdown()
    old.ageGroup = "40000+"
    #expect(values(record(indicator(.count, parts([(nil, 20), (old, 2)])))) == [nil, nil])
    let share = indicator(
      .share,
      [
        Observation(period: "2023", value: 40, sampleSize: .max),
        Observation(period: "2024", value: 40, denominator: 1e300),
        Observation(period: "2025", value: 1, denominator: -1e30),
      ]
    )
    for policy in [
      PublicationPolicy(smallCounts: .rounded(base: 5)), PublicationPolicy(smallCounts: .coded(ShareCoding())),
    ] {
      let shown = record(share).published(for: .residents, on: Self.day, policy: policy).record
      #expect(shown.indicators[0].observations.count == 3)
    }
  }

  /// Ages within ages within ages: each round would withhold one more, and look at all triples.
  @Test(.timeLimit(.minutes(1)))
  func nestedAgeGroupsTakeFewRounds() {
    let ages = (0..<100).map { number in
      var part = Breakdown()
      part.ageGroup = "\(1_000 - number)-\(1_001 + number)"
      return (part, number == 0 ? 3 : Double(number * 10))
    }
    #expect(values(record(indicator(.count, parts(ages))))[0] == nil)
  }
}
