import TestSupport
import Testing

@testable import CrimePrevention

/// What holds for every measure, tested on random ones.
struct MeasureLawTests {
  private struct Sample {
    var random: RandomSource
    var measure = Measure()

    init(seed: UInt64) throws {
      random = RandomSource(seed: seed)
      let start = random.int(16_000...16_400)
      measure.period = CalendarInterval(from: try Self.day(start), through: try Self.day(start + random.int(0...900)))
      if random.chance(0.1) { measure.period?.through = nil }
      let windows: [CalendarWindow] = [.week, .month, .quarter, .tertial, .halfYear, .term, .year, .period]
      measure.cadence = Cadence(times: random.int(1...3), per: random.pick(windows))
      if random.chance(0.5) || measure.cadence?.per == .term {
        measure.cadence?.within = try (0..<4).map { year in
          let first = start - 100 + year * 300
          return CalendarInterval(from: try Self.day(first), through: try Self.day(first + random.int(50...200)))
        }
      }
      if random.chance(0.5) {
        measure.cadence?.each = Each(kind: random.pick([.area, .unit, .organization]), ids: ["a", "b", "c"])
      }
      measure.occurrences = try (0..<random.int(0...80)).map { _ in try occurrence(from: start - 50) }
      measure.deadline = Deadline(
        within: TimeLimit(amount: Double(random.int(0...60)), unit: random.pick([.hour, .day, .workingDay])),
        until: random.pick([.begun, .completed]),
        share: random.chance(0.5) ? 0.8 : nil
      )
      measure.cases = try (0..<random.int(0...30)).map { _ in try timedCase(from: start - 50) }
      let milestones: [Milestone] = try (0..<random.int(0...4)).map { number in
        Milestone(
          id: Identifier("\(number)"),
          title: "\(number)",
          due: random.chance(0.7) ? ReportingPeriod(day: try Self.day(start + random.int(0...900))) : nil,
          doneOn: random.chance(0.7) ? try Self.day(start + random.int(0...900)) : nil,
          after: random.chance(0.3) ? Identifier("\(random.int(0...3))") : nil
        )
      }
      measure.milestones = milestones
    }

    static func day(_ number: Int) throws -> CalendarDate {
      try #require(CalendarDate(dayNumber: number))
    }

    mutating func date() throws -> CalendarDate {
      try Self.day(random.int(15_950...17_500))
    }

    private mutating func occurrence(from start: Int) throws -> Occurrence {
      let first = start + random.int(0...1_000)
      let last = random.chance(0.8) ? first : first + random.int(1...60)
      var occurrence = Occurrence(on: ReportingPeriod(from: try Self.day(first), through: try Self.day(last)))
      if random.chance(0.2) { occurrence.count = random.int(0...3) }
      if random.chance(0.9) {
        let name = random.pick(["a", "b", "c", "d"])
        (occurrence.area, occurrence.unit, occurrence.by) = (Identifier(name), Identifier(name), [Identifier(name)])
      }
      return occurrence
    }

    private mutating func timedCase(from start: Int) throws -> TimedCase {
      let opened = start + random.int(0...1_000)
      var timedCase = TimedCase(openedAt: try moment(opened))
      if random.chance(0.8) { timedCase.begunAt = try moment(opened + random.int(0...8)) }
      if random.chance(0.7) { timedCase.completedAt = try moment(opened + random.int(0...60)) }
      return timedCase
    }

    private mutating func moment(_ day: Int) throws -> CivilMoment {
      let time = TimeOfDay(hour: random.int(0...23), minute: random.int(0...59))
      return CivilMoment(date: try Self.day(day), time: random.chance(0.7) ? time : nil)
    }

