import CrimePrevention
import TestSupport

/// Whether two numbers agree relative to the second.
func isClose(_ actual: Double, _ expected: Double, _ tolerance: Double) -> Bool {
  abs(actual - expected) <= tolerance * abs(expected)
}

extension RandomSource {
  /// 10 to a random power: small and large numbers are equally likely.
  mutating func powerOfTen(_ exponents: ClosedRange<Double>) -> Double {
    var power = 1.0
    var exponent = Double.random(in: exponents, using: &self)
    while exponent <= -1 { (power, exponent) = (power / 10, exponent + 1) }
    while exponent >= 1 { (power, exponent) = (power * 10, exponent - 1) }
    // The rest is between a tenth and ten; within that, any spread will do.
    return power * (1 + exponent * (exponent > 0 ? 9 : 0.9))
  }

  /// A parameter of a distribution: half, whole or fractional, from ½ to 2 · 10⁹.
  mutating func parameter() -> Double {
    switch int(0...2) {
    case 0: Double(int(1...200)) / 2
    case 1: Double(int(1...2_000_000_000))
    default: 0.5 + powerOfTen(-2...9)
    }
  }

  /// A standard normal number.
  mutating func normal() -> Double {
    NormalDistribution.quantile(.lower(Double.random(in: 1e-300..<1, using: &self)))
  }

  /// A number of events with this mean, by inversion; for means up to about 100.
  mutating func events(mean: Double) -> Int {
    var left = Double.random(in: 0..<1, using: &self)
    var count = 0
    var probability = GammaDistribution(shape: 1).tails(mean).upper
    while left >= probability, count < 10_000 {
      left -= probability
      count += 1
      probability *= mean / Double(count)
    }
    return count
  }

  /// How many of some trials succeed.
  mutating func successes(_ share: Double, of trials: Int) -> Int {
    (0..<trials).reduce(0) { sum, _ in sum + (chance(share) ? 1 : 0) }
  }
}
