/// How many independent answers a weighted sample is worth (effektiv urvalsstorlek).
///
/// Size: (Σw)²/Σw². Design effect: number of answers divided by that. Assumes that the weights have nothing to do with what
/// is asked, which makes it a cautious figure; it doesn't know of clusters such as school classes.
///
/// Source: L. Kish, *Survey Sampling* (1965).
public struct EffectiveSample: Sendable, Hashable {
  /// The number of independent answers, from 1 to the number of answers with a weight.
  public let size: Double
  /// How many times larger the variance is than that of a simple sample, at least 1.
  public let designEffect: Double

  /// The worth of answers with these weights.
  ///
  /// - Parameter weights: One for each answer, none negative, not all 0. Only their proportions matter.
  /// - Throws: ``EvidenceError/noObservations`` without a weight above 0, ``EvidenceError/outOfRange`` for a negative one
  ///   or one that isn't a number to calculate with.
  public init(weights: [Double]) throws(EvidenceError) {
    var sum = 0.0
    var squares = 0.0
    for weight in weights {
      guard weight >= 0 else { throw .outOfRange }
      sum += try EvidenceError.checked(weight)
      squares += weight * weight
    }
    guard squares > 0 else { throw .noObservations }
    size = sum / squares * sum
    designEffect = Double(weights.count) / size
  }
}