    func assessment(asOf date: CalendarDate, of other: Measure? = nil) -> MeasureAssessment {
      MeasureAssessor(MeasureTerms(other ?? measure), through: date).assessment(asOf: date)
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func orderOfOccurrencesAndCasesIsIrrelevant(seed: UInt64) throws {
    var sample = try Sample(seed: seed)
    let date = try sample.date()
    var shuffled = sample.measure
    shuffled.occurrences?.shuffle(using: &sample.random)
    shuffled.cases?.shuffle(using: &sample.random)
    #expect(sample.assessment(asOf: date) == sample.assessment(asOf: date, of: shuffled))
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func whatHappensLaterNeverChangesAnEarlierDatesAnswer(seed: UInt64) throws {
    var sample = try Sample(seed: seed)
    let date = try sample.date()
    var known = sample.measure
    known.occurrences?.removeAll { $0.on.last > date }
    known.cases?.removeAll { $0.openedAt.date > date }
    for index in known.cases?.indices ?? 0..<0 {
      if let begun = known.cases?[index].begunAt, begun.date > date { known.cases?[index].begunAt = nil }
      if let completed = known.cases?[index].completedAt, completed.date > date {
        known.cases?[index].completedAt = nil
      }
    }
    for index in known.milestones.indices {
      if let done = known.milestones[index].doneOn, done > date { known.milestones[index].doneOn = nil }
    }
    let assessment = sample.assessment(asOf: date)
    let earlier = sample.assessment(asOf: date, of: known)
    #expect(assessment == earlier)
    #expect(assessment.explanation == earlier.explanation)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func preparedOnceItSaysTheSameAtEveryDate(seed: UInt64) throws {
    var sample = try Sample(seed: seed)
    let dates = try (0..<20).map { _ in try sample.date() }
    let prepared = MeasureAssessor(MeasureTerms(sample.measure), through: try #require(dates.dropLast(4).max()))
    for date in dates {
      #expect(prepared.assessment(asOf: date) == sample.assessment(asOf: date))
      #expect(prepared.assessment(asOf: date).explanation == sample.assessment(asOf: date).explanation)
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func windowsAgreeWithLookingAtEachOccurrenceInEach(seed: UInt64) throws {
    var sample = try Sample(seed: seed)
    let date = try sample.date()
    let cadence = try #require(sample.measure.cadence)
    let progress = try #require(sample.assessment(asOf: date).cadence)
    #expect(progress.ended == progress.windows.count)
    for window in progress.windows {
      let ended = (sample.measure.occurrences ?? []).filter { $0.on.last <= date && $0.count ?? 1 > 0 }
      let touching = ended.filter { $0.on.first <= window.period.last && window.period.first <= $0.on.last }
      let mine = touching.filter { $0.area == nil || window.member == nil || $0.area?.rawValue == window.member }
      let inside = mine.filter { window.period.first <= $0.on.first && $0.on.last <= window.period.last }
      let counting = inside.filter { occurrence in
        cadence.per == .term || cadence.within.isEmpty
          || cadence.within.contains { $0.from <= occurrence.on.last && occurrence.on.first <= $0.lastDay }
      }
      let told = counting.filter { $0.area != nil || window.member == nil }
      let count = told.reduce(0) { $0 + ($1.count ?? 1) }
      let most = counting.reduce(0) { $0 + ($1.count ?? 1) }
      #expect(window.count == count)
      let outcome: CadenceWindow.Outcome =
        if inside.count < mine.count { .spanned } else if count >= cadence.times { .kept } else if most >= cadence.times
        {
          .memberUnknown
        } else { .missed }
      #expect(window.outcome == outcome, "\(window)")
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func oneMoreOccurrenceNeverMakesAKeptWindowMissed(seed: UInt64) throws {
    var sample = try Sample(seed: seed)
    let date = try sample.date()
    var more = sample.measure
    more.occurrences?.append(Occurrence(on: ReportingPeriod(day: try sample.date()), area: "a", unit: "a", by: ["a"]))
    let before = try #require(sample.assessment(asOf: date).cadence)
    let after = try #require(sample.assessment(asOf: date, of: more).cadence)
    #expect(after.kept >= before.kept)
    #expect(after.ended == before.ended)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func verdictIsTheWeakestOfTheParts(seed: UInt64) throws {
    var sample = try Sample(seed: seed)
    let assessment = sample.assessment(asOf: try sample.date())
    let parts = [assessment.milestones?.verdict, assessment.cadence?.verdict, assessment.deadline?.verdict]
    #expect(assessment.verdict == Verdict.weakest(of: parts.compactMap { $0 }))
    #expect(assessment.reasons.isEmpty == (assessment.verdict != .notAssessable))
  }
}
