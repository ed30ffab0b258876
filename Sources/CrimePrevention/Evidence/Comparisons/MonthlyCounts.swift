/// Events of one year by month (antal per månad). A month that isn't given wasn't counted; that isn't 0 events.
public struct MonthlyCounts: Sendable, Hashable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The number of events by month, 1 to 12.
  public let counts: [Int: Int]

  /// The counts of a year.
  ///
  /// - Throws: ``EvidenceError/noSuchMonth``, ``EvidenceError/negativeCount``, ``EvidenceError/countTooLarge`` when
  ///   they sum to more than ``EventCount/largest``.
  public init(year: Int, counts: [Int: Int]) throws(EvidenceError) {
    guard (1...9999).contains(year), counts.keys.allSatisfy((1...12).contains) else { throw .noSuchMonth }
    guard counts.values.allSatisfy({ $0 >= 0 }) else { throw .negativeCount }
    guard counts.values.allSatisfy({ $0 <= EventCount.largest }), counts.values.reduce(0, +) <= EventCount.largest
    else { throw .countTooLarge }
    self.year = year
    self.counts = counts
  }
}

/// Two years compared over the months that both have (lika med lika): this year so far with the same months last year.
///
/// The sums of those months are compared as in ``CountComparison``, with the same assumptions. The exposure is days, so that
/// February of a leap year doesn't count as growth. Months still differ in their number of weekends, and by Easter. Not for
/// figures that are reported late: this year's last months are then still too low.
public struct LikeWithLike: Sendable, Hashable {
  /// The months that both years have, upwards; empty when they have none in common.
  public let months: [Int]
  /// The comparison of those months' sums; `nil` without a month in common: then nothing can be said.
  public let comparison: CountComparison?

  /// Compares a year with an earlier one.
  ///
  /// - Parameters:
  ///   - earlier: The year to compare with.
  ///   - later: The year to compare; its months that the earlier one lacks are left out, and the other way round.
  ///   - dispersion: How much more such counts vary than independent events do.
  ///   - confidence: The level of the intervals.
  public init(
    from earlier: MonthlyCounts,
    to later: MonthlyCounts,
    dispersion: DispersionIndex? = nil,
    confidence: ConfidenceLevel = .percent95
  ) {
    let months = earlier.counts.keys.filter { later.counts[$0] != nil }.sorted()
    self.months = months
    guard let before = Self.sum(earlier, months), let after = Self.sum(later, months) else {
      comparison = nil
      return
    }
    comparison = CountComparison(from: before, to: after, dispersion: dispersion, confidence: confidence)
  }

  /// The events of some months and their days; `nil` without a month.
  private static func sum(_ year: MonthlyCounts, _ months: [Int]) -> EventCount? {
    let days = months.map { CalendarDate.daysIn(month: $0, year: year.year) }.reduce(0, +)
    return try? EventCount(months.compactMap { year.counts[$0] }.reduce(0, +), exposure: Double(days))
  }
}
