import TestSupport
import Testing

@testable import CrimePrevention

/// What holds for the progress of every record, tested on random records with whatever faults they have.
struct ProgressLawTests {
  private struct Sample {
    var random: RandomSource
    let checked: CheckedRecord
    let dates: [CalendarDate]

    init(seed: UInt64) throws {
      random = RandomSource(seed: seed)
      var record: CouncilRecord = random.value()
      record.plans += [random.value(), random.value()]
      record.tame(using: &random)
      checked = try Validator(RuleSet()).check(record)
      var dates: [CalendarDate] = []
      for _ in 0..<12 {
        if let years = CalendarInterval.few(using: &random) { dates.append(years.from) }
      }
      dates += record.indicators.flatMap(\.observations).prefix(4).map(\.period.last)
      dates += checked.index.targets.all.compactMap(\.due?.last).prefix(4)
      dates.shuffle(using: &random)
      self.dates = dates
    }
  }

  @Test(arguments: 0..<UInt64(TestEffort.rounds(40, thorough: 120)))
  func severalDatesAtOnceSayTheSameAsEachByItself(seed: UInt64) throws {
    let sample = try Sample(seed: seed)
    let history = sample.checked.progress(asOf: sample.dates)
    #expect(history.map(\.date) == sample.dates)
    for progress in history {
      let isSame = progress == sample.checked.progress(asOf: progress.date)
      #expect(isSame, "\(progress.date)")
    }
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func countsAndCoverageAgreeWithTheParts(seed: UInt64) throws {
    let sample = try Sample(seed: seed)
    for progress in sample.checked.progress(asOf: sample.dates) {
      let council = [progress.council.production, progress.council.process, progress.council.effect]
      let plans = progress.plans.flatMap { [$0.production, $0.process, $0.effect] }
      for aspect in council + plans + progress.agreements.map(\.parties) {
        #expect(aspect.coverage == Coverage(aspect.parts))
        #expect(aspect.counts.total == aspect.coverage.assessable)
        #expect(aspect.coverage.total == aspect.parts.count(where: \.isCounted))
        for part in aspect.parts { #expect(part.reasons.isEmpty == (part.verdict != .notAssessable)) }
      }
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func everyMeasureAndTargetOfAPlanStandsInItOnce(seed: UInt64) throws {
    let sample = try Sample(seed: seed)
    let progress = try #require(sample.checked.progress(asOf: sample.dates).first)
    for (plan, assessed) in zip(sample.checked.record.plans, progress.plans) {
      let parts = assessed.production.parts + assessed.process.parts + assessed.effect.parts
      let measures = plan.focusAreas.flatMap(\.measures)
      let targets = plan.focusAreas.flatMap(\.goals).flatMap(\.targets)
      #expect(parts.count { if case .measure = $0.subject { true } else { false } } == measures.count)
      #expect(parts.count { if case .target = $0.subject { true } else { false } } == targets.count)
      #expect(
        parts.count { if case .commitment = $0.subject { true } else { false } }
          == measures.reduce(0) { $0 + $1.commitments.count }
      )
    }
    #expect(progress.measures.count == sample.checked.index.measures.all.count)
    #expect(progress.targets.count == sample.checked.index.targets.all.count)
  }

  /// Targets that can be assessed, with values that become known on other days than the ends of their periods.
  @Test(arguments: 0..<150 as Range<UInt64>)
  func targetsAreWorkedOutAnewWhereverTheyChange(seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    let day = { (number: Int) throws in try #require(CalendarDate(dayNumber: number)) }
    let start = CalendarDate("2015-12-31").dayNumber
    var work = try Workplace()
    for quarter in 0..<8 {
      let last = try day(start + 90 * (quarter + 1))
      let published = random.chance(0.5) ? try day(last.dayNumber + random.int(0...200)) : nil
      let period = ReportingPeriod(from: try day(last.dayNumber - 89), through: last)
      let value = Double(random.int(0...10))
      work.record.indicators[0].observations.append(Observation(period: period, value: value, publishedOn: published))
    }
    let targets = try (0..<6).map { number in
      var target = Workplace.eightGroups(Identifier("t\(number)"))
      target.due = ReportingPeriod(day: try day(start + random.int(100...900)))
      if number == 0 { target.per = .quarter }
      return target
    }
    work.add(Goal(id: "g", text: "G", targets: targets))
    let dates = try (0..<40).map { _ in try day(start + random.int(0...1100)) }
    let checked = try work.checked()
    let history = checked.progress(asOf: dates)
    // Compares before expecting, since the whole progress is too long to print.
    for progress in history {
      let isSame = progress == checked.progress(asOf: progress.date)
      #expect(isSame, "\(progress.date)")
    }
    #expect(Set(history.flatMap(\.targets).map(\.verdict)).count > 2)
  }

  @Test func noDatesGiveNoProgress() throws {
    #expect(try Workplace().checked().progress(asOf: []).isEmpty)
  }
}

extension CouncilRecord {
  /// Random dates can be in any year. Targets and cadences that count in windows get a few years instead, and targets
  /// get indicators that the record has.
  fileprivate mutating func tame(using random: inout RandomSource) {
    for index in indicators.indices { indicators[index].id = Identifier("i\(index)") }
    for plan in plans.indices {
      for area in plans[plan].focusAreas.indices {
        for goal in plans[plan].focusAreas[area].goals.indices {
          plans[plan].focusAreas[area].goals[goal].targets.tame(using: &random)
        }
        for measure in plans[plan].focusAreas[area].measures.indices {
          plans[plan].focusAreas[area].measures[measure].targets.tame(using: &random)
          plans[plan].focusAreas[area].measures[measure].period = CalendarInterval.few(using: &random)
        }
      }
    }
    for promise in promises.indices { promises[promise].targets.tame(using: &random) }
  }
}

extension [Target] {
  fileprivate mutating func tame(using random: inout RandomSource) {
    for index in indices {
      let years = CalendarInterval.few(using: &random)
      self[index].indicator = Identifier("i\(random.int(0...4))")
      self[index].start = years?.from
      self[index].due = years?.through.map { ReportingPeriod(day: $0) }
    }
  }
}

extension CalendarInterval {
  fileprivate static func few(using random: inout RandomSource) -> CalendarInterval? {
    CalendarDate(year: random.int(2000...2020), month: random.int(1...12), day: 1).map {
      CalendarInterval(from: $0, through: $0.adding(days: random.int(0...1500)))
    }
  }
}
