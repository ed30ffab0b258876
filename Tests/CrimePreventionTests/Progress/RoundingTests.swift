import TestSupport
import Testing

@testable import CrimePrevention

struct RoundingTests {
  @Test(arguments: [
    // 1.005 and 1.115 are stored as slightly less, 8.345 as slightly more, 1.125 exactly; multiplying 1.115 by 100
    // rounds onto a half.
    (1.005, 2, 1.0), (1.115, 2, 1.11), (8.345, 2, 8.35), (1.125, 2, 1.13), (-1.125, 2, -1.13), (0.5, 0, 1),
    (-0.5, 0, -1),
    (2.5, 0, 3), (0.49999999999999994, 0, 0), (1e300, 2, 1e300), (123_456_789_012_345_680, 3, 123_456_789_012_345_680),
  ])
  func halvesOfTheBinaryValueGoAwayFromZero(value: Double, decimals: Int, rounded: Double) {
    #expect(Rounding.halfAwayFromZero(value, decimals: decimals) == rounded)
  }

  @Test func whatIsNoNumberComesBack() {
    #expect(Rounding.halfAwayFromZero(.infinity, decimals: 2) == .infinity)
    #expect(Rounding.halfAwayFromZero(.nan, decimals: 2).isNaN)
  }

  @Test func roundingIsNeverOffByMoreThanHalfAUnit() {
    var random = RandomSource(seed: 9)
    for _ in 0..<2_000 {
      let value = Double.random(in: -1e6...1e6, using: &random)
      let decimals = random.int(0...6)
      let rounded = Rounding.halfAwayFromZero(value, decimals: decimals)
      #expect((rounded - value).magnitude <= 0.5001 / Rounding.scale(decimals))
      #expect(Rounding.halfAwayFromZero(rounded, decimals: decimals) == rounded)
      #expect(Rounding.halfAwayFromZero(-value, decimals: decimals) == -rounded)
    }
  }

  @Test func percentagesSumTo100AndLieNextToTheirShares() throws {
    var random = RandomSource(seed: 10)
    for _ in 0..<500 {
      let amounts = (0..<random.int(1...12)).map { _ in Double(random.int(0...50)) }
      let sum = amounts.reduce(0, +)
      guard let percentages = Rounding.percentagesSummingTo100(amounts) else {
        #expect(sum == 0)
        continue
      }
      #expect(percentages.reduce(0, +) == 100)
      for (amount, percentage) in zip(amounts, percentages) {
        #expect((Double(percentage) - amount / sum * 100).magnitude < 1)
      }
    }
  }

  @Test func nothingToDivideHasNoPercentages() {
    #expect(Rounding.percentagesSummingTo100([]) == nil)
    #expect(Rounding.percentagesSummingTo100([0, 0]) == nil)
    #expect(Rounding.percentagesSummingTo100([-1, 2]) == nil)
    #expect(Rounding.percentagesSummingTo100([.infinity, 2]) == nil)
    #expect(Rounding.percentagesSummingTo100([1, 1, 1]) == [34, 33, 33])
  }
}
