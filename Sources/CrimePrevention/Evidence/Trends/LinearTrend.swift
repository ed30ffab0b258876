/// A straight line through a series by least squares (linjär trend).
///
/// With centred times: slope b = Σ(x − x̄)(y − ȳ)/Sxx, Sxx = Σ(x − x̄)²; residual spread s = √(Σ residual²/(n − 2)); standard
/// error of the slope s/√Sxx; intervals with Student's t of n − 2 degrees of freedom.
///
/// Assumes a straight course with independent deviations of one size. A single outlier bends it: compare
/// ``TheilSenTrend``. Not for rolling sums, nor for shares near 0 or 1.
///
/// Source: N. R. Draper and H. Smith, *Applied Regression Analysis* (1998).
public struct LinearTrend: Sendable, Hashable {
  /// How many points the line goes through, at least 3.
  package let count: Int
  /// The change of the value per unit of time.
  public let slope: Double
  /// The slope's standard error, in the same unit.
  package let slopeError: Double
  /// The slope's interval, and the p-value of "no slope": 0 for points that lie on a line without any deviation.
  public let slopeTest: TestedInterval
  /// The spread of the values around the line, in their unit.
  package let residualSpread: Double
  /// How much of the values' variation the line explains, 0 to 1 (r²); `nil` when they don't vary.
  package let determination: Double?

  private let times: ClosedRange<Double>
  private let meanTime: Double
  private let meanValue: Double
  /// Student's t for the interval.
  private let reach: Double

  /// The line of a series; `nil` under three points.
  init?(_ series: TimeSeries, confidence: ConfidenceLevel) {
    guard series.bearsTrend, let first = series.points.first, let last = series.points.last else { return nil }
    let sums = CentredSums(series, span: last.time - first.time)
    let student = StudentTDistribution(degreesOfFreedom: Double(series.points.count - 2))
    let perTime = sums.scale / sums.span
    count = series.points.count
    times = first.time...last.time
    meanTime = sums.meanTime
    meanValue = sums.meanValue
    reach = student.quantile(.upper(confidence.tail))
    slope = sums.slope * perTime
    slopeError = sums.slopeError * perTime
    residualSpread = sums.residualSpread * sums.scale
    determination = sums.determination
    slopeTest = TestedInterval(
      interval: ConfidenceInterval(slope - reach * slopeError, slope + reach * slopeError, confidence),
      pValue: Self.pValue(of: sums, student)
    )
  }

  /// Returns 1 for a line without a slope, and 0 for a slope that no value deviates from.
  private static func pValue(of sums: CentredSums, _ student: StudentTDistribution) -> Double {
    guard sums.slope != 0 else { return 1 }
    guard sums.slopeError > 0 else { return 0 }
    return student.bothTails(sums.slope / sums.slopeError)
  }
}

extension LinearTrend {
  /// The line's forecast for one time, in the unit of the values.
  public struct Forecast: Sendable, Hashable {
    /// The line's value.
    public let value: Double
    /// Where a single new value may well lie: ŷ ± t·s·√(1 + 1/n + (x − x̄)²/Sxx) (prognosintervall).
    public let predictionInterval: ConfidenceInterval
    /// Where the line itself may well lie: ŷ ± t·s·√(1/n + (x − x̄)²/Sxx).
    package let lineInterval: ConfidenceInterval
  }

  /// Returns the forecast for a time; `nil` when that lies further outside the observed times than half of their span.
  ///
  /// The limit is this library's choice: nothing in a line shows how far it continues. A time that isn't finite gives
  /// `nil`.
  public func forecast(at time: Double) -> Forecast? {
    let span = times.upperBound - times.lowerBound
    guard time >= times.lowerBound - span / 2, time <= times.upperBound + span / 2 else { return nil }
    let value = meanValue + slope * (time - meanTime)
    // s²(x − x̄)²/Sxx is the square of the slope's error times the distance; divided by s first, nothing leaves the
    // range of a `Double`.
    let distance = residualSpread > 0 ? slopeError / residualSpread * (time - meanTime) : 0
    let line = 1 / Double(count) + distance * distance
    return Forecast(
      value: value,
      predictionInterval: interval(around: value, (1 + line).squareRoot()),
      lineInterval: interval(around: value, line.squareRoot())
    )
  }

  private func interval(around value: Double, _ errors: Double) -> ConfidenceInterval {
    let distance = reach * residualSpread * errors
    return ConfidenceInterval(value - distance, value + distance, slopeTest.interval.confidence)
  }
}

extension TimeSeries {
  /// Returns the straight line through the series by least squares; `nil` under three points.
  public func linearTrend(confidence: ConfidenceLevel = .percent95) -> LinearTrend? {
    LinearTrend(self, confidence: confidence)
  }
}

/// The sums of a least-squares line, with times centred and both axes scaled to 1.
///
/// Years around 2 000 lose digits when their squares are subtracted, and squares of large or small values leave the
/// range of a `Double`.
struct CentredSums {
  let meanTime: Double
  let meanValue: Double
  /// The time between the first and the last point.
  let span: Double
  /// The values' largest magnitude, or 1.
  let scale: Double
  /// In scaled units, as everything below.
  let slope: Double
  let slopeError: Double
  let residualSpread: Double
  let determination: Double?

  /// - Parameters:
  ///   - series: At least three points.
  ///   - span: The time between the first and the last, above 0.
  init(_ series: TimeSeries, span: Double) {
    let points = series.points
    let count = Double(points.count)
    let scale = series.scale > 0 ? series.scale : 1
    let firstTime = points.first?.time ?? 0
    let meanTime = points.reduce(0) { $0 + ($1.time - firstTime) / span } / count
    let firstValue = (points.first?.value ?? 0) / scale
    // Differences from the first value are exactly 0 when the values are equal.
    let meanValue = points.reduce(0) { $0 + ($1.value / scale - firstValue) } / count
    let centred = points.map { ($0.time - firstTime) / span - meanTime }
    let deviations = points.map { $0.value / scale - firstValue - meanValue }
    let squares = centred.reduce(0) { $0 + $1 * $1 }
    let total = deviations.reduce(0) { $0 + $1 * $1 }
    let slope = zip(centred, deviations).reduce(0) { $0 + $1.0 * $1.1 } / squares
    let residuals = zip(centred, deviations).reduce(0) { sum, pair in
      let residual = pair.1 - slope * pair.0
      return sum + residual * residual
    }
    self.span = span
    self.scale = scale
    self.meanTime = firstTime + meanTime * span
    self.meanValue = (firstValue + meanValue) * scale
    self.slope = slope
    residualSpread = (residuals / (count - 2)).squareRoot()
    slopeError = residualSpread / squares.squareRoot()
    determination = total > 0 ? max(0, 1 - residuals / total) : nil
  }
}
