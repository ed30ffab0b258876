/// How much data is needed to show a promised change (minsta underlag).
///
/// Normal approximations for planning: with z for the significance and z′ for the power, the chance that a real change
/// is shown. At a power of 50 % z′ is 0, and every second real change is missed; 80 % takes about twice as much.
public enum MinimumBaseline {
  /// Returns how many events the earlier period needs, so that a change by a factor r would be shown:
  /// (z + z′)²(1 + r)/(1 − r)².
  ///
  /// For periods of equal length and independent events: events in clusters need φ times as many, see
  /// ``DispersionIndex``. A reduction by 20 % (r = 0.8) takes 173 events at a power of 50 %. The exact test is more
  /// cautious and requires about 2/|1 − r| events more; ``DetectableCounts`` gives exactly what a given count can show.
  ///
  /// Source: the variance of a difference of two Poisson counts, k + rk.
  ///
  /// - Parameters:
  ///   - ratio: The promised later count as a multiple r of the earlier one, from 0, not 1.
  ///   - power: The desired chance of showing the change, from 0.5, below 1.
  ///   - confidence: 1 minus the significance.
  /// - Returns: The number of events, not rounded; round it up.
  /// - Throws: ``EvidenceError/noChange`` for the ratio 1, ``EvidenceError/outOfRange`` for one below 0 or not finite,
  ///   ``EvidenceError/notAProbability`` for the power.
  public static func events(
    forRatio ratio: Double,
    power: Double = 0.5,
    confidence: ConfidenceLevel = .percent95
  ) throws(EvidenceError) -> Double {
    guard try EvidenceError.checked(ratio) >= 0 else { throw .outOfRange }
    guard ratio != 1 else { throw .noChange }
    let distance = try distance(power, confidence) / (1 - ratio)
    return distance * distance * (1 + ratio)
  }

  /// Returns how many answers each of two samples needs, so that a change from one share to another would be shown:
  /// (z + z′)²(p₁(1 − p₁) + p₂(1 − p₂))/(p₁ − p₂)².
  ///
  /// For independent simple samples of equal size; multiply by the design effect. From 60 % to 65 % takes 719 answers each at a
  /// power of 50 %. Check small results with ``DetectableShares``. Not for the same persons asked twice.
  ///
  /// Source: J. L. Fleiss, *Statistical Methods for Rates and Proportions* (1981), without its continuity correction.
  ///
  /// - Parameters:
  ///   - earlier: The share p₁, 0 to 1.
  ///   - later: The promised share p₂, 0 to 1.
  ///   - power: The desired chance of showing the change, from 0.5, below 1.
  ///   - confidence: 1 minus the significance.
  /// - Returns: The number of answers in each sample, not rounded; round it up.
  /// - Throws: ``EvidenceError/noChange`` for equal shares, ``EvidenceError/notAProbability``.
  public static func answers(
    from earlier: Double,
    to later: Double,
    power: Double = 0.5,
    confidence: ConfidenceLevel = .percent95
  ) throws(EvidenceError) -> Double {
    let before = try EvidenceError.checkedShare(earlier)
    let after = try EvidenceError.checkedShare(later)
    guard before != after else { throw .noChange }
    let distance = try distance(power, confidence) / (after - before)
    return distance * distance * (before * (1 - before) + after * (1 - after))
  }

  private static func distance(_ power: Double, _ confidence: ConfidenceLevel) throws(EvidenceError) -> Double {
    guard power >= 0.5, power < 1 else { throw .notAProbability }
    return confidence.z + NormalDistribution.quantile(.lower(power))
  }
}
