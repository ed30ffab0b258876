/// The standard normal distribution (normalfördelning).
package enum NormalDistribution {
  /// P(Z ≤ z) = ½ erfc(−z/√2).
  package static func lowerTail(_ z: Double) -> Double { (-z * 0.5.squareRoot()).complementaryErrorFunction / 2 }

  /// P(Z > z), not computed as 1 minus the lower tail.
  package static func upperTail(_ z: Double) -> Double { lowerTail(-z) }

  /// Returns the probability of being at least as far from 0, on either side.
  package static func bothTails(_ z: Double) -> Double { min(1, 2 * upperTail(abs(z))) }

  /// Returns the point with a tail. The probabilities 0 and 1 give the infinities.
  ///
  /// Source: M. J. Wichura, *Algorithm AS 241: the percentage points of the normal distribution*, Applied Statistics 37
  /// (1988), routine PPND16, about 16 digits.
  package static func quantile(_ tail: Tail) -> Double {
    let (probability, isLower) = tail.smaller
    guard probability > 0 else { return isLower ? -.infinity : .infinity }
    let distance = distance(probability)
    return isLower ? -distance : distance
  }

  /// Returns how far from 0 the point with the smaller tail lies.
  private static func distance(_ tail: Double) -> Double {
    let centred = 0.5 - tail
    if centred <= 0.425 { return centred * ratio(central, at: 0.180625 - centred * centred) }
    let depth = (-tail.naturalLogarithm).squareRoot()
    return depth <= 5 ? ratio(middle, at: depth - 1.6) : ratio(far, at: depth - 5)
  }

  private static func ratio(_ terms: (above: [Double], below: [Double]), at value: Double) -> Double {
    let above = terms.above.reversed().reduce(0) { $0 * value + $1 }
    return above / terms.below.reversed().reduce(0) { $0 * value + $1 }
  }

  private static let central = (
    above: [
      3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
      4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ],
    below: [
      1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4,
      3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ]
  )

  private static let middle = (
    above: [
      1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
      1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ],
    below: [
      1.0, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1, 1.48103976427480074590e-1,
      1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ]
  )

  private static let far = (
    above: [
      6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
      2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ],
    below: [
      1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
      7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ]
  )
}
