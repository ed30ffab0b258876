/// Values at points in time, in order of time (tidsserie): what trends are computed from.
///
/// ```swift
/// let series = try TimeSeries([2019: 95, 2020: 101, 2021: 120, 2022: 133])
/// series.linearTrend()?.slope          // 13.3 a year
/// ```
///
/// Missing points are simply left out. Under three points there's no trend: the results are then `nil`.
public struct TimeSeries: Sendable, Hashable {
  /// A value at a time.
  public struct Point: Sendable, Hashable {
    /// When, on any scale: years, months, days.
    public let time: Double
    /// The value, in the unit of the indicator.
    public let value: Double

    /// A point.
    public init(time: Double, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// The points in ascending order of time, each time once.
  public let points: [Point]

  /// Whether there are enough points for a trend: three.
  package var bearsTrend: Bool { points.count >= 3 }

  /// A series of points in any order.
  ///
  /// - Throws: ``EvidenceError/outOfRange`` for numbers that can't be calculated with, ``EvidenceError/repeatedTime``.
  public init(_ points: [Point]) throws(EvidenceError) {
    for point in points {
      _ = try EvidenceError.checked(point.time)
      _ = try EvidenceError.checked(point.value)
    }
    let sorted = points.sorted { $0.time < $1.time }
    guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0.time < $1.time }) else { throw .repeatedTime }
    self.points = sorted
  }

  /// A series of values by year, or by the number of another period.
  ///
  /// - Throws: ``EvidenceError/outOfRange`` for numbers that can't be calculated with.
  public init(_ values: [Int: Double]) throws(EvidenceError) {
    try self.init(values.map { Point(time: Double($0.key), value: $0.value) })
  }

  /// The largest magnitude among the values.
  var scale: Double { points.map { abs($0.value) }.max() ?? 0 }
}
