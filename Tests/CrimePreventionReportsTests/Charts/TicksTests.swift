import CrimePrevention
@testable import CrimePreventionReports
import TestSupport
import Testing

struct TicksTests {
  @Test(arguments: [
    (0.0...140.0, 5, [0.0, 50, 100, 150]), (71...78, 5, [70, 72, 74, 76, 78]), (0...1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (-3...4, 5, [-4, -2, 0, 2, 4]), (0.1...0.3, 2, [0.1, 0.2, 0.3]),
    (0...1_234_567, 3, [0, 500_000, 1_000_000, 1_500_000]),
  ])
  func ticksAreRound(range: ClosedRange<Double>, steps: Int, values: [Double]) {
    #expect(Ticks(covering: range, steps: steps).values == values)
  }

  @Test func wholeNumbersHaveNoTicksBetween() {
    #expect(Ticks(covering: 2...3, steps: 5, finest: 1).values == [2, 3])
  }

  @Test func aSingleValueLiesWithinItsTicks() {
    let ticks = Ticks(covering: 9.6...9.6, steps: 5)
    #expect(ticks.lower < 9.6)
    #expect(ticks.upper > 9.6)
    #expect(Ticks(covering: 0...0, steps: 5).upper > 0)
  }

  @Test func ticksCoverAnyRangeInFewEvenSteps() {
    var random = RandomSource(seed: 61)
    for _ in 0..<3000 {
      let ends = [Self.number(&random), Self.number(&random)].sorted()
      let steps = random.int(2...8)
      let ticks = Ticks(covering: ends[0]...ends[1], steps: steps)
      #expect(ticks.lower <= ends[0])
      #expect(ends[1] <= ticks.upper)
      #expect((2...steps + 1).contains(ticks.values.count), "\(ends) \(steps) \(ticks.values)")
      #expect(zip(ticks.values, ticks.values.dropFirst()).allSatisfy { $0 < $1 })
    }
  }

  /// Steps of 1, 2 or 5 times a power of ten: nothing else divides into few digits.
  @Test func numbersOnAnAxisAreShort() {
    var random = RandomSource(seed: 62)
    for _ in 0..<3000 {
      let ends = [Self.number(&random), Self.number(&random)].sorted()
      let ticks = Ticks(covering: ends[0]...ends[1], steps: 5)
      let numbers = AxisNumbers(of: ticks, .swedish)
      let texts = ticks.values.map(numbers.text)
      #expect(texts.allSatisfy { $0.count <= 9 }, "\(ends) \(texts)")
      #expect(Set(texts).count == texts.count, "\(ends) \(texts)")
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude])
  func whatIsNoNumberToDrawIsStillCovered(value: Double) {
    let range = value.isNaN || value < 0 ? -Double.infinity...0 : 0...value
    let ticks = Ticks(covering: range, steps: 5)
    #expect(ticks.values.allSatisfy { $0.isFinite })
    #expect(ticks.lower < ticks.upper)
  }

  /// Of any size, close to one another or not.
  private static func number(_ random: inout RandomSource) -> Double {
    let power = DecimalPower.of(random.int(-8...12))
    return Double(random.int(-1000...1000)) * power
  }
}
