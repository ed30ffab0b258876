/// The median of all slopes between two points (Theil och Sens trend): a line that outliers hardly move.
///
/// Slope: median of (yⱼ − yᵢ)/(xⱼ − xᵢ). Intercept: median of the values minus slope × median of the times. Interval:
/// the slopes with the ranks (N ± z·σ)/2 among all N, with the variance σ² of Kendall's S, corrected for ties.
///
/// Assumes independent deviations, of any shape. The interval is an approximation: under ten points it covers less than
/// stated. Not for rolling sums.
///
/// Source: H. Theil (1950), Proceedings of the Royal Netherlands Academy of Sciences 53; P. K. Sen (1968), Journal of the
/// American Statistical Association 63.
public struct TheilSenTrend: Sendable, Hashable {
  /// The change of the value per unit of time.
  public let slope: Double
  /// The line's value at time 0.
  public let intercept: Double
  /// The values between which the slope may well lie.
  public let interval: ConfidenceInterval

  init?(_ series: TimeSeries, confidence: ConfidenceLevel) {
    guard series.bearsTrend else { return nil }
    let points = series.points
    var slopes: [Double] = []
    slopes.reserveCapacity(points.count * (points.count - 1) / 2)
    for (index, point) in points.enumerated() {
      for later in points[(index + 1)...] {
        slopes.append((later.value - point.value) / (later.time - point.time))
      }
    }
    slopes.sort()
    slope = Self.median(slopes)
    intercept = Self.median(points.map(\.value).sorted()) - slope * Self.median(points.map(\.time))
    let spread = confidence.z * MannKendallTest.variance(points.map(\.value)).squareRoot()
    let low = ((Double(slopes.count) - spread) / 2).rounded(.toNearestOrEven) - 1
    let high = ((Double(slopes.count) + spread) / 2).rounded(.toNearestOrEven)
    interval = ConfidenceInterval(slopes[Self.place(low, slopes)], slopes[Self.place(high, slopes)], confidence)
  }

  /// Returns the middle of sorted values, or the mean of the two in the middle.
  private static func median(_ sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? sorted[middle - 1] / 2 + sorted[middle] / 2 : sorted[middle]
  }

  private static func place(_ rank: Double, _ slopes: [Double]) -> Int {
    Int(min(max(rank, 0), Double(slopes.count - 1)))
  }
}

extension TimeSeries {
  /// Returns the median slope of the series; `nil` under three points.
  ///
  /// - Complexity: O(n² log n) for n points.
  public func theilSenTrend(confidence: ConfidenceLevel = .percent95) -> TheilSenTrend? {
    TheilSenTrend(self, confidence: confidence)
  }
}
