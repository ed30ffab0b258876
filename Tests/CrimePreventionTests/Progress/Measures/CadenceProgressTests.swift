import Testing

@testable import CrimePrevention

struct CadenceProgressTests {
  private var measure = Measure()

  private func test(_ times: Int, _ per: CalendarWindow, _ from: String, _ through: String?) throws -> Measure {
    var measure = measure
    measure.cadence = Cadence(times: times, per: per)
    measure.period = try interval(from, through)
    measure.occurrences = []
    return measure
  }

  private func cadence(_ measure: Measure, _ date: String) throws -> CadenceProgress {
    try #require(try measure.assessed(date).cadence)
  }

  // MARK: Recorded through a day

  @Test func noWindowIsJudgedAfterWhatIsRecorded() throws {
    var walks = try test(1, .year, "2016-01-01", "2019-12-31")
    try walks.took(place: "2016-05-01")
    walks.recordedThrough = try day("2018-06-30")
    let progress = try cadence(walks, "2025-01-01")
    #expect(progress.ended == 2 && progress.kept == 1 && progress.missed == 1)
    #expect(progress.verdict == .farBehind, "the period isn't over as far as is known")
    #expect(try cadence(walks, "2017-06-30").ended == 1)
    walks.recordedThrough = nil
    #expect(try cadence(walks, "2025-01-01").verdict == .notMet, "without it, what is recorded counts as complete")
  }

  // MARK: Four meetings a year

  @Test func fourMeetingsAYearWithTwoOfEightHeld() throws {
    var network = try test(4, .year, "2016-01-01", "2019-12-31")
    try network.took(place: "2016-03-03", "2016-06-02")
    let progress = try cadence(network, "2018-12-31")
    #expect(progress.verdict == .farBehind)
    #expect(progress.ended == 3)
    #expect(progress.kept == 0)
    #expect(progress.windows.map(\.count) == [2, 0, 0])
    #expect(try cadence(network, "2016-12-30").verdict == .tooEarly)
    #expect(try cadence(network, "2019-12-31").verdict == .notMet)
  }

  @Test func fourMeetingsAYearWithOneYearMissed() throws {
    var network = try test(4, .year, "2016-01-01", "2019-12-31")
    for year in ["2016", "2018", "2019"] {
      try network.took(place: "\(year)-01", "\(year)-04", "\(year)-08", "\(year)-11")
    }
    try network.took(place: "2017-02-01", "2017-05-01", "2017-10-01")
    #expect(try cadence(network, "2016-12-31").verdict == .onPath)
    #expect(try cadence(network, "2017-12-31").verdict == .farBehind, "1 of 2 is less than 60 %")
    #expect(try cadence(network, "2018-12-31").verdict == .behind, "2 of 3 is more")
    #expect(try cadence(network, "2019-12-31").verdict == .notMet)
    network.occurrences?[13].count = 2
    #expect(try cadence(network, "2018-12-31").verdict == .onPath)
    #expect(try cadence(network, "2019-12-31").verdict == .met)
  }

  @Test func sixtyPercentOfTheWindowsIsBehindAndNotFarBehind() throws {
    var monthly = try test(1, .month, "2016-01-01", "2016-12-31")
    try monthly.took(place: "2016-01", "2016-02", "2016-03")
    #expect(try cadence(monthly, "2016-05-31").verdict == .behind)
    #expect(try cadence(monthly, "2016-06-30").verdict == .farBehind)
  }

  // MARK: One visit a month and school in term

  private func visits() throws -> Measure {
    var visits = try test(1, .month, "2016-01-01", "2016-12-31")
    visits.cadence?.each = Each(kind: .unit, ids: ["north", "south"])
    visits.cadence?.within = [try interval("2016-01-11", "2016-06-14"), try interval("2016-08-18", "2016-12-20")]
    let months = ["01", "02", "03", "04", "05", "09", "10", "11", "12"]
    visits.occurrences = try months.flatMap { month in
      try ["north", "south"].map { Occurrence(on: try period("2016-\(month)-12"), unit: Identifier($0)) }
    }
    return visits
  }

