/// The part of a drawing between its axes, in the drawing's coordinates: y downwards.
struct PlotFrame: Sendable, Hashable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  func overlaps(_ other: PlotFrame) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: PlotFrame) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

/// The measures that all drawings share. Four hundred units are some 330 pixels on a telephone 360 pixels wide, where the
/// text is then still eleven and a half.
enum DrawingMeasures {
  static let width = 400.0
  static let textSize = 14.0
  static let lineHeight = 19.0
}
