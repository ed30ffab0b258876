/// A direction from the middle of a circle.
///
/// Computed here, since neither the standard library nor the core has sines for others.
struct CircleTurn: Sendable, Hashable {
  /// How far to the right, −1 to 1.
  let sine: Double
  /// How far up, −1 to 1.
  let cosine: Double

  /// A direction clockwise from straight up.
  ///
  /// - Parameter part: How much of the whole turn, 0 to 1.
  init(_ part: Double) {
    // The series converge fast for angles within an eighth of a turn; the rest is doubling.
    let angle = (part - part.rounded()) * 2 * Double.pi / 8
    var (sine, cosine) = Self.series(angle)
    for _ in 0..<3 { (sine, cosine) = (2 * sine * cosine, cosine * cosine - sine * sine) }
    (self.sine, self.cosine) = (sine, cosine)
  }

  /// sin x = x − x³/3! + …, cos x = 1 − x²/2! + …
  private static func series(_ angle: Double) -> (sine: Double, cosine: Double) {
    var (sine, cosine, term) = (0.0, 0.0, 1.0)
    for power in 0..<16 {
      if power.isMultiple(of: 2) {
        cosine += power.isMultiple(of: 4) ? term : -term
      } else {
        sine += power % 4 == 1 ? term : -term
      }
      term *= angle / Double(power + 1)
    }
    return (sine, cosine)
  }

  /// The point in this direction at a distance from a middle.
  func point(from middle: PathData.Point, at distance: Double) -> PathData.Point {
    middle.moved(x: sine * distance, y: -cosine * distance)
  }
}
