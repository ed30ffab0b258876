/// Many p-values at once, corrected for their number (multipla test).
///
/// Among 30 indicators without any change, one or two come out below 0.05 by chance. Anyone who shows those few must
/// state how many were tested, which is ``tested``. All that were examined count, not only those that are shown.
package struct MultipleTests: Sendable, Hashable {
  /// The corrected p-values, in the order in which the plain ones were given, each at most 1.
  package let adjusted: [Double]
  /// Which tests remain: those whose corrected value is at most the level.
  package let rejected: [Bool]
  /// The requested level.
  package let level: Double

  /// How many were tested.
  package var tested: Int { adjusted.count }

  /// Keeps the probability of even one false alarm at or below a level (Holm), however the tests depend on each other.
  ///
  /// In ascending order, the i-th of m is multiplied by m − i + 1; each is at least the one before it.
  /// Source: S. Holm (1979), Scandinavian Journal of Statistics 6.
  ///
  /// - Parameters:
  ///   - pValues: The plain p-values, 0 to 1, in any order.
  ///   - level: The largest probability of a false alarm, 0 to 1.
  /// - Returns: The corrected p-values and what remains.
  /// - Throws: ``EvidenceError/notAProbability``.
  /// - Complexity: O(m log m).
  package static func holm(_ pValues: [Double], level: Double = 0.05) throws(EvidenceError) -> MultipleTests {
    let order = try upwards(pValues)
    var adjusted = pValues
    var floor = 0.0
    for (rank, index) in order.enumerated() {
      floor = max(floor, min(1, pValues[index] * Double(order.count - rank)))
      adjusted[index] = floor
    }
    return try MultipleTests(adjusted, level)
  }

  /// Keeps the expected share of false alarms among all alarms at or below a level (Benjamini and Hochberg).
  ///
  /// In ascending order, the i-th of m is multiplied by m/i; each is at most the one after it. Less strict than
  /// ``holm(_:level:)``, for sifting many indicators. Assumes that the tests are independent or positively dependent.
  /// Source: Y. Benjamini and Y. Hochberg (1995), Journal of the Royal Statistical Society B 57.
  ///
  /// - Parameters:
  ///   - pValues: The plain p-values, 0 to 1, in any order.
  ///   - level: The largest expected share of false alarms, 0 to 1.
  /// - Returns: The corrected p-values and what remains.
  /// - Throws: ``EvidenceError/notAProbability``.
  /// - Complexity: O(m log m).
  package static func benjaminiHochberg(
    _ pValues: [Double],
    level: Double = 0.05
  ) throws(EvidenceError) -> MultipleTests {
    let order = try upwards(pValues)
    var adjusted = pValues
    var ceiling = 1.0
    for (rank, index) in order.enumerated().reversed() {
      ceiling = min(ceiling, pValues[index] * (Double(order.count) / Double(rank + 1)))
      adjusted[index] = ceiling
    }
    return try MultipleTests(adjusted, level)
  }

  private init(_ adjusted: [Double], _ level: Double) throws(EvidenceError) {
    self.level = try EvidenceError.checkedShare(level)
    self.adjusted = adjusted
    rejected = adjusted.map { $0 <= level }
  }

  /// Returns the places of the p-values, from the smallest; equal ones in their given order.
  private static func upwards(_ pValues: [Double]) throws(EvidenceError) -> [Int] {
    for value in pValues { _ = try EvidenceError.checkedShare(value) }
    return pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
  }
}
