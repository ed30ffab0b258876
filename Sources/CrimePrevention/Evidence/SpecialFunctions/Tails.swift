/// Both tails of a distribution at one point, each with its own digits.
///
/// The smaller one is computed and the other is what remains up to 1, never the other way round: 1 − 0.999… has no
/// digits.
package struct Tails {
  private let logSmaller: Double
  private let smallerIsLower: Bool

  /// - Parameters:
  ///   - logTail: The logarithm of the tail that was computed.
  ///   - isLower: Whether that is the lower one.
  init(logTail: Double, isLower: Bool) {
    logSmaller = min(0, logTail)
    smallerIsLower = isLower
  }

  /// P(X ≤ x).
  package var lower: Double { smallerIsLower ? logSmaller.exponential : -logSmaller.exponentialMinusOne }

  /// P(X > x).
  package var upper: Double { smallerIsLower ? -logSmaller.exponentialMinusOne : logSmaller.exponential }

  /// ln P(X ≤ x), finite even when the probability is too small for a `Double`.
  var logLower: Double { smallerIsLower ? logSmaller : logRest }

  /// ln P(X > x), finite even when the probability is too small for a `Double`.
  var logUpper: Double { smallerIsLower ? logRest : logSmaller }

  private var logRest: Double { (-logSmaller.exponential).logarithmOfOnePlus }
}

/// The probability for which a quantile is requested.
package enum Tail {
  /// The point with this probability below it.
  case lower(Double)
  /// The point with this probability above it: for small ones, this keeps digits that 1 − p loses.
  case upper(Double)

  /// The same point with the smaller of both probabilities, and whether that lies below it.
  var smaller: (probability: Double, isLower: Bool) {
    switch self {
    case .lower(let probability): probability <= 0.5 ? (probability, true) : (1 - probability, false)
    case .upper(let probability): probability <= 0.5 ? (probability, false) : (1 - probability, true)
    }
  }

  /// Returns the point where a distribution has this tail, by Newton's method on the logarithm of the tail.
  ///
  /// The caller chooses a coordinate in which the density is log-concave. Both tails then are, too, and from any point
  /// the second and later steps come from one side and never overshoot: no bracket is needed. Steps that no longer get
  /// smaller are rounding. The number of steps is limited nonetheless.
  ///
  /// - Parameters:
  ///   - guess: Where to start.
  ///   - point: The tails and the logarithm of the density at a coordinate.
  /// - Returns: The coordinate of the point.
  func point(from guess: Double, _ point: (Double) -> (tails: Tails, logDensity: Double)) -> Double {
    let (probability, isLower) = smaller
    let logWanted = probability.naturalLogarithm
    var coordinate = guess
    var before = Double.infinity
    for _ in 0..<100 {
      let (tails, logDensity) = point(coordinate)
      let logTail = isLower ? tails.logLower : tails.logUpper
      let step = (logWanted - logTail) * (logTail - logDensity).exponential
      guard step.isFinite else { break }
      coordinate += isLower ? step : -step
      let isRounding = abs(step) >= before && abs(step) < 1e-9 * max(1, abs(coordinate))
      if abs(step) <= 2 * coordinate.ulp || isRounding { break }
      before = abs(step)
    }
    return coordinate
  }
}
