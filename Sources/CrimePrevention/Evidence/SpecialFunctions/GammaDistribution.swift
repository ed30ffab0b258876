/// The gamma distribution with scale 1: the regularised incomplete gamma functions P (lower tail) and Q (upper tail).
///
/// Good to about 1e-12 of the smaller tail for shapes from ½ to 2 · 10⁹; work grows with the square root of the shape.
package struct GammaDistribution {
  private let shape: Double

  /// - Parameter shape: The shape a, at least ½.
  package init(shape: Double) {
    self.shape = shape
  }

  /// Returns P(a, x) and Q(a, x) for x ≥ 0.
  package func tails(_ value: Double) -> Tails {
    guard value > 0 else { return Tails(logTail: -.infinity, isLower: true) }
    guard value.isFinite else { return Tails(logTail: -.infinity, isLower: false) }
    return tails(value, logPoisson: SaddlePoint.logPoisson(shape, mean: value))
  }

  /// Returns the point with a tail, above 0.
  package func quantile(_ tail: Tail) -> Double {
    // In u = ln x the density e^(au − eᵘ)/Γ(a) is log-concave; it is a times the Poisson probability of a at mean x.
    let logarithm = tail.point(from: guess(tail)) { logarithm in
      let value = logarithm.exponential
      guard value > 0, value.isFinite else { return (tails(value), -.infinity) }
      let logPoisson = SaddlePoint.logPoisson(shape, mean: value)
      return (tails(value, logPoisson: logPoisson), logPoisson + shape.naturalLogarithm)
    }
    return logarithm.exponential
  }

  private func tails(_ value: Double, logPoisson: Double) -> Tails {
    value < shape + 1
      ? Tails(logTail: logPoisson + series(value).naturalLogarithm, isLower: true)
      : Tails(
        logTail: logPoisson + (shape * fraction(value)).naturalLogarithm,
        isLower: false
      )
  }

  /// 1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …
  private func series(_ value: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    var denominator = shape
    for _ in 0..<IterationLimit.forParameter(shape) {
      denominator += 1
      term *= value / denominator
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  /// Legendre's continued fraction, by Lentz's method: Γ(a, x) / (e^(−x) xᵃ).
  private func fraction(_ value: Double) -> Double {
    var lentz = LentzFraction(first: value + 1 - shape)
    for step in 1..<IterationLimit.forParameter(shape) {
      let index = Double(step)
      let isDone = lentz.extend(by: -index * (index - shape), over: value + 2 * index + 1 - shape)
      if isDone { break }
    }
    return 1 / lentz.value
  }

  /// Returns the logarithm of a point near the wanted one: Wilson and Hilferty's cube, or the first term of the series
  /// far below.
  private func guess(_ tail: Tail) -> Double {
    let spread = 1 / (9 * shape)
    let root = 1 - spread + NormalDistribution.quantile(tail) * spread.squareRoot()
    if root > 0.3 { return shape.naturalLogarithm + 3 * root.naturalLogarithm }
    let (probability, isLower) = tail.smaller
    guard isLower else { return shape.naturalLogarithm }
    let logGamma =
      (shape + 0.5) * shape.naturalLogarithm - shape + (2 * Double.pi).naturalLogarithm / 2
      + SaddlePoint.stirlingError(shape)
    return (probability.naturalLogarithm + logGamma) / shape
  }
}

/// The chi-square distribution (chitvåfördelning): twice a gamma distribution with half the degrees of freedom.
package struct ChiSquareDistribution {
  private let half: GammaDistribution

  /// - Parameter degreesOfFreedom: At least 1.
  package init(degreesOfFreedom: Double) {
    half = GammaDistribution(shape: degreesOfFreedom / 2)
  }

  /// Returns both tails at a point from 0.
  package func tails(_ value: Double) -> Tails { half.tails(value / 2) }

  /// Returns the point with a tail.
  package func quantile(_ tail: Tail) -> Double { 2 * half.quantile(tail) }
}