  @Test func oneVisitAMonthAndSchoolInTerm() throws {
    var visits = try visits()
    #expect(try cadence(visits, "2016-12-31").verdict == .met)
    let progress = try cadence(visits, "2016-12-31")
    // June has 14 of 30 days in term and August 14 of 31; July has none and isn't even listed.
    #expect(progress.ended == 18)
    #expect(progress.partial.map(\.description) == ["2016-06", "2016-08"])
    visits.occurrences?.removeAll { $0.on.description == "2016-02-12" && $0.unit == "south" }
    #expect(try cadence(visits, "2016-12-31").verdict == .notMet)
    #expect(try cadence(visits, "2016-12-30").verdict == .behind)
    #expect(try cadence(visits, "2016-01-31").verdict == .onPath)
    let missed = try cadence(visits, "2016-12-31").windows.filter { $0.outcome == .missed }
    #expect(missed.map(\.period.description) == ["2016-02"])
    #expect(missed.map(\.member) == ["south"])
  }

  @Test func windowHalfInsideTheTimeThatCountsIsJudged() throws {
    var visits = try visits()
    // 15 of the 30 days of June.
    visits.cadence?.within[0].through = try day("2016-06-15")
    let progress = try cadence(visits, "2016-12-31")
    #expect(progress.ended == 20)
    #expect(progress.partial.map(\.description) == ["2016-08"])
  }

  @Test func visitOutsideTermDoesNotCount() throws {
    var visits = try visits()
    for index in visits.occurrences?.indices ?? 0..<0 where visits.occurrences?[index].on.first.month == 1 {
      visits.occurrences?[index].on = try period("2016-01-10")
    }
    #expect(try cadence(visits, "2016-01-31").kept == 0)
    for index in visits.occurrences?.indices ?? 0..<0 where visits.occurrences?[index].on.first.month == 1 {
      visits.occurrences?[index].on = try period("2016-01")
    }
    #expect(try cadence(visits, "2016-01-31").kept == 2, "told by month, it can have been in term")
  }

  @Test func eachTermIsAWindow() throws {
    var lectures = try test(2, .term, "2016-01-01", "2017-03-31")
    lectures.cadence?.within = [
      try interval("2016-08-18", "2016-12-20"), try interval("2016-01-11", "2016-06-14"),
      try interval("2017-01-09", "2017-06-13"),
    ]
    try lectures.took(place: "2016-02-01", "2016-06-14", "2016-07-01", "2016-09-01")
    let progress = try cadence(lectures, "2016-12-31")
    #expect(progress.windows.map(\.count) == [2, 1])
    #expect(progress.windows.map(\.outcome) == [.kept, .missed])
    #expect(progress.verdict == .farBehind)
    #expect(progress.partial.isEmpty, "the third term hasn't begun")
    #expect(try cadence(lectures, "2017-03-31").partial.map(\.description) == ["2017-01-09/2017-06-13"])
  }

  @Test func termsMustBeStatedAndNotOverlap() throws {
    var lectures = try test(2, .term, "2016-01-01", "2016-12-31")
    #expect(try cadence(lectures, "2016-12-31").reasons == [.termsMissing])
    lectures.period = nil
    #expect(try cadence(lectures, "2016-12-31").reasons == [.periodMissing, .termsMissing])
    lectures.period = try interval("2016-01-01", "2016-12-31")
    lectures.cadence?.within = [try interval("2016-01-11", "2016-06-14"), try interval("2016-06-14", "2016-12-20")]
    #expect(try cadence(lectures, "2016-12-31").reasons == [.termsOverlapping])
  }

  // MARK: Windows

  @Test func windowsPartlyInsideAreListedAndNotJudged() throws {
    var quarterly = try test(1, .quarter, "2016-02-15", "2017-05-31")
    try quarterly.took(place: "2016-05-02", "2016-08-01", "2016-12-01", "2017-01-15")
    let progress = try cadence(quarterly, "2017-05-31")
    #expect(progress.verdict == .met)
    #expect(progress.windows.map(\.period.description) == ["2016-Q2", "2016-Q3", "2016-Q4", "2017-Q1"])
    #expect(progress.partial.map(\.description) == ["2016-Q1", "2017-Q2"])
    #expect(try cadence(quarterly, "2016-12-31").partial.map(\.description) == ["2016-Q1"])
  }

