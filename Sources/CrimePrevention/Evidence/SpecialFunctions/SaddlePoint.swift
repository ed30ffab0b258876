/// Logarithms of Poisson and binomial probabilities that keep their digits for huge arguments.
///
/// Written out, `k ln λ − λ − ln Γ(k + 1)` subtracts numbers of the size of k ln k, which at k = 10⁹ loses the last
/// digits. The saddle-point form has only terms of the size of the result.
///
/// Source: C. Loader, *Fast and accurate computation of binomial probabilities* (2000). All arguments may be fractions.
enum SaddlePoint {
  /// ln(λᵏ e^(−λ) / Γ(k + 1)) for k > 0 and λ > 0.
  static func logPoisson(_ count: Double, mean: Double) -> Double {
    -stirlingError(count) - deviance(count, mean) - (2 * Double.pi * count).naturalLogarithm / 2
  }

  /// ln(Γ(x + y + 1) / (Γ(x + 1) Γ(y + 1)) pˣ qʸ) for x, y > 0 and p + q = 1.
  static func logBinomial(_ successes: Double, _ failures: Double, share: Double, rest: Double) -> Double {
    let trials = successes + failures
    let corrections = stirlingError(trials) - stirlingError(successes) - stirlingError(failures)
    let distances = deviance(successes, trials * share) + deviance(failures, trials * rest)
    let scale = (2 * Double.pi).naturalLogarithm + successes.naturalLogarithm + (failures / trials).naturalLogarithm
    return corrections - distances - scale / 2
  }

  /// What Stirling's formula leaves out: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0.
  static func stirlingError(_ value: Double) -> Double {
    guard value < 16 else { return stirlingSeries(value) }
    // Γ(x + 1) = Γ(x + m + 1) / ((x + 1) … (x + m)); from 16 on the series is exact to the last digit.
    var product = 1.0
    var raised = value
    while raised < 16 {
      raised += 1
      product *= raised
    }
    let logGammaRaised = (raised + 0.5) * raised.naturalLogarithm - raised + stirlingSeries(raised)
    return logGammaRaised - product.naturalLogarithm - (value + 0.5) * value.naturalLogarithm + value
  }

  /// 1/12x − 1/360x³ + 1/1260x⁵ − …
  private static func stirlingSeries(_ value: Double) -> Double {
    let square = 1 / (value * value)
    let coefficients = [1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156]
    return coefficients.reversed().reduce(0) { $0 * square + $1 } / value
  }

  /// k ln(k/m) + m − k for k > 0 and m > 0: 0 when they are equal, without loss of digits when they are close.
  static func deviance(_ count: Double, _ mean: Double) -> Double {
    let difference = count - mean
    guard abs(difference) < 0.1 * (count + mean) else {
      return count * (count.naturalLogarithm - mean.naturalLogarithm) - difference
    }
    // With v = (k − m)/(k + m): (k − m) v + 2k (v³/3 + v⁵/5 + …).
    let ratio = difference / (count + mean)
    var sum = difference * ratio
    var power = 2 * count * ratio
    for odd in stride(from: 3.0, through: 41, by: 2) {
      power *= ratio * ratio
      let next = sum + power / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
