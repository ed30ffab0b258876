import TestSupport
import Testing

@testable import CrimePrevention

/// What holds for the progress of every record, tried on random ones with whatever faults they have.
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

  @Test(arguments: 0..<120 as Range<UInt64>)
  func severalDatesAtOnceSayTheSameAsEachByItself(seed: UInt64) throws {
    let sample = try Sample(seed: seed)
    let history = sample.checked.progress(asOf: sample.dates)
    #expect(history.map(\.date) == sample.dates)
    for progress in history {
      #expect(progress == sample.checked.progress(asOf: progress.date))
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
        #expect(aspect.coverage.of == aspect.parts.count(where: \.isCounted))
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

  @Test func noDatesGiveNoProgress() throws {
    #expect(try Workplace().checked().progress(asOf: []).isEmpty)
  }
}

extension CouncilRecord {
  /// Random dates lie in any year. Targets and cadences that count in windows are given a few years instead, and targets
  /// indicators that the record has.
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
