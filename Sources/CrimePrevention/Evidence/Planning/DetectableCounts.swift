/// Which next counts would stand out from one that's known (minsta påvisbara förändring).
///
/// ```swift
/// let limits = try DetectableCounts(from: EventCount(61))
/// limits.largestDecrease               // 40: from 61 a year, only 40 or fewer …
/// limits.smallestIncrease              // … or 86 or more would stand out
/// ```
///
/// Exactly the counts that ``ChangeCertainty`` would call shown: p of the exact conditional test (see ``RateRatio``), doubled,
/// below the significance. A target between the two can be reached without anybody being able to tell it from chance.
///
/// Assumes independent events, counted in the same way both times; a dispersion above 1 moves both limits away. Not for the
/// worst year out of many: what follows it is mostly lower anyway (regression to the mean). Source: as ``RateRatio``.
public struct DetectableCounts: Sendable, Hashable {
  /// The largest count that would be a decrease; `nil` when not even 0 would be: few events never show a decrease.
  public let largestDecrease: Int?
  /// The smallest count that would be an increase; `nil` when it would be more than ``EventCount/largest``.
  public let smallestIncrease: Int?

  /// The limits for a count.
  ///
  /// - Parameters:
  ///   - earlier: The known count.
  ///   - exposure: The exposure of the next count, in the same unit; that of the known one if `nil`.
  ///   - dispersion: How much more such counts vary than independent events do.
  ///   - confidence: 1 less the significance.
  /// - Throws: ``EvidenceError/outOfRange`` for an exposure that isn't positive and finite.
  /// - Complexity: O(√n) for the larger of the counts; some microseconds up to millions of events.
  public init(
    from earlier: EventCount,
    exposure: Double? = nil,
    dispersion: DispersionIndex? = nil,
    confidence: ConfidenceLevel = .percent95
  ) throws(EvidenceError) {
    let next = try EventCount(0, exposure: exposure ?? earlier.exposure)
    // The more later events, the larger their lower tail and the smaller their upper one. No events at all show nothing.
    let isShown: (Int, KeyPath<ConditionalCounts, Double>) -> Bool = { count, tail in
      let counts = ConditionalCounts(earlier, next.with(count), dispersion: dispersion)
      return counts.map { 2 * $0[keyPath: tail] < confidence.significance } ?? false
    }
    let everyCount = 0...EventCount.largest
    let (below, above) = Self.guesses(from: earlier, to: next, dispersion: dispersion, z: confidence.z)
    largestDecrease = Threshold.last(in: everyCount, near: below) { isShown($0, \.lowerTail) }
    smallestIncrease = Threshold.first(in: everyCount, near: above) { isShown($0, \.upperTail) }
  }

  /// About where the limits lie: where the score statistic, corrected for continuity, reaches ±z.
  ///
  /// With the ratio θ of the exposures and the dispersion φ, the distance d from θ times the known count x solves
  /// d² = z²θφ(d + (1 + θ)x), and half an event more is needed on each side.
  private static func guesses(
    from earlier: EventCount,
    to next: EventCount,
    dispersion: DispersionIndex?,
    z: Double
  ) -> (below: Int, above: Int) {
    let ratio = next.exposure / earlier.exposure
    let half = z * z * ratio * max(1, dispersion?.value ?? 1) / 2
    let spread = (half * (half + 2 * (1 + ratio) * Double(earlier.count))).squareRoot()
    let centre = ratio * Double(earlier.count) + half
    let correction = (1 + ratio) / 2
    // Any number will do where exposures are so unlike that the guess isn't one.
    let whole = { (guess: Double) in Int(exactly: min(max(guess.rounded(), 0), Double(EventCount.largest))) ?? 0 }
    return (whole(centre - spread - correction), whole(centre + spread + correction))
  }
}
