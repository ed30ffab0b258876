/// Which next counts would stand out from one that's known (minsta påvisbara förändring).
///
/// ```swift
/// let limits = try DetectableCounts(from: EventCount(61))
/// limits.largestDecrease               // 40: from 61 a year, only 40 or fewer …
/// limits.smallestIncrease              // … or 86 or more would stand out
/// ```
///
/// Exactly the counts that ``ChangeCertainty`` would call shown: p of the exact conditional test (see ``RateRatio``),
/// doubled, below the significance. A target between the two can be reached without being distinguishable from chance.
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
  ///   - confidence: 1 minus the significance.
  /// - Throws: ``EvidenceError/outOfRange`` for an exposure that isn't positive and finite.
  /// - Complexity: O(√n) for the larger of the counts; some microseconds up to millions of events.
  public init(
    from earlier: EventCount,
    exposure: Double? = nil,
    dispersion: DispersionIndex? = nil,
    confidence: ConfidenceLevel = .percent95
  ) throws(EvidenceError) {
    let next = try EventCount(0, exposure: exposure ?? earlier.exposure)
    // The more later events there are, the larger their lower tail and the smaller their upper one. No events at all
    // show nothing.
    let isShown: (Int, KeyPath<ConditionalCounts, Double>) -> Bool = { count, tail in
      guard let counts = ConditionalCounts(earlier, next.with(count), dispersion: dispersion) else { return false }
      return 2 * counts[keyPath: tail] < confidence.significance
    }
    let everyCount = 0...EventCount.largest
    let (below, above) = Self.guesses(from: earlier, to: next, dispersion: dispersion, z: confidence.z)
    largestDecrease = Threshold.last(in: everyCount, near: below) { isShown($0, \.lowerTail) }
    smallestIncrease = Threshold.first(in: everyCount, near: above) { isShown($0, \.upperTail) }
  }

  /// Returns about where the limits lie: where the score statistic, corrected for continuity, reaches ±z.
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
    // Any number will do when exposures differ so much that the guess isn't a number.
    let whole = { (guess: Double) in Int(exactly: min(max(guess.rounded(), 0), Double(EventCount.largest))) ?? 0 }
    return (whole(centre - spread - correction), whole(centre + spread + correction))
  }
}

/// Which next shares would stand out from one that's known (minsta påvisbara förändring av en andel).
///
/// ```swift
/// let limits = try DetectableShares(from: ObservedShare(6, of: 22), answers: 22)
/// limits.smallestIncrease              // 13: of 22, only 13 or more would stand out …
/// limits.largestDecrease               // … or 1 or none
/// ```
///
/// Exactly the shares that ``ChangeCertainty`` would call shown: Newcombe's interval excludes 0 and the score test
/// agrees (see ``ShareComparison``, also for the source). Assumes a new sample, independent of the known one; not for
/// the same persons asked again, nor where everyone is counted.
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
  ///   - confidence: 1 minus the significance.
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

/// Finds the whole number at which a condition that changes only once does so.
enum Threshold {
  /// Returns the first number for which a condition holds that then continues to hold; `nil` if it never does.
  ///
  /// - Complexity: O(log n) calls for n numbers.
  static func first(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return holds(low) ? low : nil
  }

  /// Returns the last number for which a condition holds that held from the start; `nil` if it never did.
  static func last(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    let end = first(in: range) { !holds($0) } ?? range.upperBound + 1
    return end > range.lowerBound ? end - 1 : nil
  }

  /// Returns the same as ``first(in:where:)``, when it's known approximately where to look.
  ///
  /// - Complexity: O(log d) calls for a guess that is d numbers off.
  static func first(in range: ClosedRange<Int>, near guess: Int, where holds: (Int) -> Bool) -> Int? {
    var low = min(max(guess, range.lowerBound), range.upperBound)
    var high = low
    var step = 1
    if holds(low) {
      while low > range.lowerBound {
        low = max(range.lowerBound, high - step)
        guard holds(low) else { return first(in: (low + 1)...high, where: holds) }
        (high, step) = (low, 2 * step)
      }
      return high
    }
    while high < range.upperBound {
      high = min(range.upperBound, low + step)
      if holds(high) { return first(in: (low + 1)...high, where: holds) }
      (low, step) = (high, 2 * step)
    }
    return nil
  }

  /// Returns the same as ``last(in:where:)``, when it's known approximately where to look.
  static func last(in range: ClosedRange<Int>, near guess: Int, where holds: (Int) -> Bool) -> Int? {
    let end = first(in: range, near: guess) { !holds($0) } ?? range.upperBound + 1
    return end > range.lowerBound ? end - 1 : nil
  }
}
