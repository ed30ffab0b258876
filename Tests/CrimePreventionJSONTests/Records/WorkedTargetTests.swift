import Testing

@testable import CrimePrevention

/// Targets of the real records, worked out by hand. Where a record has no later value, the test assumes one.
struct WorkedTargetTests {
  /// From 2 groups to at least 8 from 2016 through 2019: 5 groups at half-time are half of the way.
  @Test func fiveOfEightGroupsHalfwayAreOnPath() throws {
    let groups = try assess(.eskilstuna, "minst-8-grupper", "2018-06-30") { target, indicator in
      target.start = CalendarDate("2016-01-01")
      target.baseline?.period = ReportingPeriod("2015-12-31")
      target.due = ReportingPeriod("2019-12-31")
      indicator.observations = [Self.observed("2015-12-31", 2), Self.observed("2017-12-31", 5)]
    }
    #expect(groups.verdict == .onPath)
    #expect(groups.attainment == 0.5 && groups.elapsed == 0.5 && groups.pace == 1)
    #expect(groups.expectedNow == 5 && groups.projected == 8 && groups.goalValue == 8)
    #expect(groups.outlook == nil, "two points have a line but no interval")
    #expect(groups.certainty == .noStatement, "groups don't come about by chance as events do")
    #expect(
      groups.explanation.map(\.english) == [
        "Expected: at least 8 by 31 December 2019, counted from 2 (31 December 2015).",
        "The value (31 December 2017): 5.",
        "That is 50 % of the way from 2 to 8; with 50 % of the time gone it should have been 5, a pace of 1."
          .replacingSpaceBeforePercent,
        "So far it has changed by +1.5 a year; to get there, +1.5 a year is needed. Going on like that it would be 8 on "
          + "31 December 2019.",
        "The values aren't counts of events over a time, so the change can't be told from chance.",
        "A pace of at least 0.95 is on path.",
      ]
    )
    #expect(
      groups.explanation.map(\.swedish) == [
        "Förväntat: minst 8 senast 31 december 2019, räknat från 2 (31 december 2015).",
        "Värdet (31 december 2017): 5.",
        "Det är 50 % av vägen från 2 till 8; när 50 % av tiden har gått borde värdet ha varit 5, en takt på 1."
          .replacingSpaceBeforePercent,
        "Hittills har det ändrats med +1,5 per år; för att nå dit krävs +1,5 per år. I samma takt blir det 8 den 31 december 2019.",
        "Värdena är inte antal händelser under en tid, så förändringen går inte att skilja från slumpen.",
        "En takt på minst 0,95 räknas som på väg.",
      ]
    )
  }

  /// With three values after the baseline, there is a trend: 2, 4, 5 and 7 at the ends of 2015 to 2018.
  @Test func fromThreePointsThereIsAnInterval() throws {
    let groups = try assess(.eskilstuna, "minst-8-grupper", "2019-06-30") { target, indicator in
      target.baseline?.period = ReportingPeriod("2015-12-31")
      target.due = ReportingPeriod("2019-12-31")
      indicator.observations = [("2015", 2), ("2016", 4), ("2017", 5), ("2018", 7)].map {
        Self.observed("\($0.0)-12-31", $0.1)
      }
    }
    let outlook = try #require(groups.outlook)
    // Least squares on the days (0, 366, 731, 1096): slope 1.600 a year, 8.498 on 2019-12-31, ± 2.146.
    #expect(abs((outlook.lower + outlook.upper) / 2 - 8.498) < 0.0005)
    #expect(abs((outlook.upper - outlook.lower) / 2 - 2.146) < 0.0005)
  }

  /// From 3.72 in 2014 to 4.72 by 2018 on a scale from 1 to 6: 4.22 in 2016 is half of the way in half of the time.
  @Test func attitudeHalfwayIsOnPath() throws {
    let attitude = try assess(.eskilstuna, "restriktiv-4-72", "2017-06-30") { _, indicator in
      indicator.observations.append(Self.observed("2016", 4.22))
    }
    #expect(attitude.verdict == .onPath)
    #expect(isClose(attitude.attainment, 0.5))
    #expect(isClose(attitude.elapsed, 731.0 / 1461))
    #expect(isClose(attitude.pace, 0.5 / (731.0 / 1461)))
    #expect(attitude.certainty == .noStatement, "a mean without its spread")
  }

  /// 15 young people in total from 2016 through 2019: a running sum from 0.
  @Test(arguments: [
    ("2017-12-31", 8.0, Verdict.onPath), ("2017-12-31", 7, .behind), ("2017-12-31", 4, .farBehind),
    ("2017-12-31", 15, .met), ("2019-12-31", 15, .met),
  ])
  func fifteenYoungPeopleAreSummed(day: String, sum: Double, verdict: Verdict) throws {
    let people = try assess(.eskilstuna, "minst-15-unga", day) { target, indicator in
      target.start = CalendarDate("2016-01-01")
      indicator.observations = [Self.observed("2016", sum / 2), Self.observed("2017", sum / 2)]
    }
    #expect(people.verdict == verdict)
    #expect(isClose(people.attainment, sum / 15))
    #expect(people.baseline == nil)
  }

  @Test func fourteenPeopleInAllAreTooFewOnceItIsOver() throws {
    let people = try assess(.eskilstuna, "minst-15-unga", "2019-12-31") { target, indicator in
      target.start = CalendarDate("2016-01-01")
      indicator.observations = ["2016", "2017", "2018"].map { Self.observed($0, 4) } + [Self.observed("2019", 2)]
    }
    #expect(people.verdict == .notMet)
    let unknown = try assess(.eskilstuna, "minst-15-unga", "2019-12-31") { target, indicator in
      target.start = CalendarDate("2016-01-01")
      indicator.observations = ["2016", "2017", "2018"].map { Self.observed($0, 4) }
    }
    #expect(unknown.reasons == [.spanUnobserved], "2019 may have brought the three that are missing")
  }

  /// Contact with 5 to 8 schools during 2016.
  @Test(arguments: [(5.0, Verdict.met), (8, .met), (6.5, .met), (4, .notMet), (9, .notMet)])
  func fiveToEightSchools(count: Double, verdict: Verdict) throws {
    let schools = try assess(.landskrona, "kontaktpoliser-5-8-skolor", "2016-12-31") { _, indicator in
      indicator.observations = [Self.observed("2016-12-31", count)]
    }
    #expect(schools.verdict == verdict)
  }

  /// 162 reported offences in 2015, which should become fewer by 2018: 61 are fewer, and 150 may be chance.
  @Test(arguments: [(61.0, Verdict.met), (150, .notMet), (200, .notMet)])
  func fewerOffencesMustBeFewerThanChance(count: Double, verdict: Verdict) throws {
    let offences = try assess(.eskilstuna, "minska-narkotikabrott", "2018-12-31") { target, indicator in
      target.due = ReportingPeriod("2018")
      indicator.observations.append(Self.observed("2018", count))
    }
    #expect(offences.verdict == verdict)
    let ratio = try #require(offences.changeCertainty?.estimate)
    #expect(isClose(ratio, count / 162))
  }
}

