/// Wilson's bounds of a share for x successes and y failures, both of which may be fractions.
struct WilsonBounds {
  /// From 0; exactly 0 without successes.
  let lower: Double
  /// To 1; exactly 1 without failures.
  let upper: Double

  init(_ successes: Double, _ failures: Double, z: Double) {
    let trials = successes + failures
    let spread = z * (z * z + 4 * successes * (failures / trials)).squareRoot()
    let upper = (2 * successes + z * z + spread) / (2 * (trials + z * z))
    self.upper = failures > 0 ? min(upper, 1) : 1
    // The product of both bounds is x²/(n(n + z²)); the plain formula is a difference of two nearly equal numbers.
    let product = (successes / trials) * (successes / (trials + z * z))
    lower = successes > 0 ? min(product / self.upper, self.upper) : 0
  }
}