  @Test func periodWithoutAWholeWindowCanNotBeAssessed() throws {
    let yearly = try test(1, .year, "2016-02-01", "2017-11-30")
    #expect(try cadence(yearly, "2016-12-31").verdict == .tooEarly)
    #expect(try cadence(yearly, "2017-11-30").reasons == [.noWholeWindow])
  }

  @Test func weeksRunFromMonday() throws {
    var weekly = try test(1, .week, "2016-01-01", "2016-01-31")
    try weekly.took(place: "2016-01-10", "2016-01-11", "2016-01-30")
    let progress = try cadence(weekly, "2016-01-31")
    #expect(progress.windows.map(\.count) == [1, 1, 0, 1])
    #expect(progress.partial.map(\.description) == ["2015-12-28/2016-01-03"])
    #expect(progress.verdict == .notMet)
  }

  @Test func wholePeriodIsOneWindow() throws {
    var campaign = try test(3, .period, "2016-02-15", "2017-05-31")
    campaign.cadence?.within = [try interval("2016-06-01", "2016-06-30")]
    try campaign.took(place: "2016-06-01", "2016-06-02", "2016-06-03", "2016-08-01")
    #expect(try cadence(campaign, "2017-05-30").verdict == .tooEarly)
    #expect(try cadence(campaign, "2017-05-31").windows.map(\.count) == [3])
    #expect(try cadence(campaign, "2017-05-31").verdict == .met)
    campaign.period?.through = nil
    #expect(try cadence(campaign, "2017-05-31").reasons == [.dueMissing])
  }

  @Test func openPeriodIsNeverOver() throws {
    var monthly = try test(1, .month, "2016-01-01", nil)
    try monthly.took(place: "2016-01-05", "2016-02-05")
    #expect(try cadence(monthly, "2016-02-29").verdict == .onPath)
    #expect(try cadence(monthly, "2017-12-31").ended == 24)
    #expect(try cadence(monthly, "2017-12-31").verdict == .farBehind)
  }

  /// There are over four hundred thousand weeks up to the last one that a date can be in.
  @Test func windowsThatBeginAfterTheAskingDateAreNotMade() throws {
    let open = try interval("2016-01-01", nil)
    for (per, count) in [(CalendarWindow.month, 6), (.quarter, 2), (.week, 26)] {
      let windows = CadenceWindows(of: Cadence(times: 1, per: per), in: open, through: try day("2016-06-30"))
      #expect(windows.judged.count == count)
    }
  }

  @Test func currentWindowCountsWhatHasHappenedByTheDate() throws {
    var yearly = try test(4, .year, "2016-01-01", "2019-12-31")
    try yearly.took(place: "2016-03-03", "2016-06-02", "2016-10-01")
    #expect(try cadence(yearly, "2016-06-30").current.map(\.count) == [2])
    #expect(try cadence(yearly, "2016-06-30").current.map(\.outcome) == [.open])
    #expect(try cadence(yearly, "2015-06-30").current.isEmpty)
  }

  // MARK: What can't be told

  @Test func occurrenceThatSpansTwoWindowsMakesBothNotAssessable() throws {
    var quarterly = try test(1, .quarter, "2016-01-01", "2016-12-31")
    try quarterly.took(place: "2016-H1", "2016-08-01")
    let progress = try cadence(quarterly, "2016-09-30")
    #expect(progress.windows.map(\.outcome) == [.spanned, .spanned, .kept])
    #expect(progress.verdict == .notAssessable)
    #expect(progress.reasons == [.occurrencesSpanWindows])
    #expect(try cadence(quarterly, "2016-03-31").windows.map(\.outcome) == [.missed], "it isn't known until it is over")
    #expect(try cadence(quarterly, "2016-12-31").verdict == .notMet, "the last quarter is missed in any case")
  }

  @Test func occurrenceAcrossTheStartMakesTheFirstWindowNotAssessable() throws {
    var quarterly = try test(1, .quarter, "2016-01-01", "2016-12-31")
    try quarterly.took(place: "2015-12-20/2016-01-10")
    #expect(try cadence(quarterly, "2016-03-31").windows.map(\.outcome) == [.spanned])
  }

