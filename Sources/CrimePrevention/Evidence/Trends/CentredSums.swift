/// The sums of a least-squares line, with times centred and both axes scaled to 1.
///
/// Years around 2 000 lose digits when their squares are subtracted, and squares of large or small values leave the range.
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
