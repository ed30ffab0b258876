/// Finds room for labels beside what they name, so that they cover neither each other nor a sign.
struct LabelPlacer: Sendable {
  private let frame: PlotFrame
  private var taken: [PlotFrame] = []

  init(in frame: PlotFrame) {
    self.frame = frame
  }

  /// Keeps the room of a sign free.
  mutating func keepFree(_ point: PathData.Point, reach: Double = 6) {
    taken.append(
      PlotFrame(left: point.x - reach, top: point.y - reach, right: point.x + reach, bottom: point.y + reach)
    )
  }

  /// A label beside a point: above it, else below, right or left, and further off when all of these are taken. The first
  /// place within the plot counts when none is free.
  mutating func place(_ label: Label, beside point: PathData.Point) -> Element? {
    let places = [12.0, 28, 44].flatMap { Self.places(around: point, at: $0) }
    let inside = places.filter { frame.contains(label.frame(x: $0.x, y: $0.y, $0.anchor)) }
    let free = inside.first { place in
      let room = label.frame(x: place.x, y: place.y, place.anchor)
      return !taken.contains { $0.overlaps(room) }
    }
    guard let place = free ?? inside.first else { return nil }
    taken.append(label.frame(x: place.x, y: place.y, place.anchor))
    return label.element(x: place.x, y: place.y, place.anchor)
  }

  private static func places(around point: PathData.Point, at distance: Double)
    -> [(x: Double, y: Double, anchor: Label.Anchor)]
  {
    let (x, above, below) = (point.x, point.y - distance + 2, point.y + distance + 9)
    return [
      (x, above, .middle), (x, below, .middle), (x - 4, above, .start), (x + 4, above, .end), (x - 4, below, .start),
      (x + 4, below, .end), (x + distance - 2, point.y + 5, .start), (x - distance + 2, point.y + 5, .end),
    ]
  }
}