  @Test func verdictIsGivenWhenWhatCanNotBeToldDoesNotMatter() throws {
    var monthly = try test(1, .month, "2016-01-01", "2016-12-31")
    try monthly.took(place: "2016-01-01/2016-02-29", "2016-03")
    // At the end of October, 1 is kept, 7 are missed and 2 are unknown: at most 3 of 10.
    #expect(try cadence(monthly, "2016-10-31").verdict == .farBehind)
    #expect(try cadence(monthly, "2016-04-30").verdict == .notAssessable, "2 unknown, 1 kept, 1 missed")
  }

  @Test func occurrenceWithoutMemberCountsForNoneAndLeavesOpenForWhom() throws {
    var visits = try test(1, .quarter, "2016-01-01", "2016-12-31")
    visits.cadence?.each = Each(kind: .area, ids: ["north", "south", "north"])
    visits.occurrences = [
      Occurrence(on: try period("2016-02-01"), area: "north"), Occurrence(on: try period("2016-03-01")),
      Occurrence(on: try period("2016-05-01"), area: "north"), Occurrence(on: try period("2016-05-02"), area: "south"),
      Occurrence(on: try period("2016-08-01"), area: "elsewhere"),
    ]
    let progress = try cadence(visits, "2016-06-30")
    #expect(progress.windows.map(\.outcome) == [.kept, .memberUnknown, .kept, .kept])
    #expect(progress.windows.map(\.member) == ["north", "south", "north", "south"])
    #expect(progress.reasons == [.membersNotRecorded])
    #expect(try cadence(visits, "2016-09-30").windows.suffix(2).map(\.outcome) == [.missed, .missed])
  }

  @Test func organizationsAreThoseNamedAsCarryingItOut() throws {
    var training = try test(1, .year, "2016-01-01", "2016-12-31")
    training.cadence?.each = Each(kind: .organization, ids: ["police", "school"])
    training.occurrences = [Occurrence(on: try period("2016-02-01"), by: ["school", "police", "police"])]
    let progress = try cadence(training, "2016-12-31")
    #expect(progress.windows.map(\.count) == [1, 1])
    #expect(progress.verdict == .met)
  }

  @Test func whatHappensAtAUnitHappensInItsAreas() throws {
    var walks = try test(1, .year, "2016-01-01", "2016-12-31")
    walks.cadence?.each = Each(kind: .area, ids: ["city", "west"])
    walks.occurrences = [Occurrence(on: try period("2016-02-01"), unit: "school")]
    let places = Places(
      areas: [
        Area(id: "north", name: "N", kind: .district, parent: "city"),
        Area(id: "city", name: "C", kind: .municipality, parent: "north"),
      ],
      units: [CountedUnit(id: "school", name: "S", kind: .school, area: "north")]
    )
    let windows = try #require(try walks.assessed("2016-12-31", places: places).cadence).windows
    #expect(windows.map(\.outcome) == [.kept, .missed])
  }

  @Test func whatIsMissingIsSaid() throws {
    var measure = try test(1, .year, "2016-01-01", "2016-12-31")
    measure.occurrences = nil
    measure.period = nil
    measure.cadence?.each = Each(kind: .area)
    #expect(try measure.assessed("2016-12-31").reasons == [.unitsUnknown, .periodMissing, .notRecorded])
    measure.cadence?.per = CalendarWindow(rawValue: "fortnight")
    measure.cadence?.times = 0
    measure.cadence?.each = Each(kind: Each.Kind(rawValue: "street"), ids: ["a"])
    measure.period = try interval("2016-01-01", "2016-12-31")
    #expect(try measure.assessed("2016-12-31").reasons == [.unknownCode, .timesNotPositive, .notRecorded])
  }

  @Test func noneRecordedIsNotTheSameAsNone() throws {
    var measure = try test(1, .year, "2016-01-01", "2016-12-31")
    #expect(try measure.assessed("2016-12-31").verdict == .notMet)
    measure.occurrences = nil
    #expect(try measure.assessed("2016-12-31").verdict == .notAssessable)
  }

  @Test func hugeCountsDoNotOverflow() throws {
    var measure = try test(.max, .year, "2016-01-01", "2016-12-31")
    measure.occurrences = [
      Occurrence(on: try period("2016-01"), count: .max), Occurrence(on: try period("2016-02"), count: .max),
      Occurrence(on: try period("2016-02"), count: .min),
    ]
    #expect(try cadence(measure, "2016-12-31").windows.map(\.count) == [.max])
  }
}
