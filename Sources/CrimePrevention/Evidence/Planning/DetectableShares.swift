/// Which next shares would stand out from one that's known (minsta påvisbara förändring av en andel).
///
/// ```swift
/// let limits = try DetectableShares(from: ObservedShare(6, of: 22), answers: 22)
/// limits.smallestIncrease              // 13: of 22, only 13 or more would stand out …
/// limits.largestDecrease               // … or 1 or none
/// ```
///
/// Exactly the shares that ``ChangeCertainty`` would call shown: Newcombe's interval leaves 0 outside and the score test agrees
/// (see ``ShareComparison``, also for the source). Assumes a new sample, independent of the known one; not for the same persons
/// asked again, nor where everyone is counted.
public struct DetectableShares: Sendable, Hashable {
  /// The number of answers in the next sample.
  package let answers: Int
  /// The largest number of successes among them that would be a decrease; `nil` when not even 0 would be.
  public let largestDecrease: Int?
  /// The smallest number of successes among them that would be an increase; `nil` when not even all would be.
  public let smallestIncrease: Int?

  /// The limits for a share.
  ///
  /// - Parameters:
  ///   - earlier: The known share.
  ///   - answers: How many answers the next sample will have, from 1 to ``EventCount/largest``.
  ///   - designEffect: How many times larger its variance will be than that of a simple sample.
  ///   - confidence: 1 less the significance.
  /// - Throws: ``EvidenceError/noObservations`` without answers, ``EvidenceError/countTooLarge``,
  ///   ``EvidenceError/outOfRange`` for a design effect that isn't positive and finite.
  /// - Complexity: O(log n).
  public init(
    from earlier: ObservedShare,
    answers: Int,
    designEffect: Double = 1,
    confidence: ConfidenceLevel = .percent95
  ) throws(EvidenceError) {
    guard answers > 0 else { throw .noObservations }
    guard answers <= EventCount.largest else { throw .countTooLarge }
    let none = try ObservedShare(0, sampleSize: Double(answers), designEffect: designEffect)
    let change: (Int) -> Double = { successes in
      let later = none.with(Double(successes) / Double(answers))
      let comparison = ShareComparison(from: earlier, to: later, confidence: confidence)
      return comparison.isBeyondChance ? comparison.difference : 0
    }
    self.answers = answers
    largestDecrease = Threshold.last(in: 0...answers) { change($0) < 0 }
    smallestIncrease = Threshold.first(in: 0...answers) { change($0) > 0 }
  }
}
