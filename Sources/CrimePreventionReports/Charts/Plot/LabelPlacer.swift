/// Finds room for labels beside what they name, so that they cover neither each other nor a sign, nor a line if that can be
/// helped.
struct LabelPlacer: Sendable {
  private let frame: PlotFrame
  private var obstacles: [(frame: PlotFrame, weight: Int)] = []

  init(in frame: PlotFrame) {
    self.frame = frame
  }

  /// Keeps the room of a sign free.
  mutating func keepFree(_ point: PathData.Point, reach: Double = 6) {
    obstacles.append((Self.square(around: point, reach), 20))
  }

  /// Keeps the room along a line free as far as possible.
  mutating func keepFree(along points: [PathData.Point?]) {
    for case let (from?, to?) in zip(points, points.dropFirst()) {
      let steps = max(1, Int(max(abs(to.x - from.x), abs(to.y - from.y)) / 8))
      for step in 0...steps {
        let part = Double(step) / Double(steps)
        let point = PathData.Point(x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part)
        obstacles.append((Self.square(around: point, 1), 1))
      }
    }
  }

  /// A label beside a point, or beside the one of several that has most room: where it covers least, of equal places the
  /// first and nearest.
  mutating func place(_ label: Label, beside points: PathData.Point...) -> Element? {
    var best: (place: Place, cover: Int)?
    let places = points.flatMap { point in [12.0, 24, 38].flatMap { Self.places(around: point, at: $0) } }
    for place in places {
      let room = label.frame(x: place.x, y: place.y, place.anchor)
      guard frame.contains(room) else { continue }
      let cover = obstacles.reduce(0) { sum, obstacle in sum + (obstacle.frame.overlaps(room) ? obstacle.weight : 0) }
      if best.map({ cover < $0.cover }) ?? true { best = (place, cover) }
    }
    guard let place = best?.place else { return nil }
    obstacles.append((label.frame(x: place.x, y: place.y, place.anchor), 100))
    return label.element(x: place.x, y: place.y, place.anchor)
  }

  private typealias Place = (x: Double, y: Double, anchor: Label.Anchor)

  private static func places(around point: PathData.Point, at distance: Double) -> [Place] {
    let (x, above, below) = (point.x, point.y - distance + 2, point.y + distance + 8)
    return [
      (x, above, .middle), (x, below, .middle), (x - 4, above, .start), (x + 4, above, .end), (x - 4, below, .start),
      (x + 4, below, .end), (x + distance - 2, point.y + 5, .start), (x - distance + 2, point.y + 5, .end),
    ]
  }

  private static func square(around point: PathData.Point, _ reach: Double) -> PlotFrame {
    PlotFrame(left: point.x - reach, top: point.y - reach, right: point.x + reach, bottom: point.y + reach)
  }
}
