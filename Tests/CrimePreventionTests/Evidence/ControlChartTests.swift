import CrimePrevention
import TestSupport
import Testing

/// Control charts and their signals.
struct ControlChartTests {
  @Test func equalValuesSignalNothing() throws {
    for value in [0, 0.1, 1.0 / 3, -7, 1e9] {
      let chart = try XmRChart([Double](repeating: value, count: 20))
      #expect(chart.signals.allSatisfy { $0 == .commonCause }, "at \(value)")
      #expect(chart.averageMovingRange == 0)
    }
  }

  @Test func signalsDoNotDependOnTheUnit() throws {
    var random = RandomSource(seed: 511)
    for _ in 0..<300 {
      let values = (0..<random.int(2...40)).map { _ in Double(random.int(0...12)) }
      let plain = try XmRChart(values).signals
      #expect(try XmRChart(values.map { $0 / 1_000 }).signals == plain)
      let mirrored = try XmRChart(values.map { -$0 }).signals
      #expect(mirrored.map(\.direction) == plain.map { $0.direction.map { $0 == .increase ? .decrease : .increase } })
    }
  }

  @Test func fewValuesGiveProvisionalLimits() throws {
    let values = (0..<12).map { Double($0 % 3) }
    #expect(try !XmRChart(values).isProvisional)
    #expect(try XmRChart(Array(values.dropLast())).isProvisional)
    #expect(try XmRChart(values, baseline: .first(6)).isProvisional)
    #expect(throws: EvidenceError.tooFewValues) { try XmRChart([1]) }
    #expect(throws: EvidenceError.tooFewValues) { try XmRChart(values, baseline: .first(13)) }
    #expect(throws: EvidenceError.tooFewValues) { try XmRChart(values, baseline: .first(-1)) }
  }

  @Test func limitsOfABaselineStayWhenLaterValuesMove() throws {
    let before = [12.0, 15, 11, 14, 13, 12, 16, 13, 11, 14, 12, 15]
    let own = try XmRChart(before)
    let after = try XmRChart(before + [30, 31, 29], baseline: .first(12))
    #expect(after.limits == own.limits && Array(after.signals.prefix(12)) == own.signals)
    #expect(after.signals.suffix(3).allSatisfy { $0 == .aboveUpperLimit })
    let fixed = try XmRChart([30], baseline: .fixed(own.limits))
    #expect(fixed.signals == [.aboveUpperLimit] && !fixed.isProvisional && fixed.averageMovingRange == nil)
  }

  @Test func sevenRisingPointsAreATrendAndSixAreNot() throws {
    let limits = try ControlLimits(mean: 50, lower: -1_000, upper: 1_000)
    let six = try XmRChart([47, 48, 49, 50, 51, 52], baseline: .fixed(limits))
    #expect(six.signals.allSatisfy { $0 == .commonCause })
    let seven = try XmRChart([47, 48, 49, 50, 51, 52, 53], baseline: .fixed(limits))
    #expect(seven.signals.allSatisfy { $0 == .trendUp })
    let broken = try XmRChart([47, 48, 49, 50, 50, 51, 52, 53], baseline: .fixed(limits))
    #expect(broken.signals.allSatisfy { $0 == .commonCause })
  }

  @Test func aValueOnTheMeanBreaksAShift() throws {
    let limits = try ControlLimits(mean: 10, lower: 0, upper: 40)
    let shift = try XmRChart([11, 12, 11, 12, 11, 12, 11], baseline: .fixed(limits))
    #expect(shift.signals.allSatisfy { $0 == .shiftAbove })
    let broken = try XmRChart([11, 12, 11, 10, 11, 12, 11, 12], baseline: .fixed(limits))
    #expect(broken.signals.allSatisfy { $0 == .commonCause })
  }

  @Test func aLevelProcessSeldomSignals() throws {
    var random = RandomSource(seed: 512)
    var outside = 0
    for _ in 0..<400 {
      let chart = try XmRChart((0..<24).map { _ in random.normal() }, screening: false)
      outside += chart.signals.filter { $0 == .aboveUpperLimit || $0 == .belowLowerLimit }.count
    }
    #expect(outside < 9_600 / 100, "of 9 600 points")
  }

  @Test func lowCountsHaveNoLowerLimit() throws {
    let chart = try CountChart([2, 4, 3, 1, 5, 2, 14, 3, 2, 4, 3, 2])
    #expect(chart.limits.lower == 0 && chart.signals[6] == .aboveUpperLimit && !chart.isProvisional)
    let empty = try CountChart([0, 0, 0])
    #expect(empty.limits.upper == 0 && empty.signals.allSatisfy { $0 == .commonCause } && empty.isProvisional)
    #expect(throws: EvidenceError.tooFewValues) { try CountChart([]) }
  }

  @Test func independentCountsHaveADispersionOfOne() throws {
    var random = RandomSource(seed: 513)
    var sum = 0.0
    for _ in 0..<400 {
      let index = try #require(try DispersionIndex(counts: (0..<12).map { _ in random.events(mean: 15) }))
      sum += index.value
    }
    #expect(abs(sum / 400 - 1) < 0.09, "four standard errors")
    #expect(try DispersionIndex(counts: [0, 0, 0]) == nil)
    #expect(try DispersionIndex(counts: [7, 7, 7])?.pValue == 1)
    let rates = try #require(try DispersionIndex([EventCount(10, exposure: 1), EventCount(30, exposure: 3)]))
    #expect(abs(rates.value) < 1e-12)
  }

  @Test func aTargetOnALimitIsNotAssured() throws {
    let limits = try ControlLimits(mean: 2, lower: 1, upper: 3)
    #expect(limits.assurance(of: 3, improvement: .decrease) == .inconsistent)
    #expect(limits.assurance(of: 0.5, improvement: .increase) == .consistentPass)
    #expect(limits.assurance(of: 4, improvement: .increase) == .consistentFail)
    #expect(limits.assurance(of: .nan, improvement: .increase) == .inconsistent)
  }
}