extension WorkedTargetTests {
  private static func observed(_ period: String, _ value: Double) -> Observation {
    guard let period = ReportingPeriod(period) else { preconditionFailure("No such period: \(period)") }
    return Observation(period: period, value: value)
  }

  private func assess(
    _ file: RecordFile,
    _ id: String,
    _ day: String,
    supposing suppose: (inout Target, inout Indicator) -> Void
  ) throws -> TargetAssessment {
    let record = try file.record()
    var target = try #require(record.targets.first { $0.id.rawValue == id })
    var indicator = try #require(record.indicators.first { $0.id == target.indicator })
    suppose(&target, &indicator)
    let period = record.plans.first {
      $0.focusAreas.flatMap(\.measures).flatMap(\.targets).contains { $0.id.rawValue == id }
    }
    .flatMap(\.period)
    let frame = TargetTerms(target, indicator: indicator, holder: .goal("goal", kind: nil), containers: [period])
    return TargetAssessor(frame).assessment(asOf: try #require(CalendarDate(day)))
  }

  private func isClose(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= 1e-12 * max(1, abs(expected)) } ?? false
  }
}

extension String {
  /// The text with a no-break space before each per cent sign.
  fileprivate var replacingSpaceBeforePercent: String {
    split(separator: " %", omittingEmptySubsequences: false).joined(separator: "\u{A0}%")
  }
}
