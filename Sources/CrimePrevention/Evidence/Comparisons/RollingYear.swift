/// Sums of each twelve months in a row (rullande tolv månader), for display.
///
/// They smooth the seasons away, and nothing else: two neighbouring sums share eleven months, so a series of them drifts even
/// when only chance is at work. Never test them, fit a trend or draw control limits; do that on the months.
public struct RollingYear: Sendable, Hashable {
  /// One sum for each month from the twelfth on; `nil` where one of the twelve is missing. Empty under twelve months.
  public let sums: [Int?]

  /// The rolling sums of monthly values.
  ///
  /// - Parameter months: The counts month by month without gaps; `nil` where one is missing.
  /// - Throws: ``EvidenceError/negativeCount``, ``EvidenceError/countTooLarge`` for one above ``EventCount/largest``.
  public init(_ months: [Int?]) throws(EvidenceError) {
    for month in months {
      guard let month else { continue }
      guard month >= 0 else { throw .negativeCount }
      guard month <= EventCount.largest else { throw .countTooLarge }
    }
    guard months.count >= 12 else {
      sums = []
      return
    }
    sums = (12...months.count).map { end in
      let window = months[(end - 12)..<end].compactMap(\.self)
      return window.count == 12 ? window.reduce(0, +) : nil
    }
  }
}
