/// A line through points, or the area that it encloses, as the attribute `d` of a path.
struct PathData: Sendable {
  /// A point in the drawing's own coordinates: x to the right, y downwards.
  struct Point: Sendable, Hashable {
    let x: Double
    let y: Double
  }

  private(set) var text = ""

  /// A line through points, in pieces: one ends where a point is missing (`nil`), so that no value is made up.
  init(through points: [Point?], isClosed: Bool = false) {
    var isPenDown = false
    for point in points {
      guard let point else {
        isPenDown = false
        continue
      }
      text += (text.isEmpty ? "" : " ") + (isPenDown ? "L" : "M")
      text += Attribute.text(of: point.x) + " " + Attribute.text(of: point.y)
      isPenDown = true
    }
    if isClosed, !text.isEmpty { text += " Z" }
  }

  var attribute: Attribute { Attribute("d", text) }
}
