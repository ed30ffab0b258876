/// What the signs of a drawing mean, in rows below it.
struct Legend: Sendable {
  /// A sign and what it means.
  struct Entry: Sendable {
    let sign: Sign
    let meaning: String

    init(_ sign: Sign, _ meaning: String) {
      self.sign = sign
      self.meaning = meaning
    }
  }

  private struct Place {
    let entry: Entry
    let label: Label
    let x: Double
    let row: Int
  }

  private let places: [Place]
  private let rows: Int

  private static let signWidth = 26.0
  private static let gap = 14.0

  /// Puts each sign on the row where it has room.
  init(_ entries: [Entry], left: Double = 4, right: Double = DrawingMeasures.width - 4) {
    var (x, row) = (left, 0)
    places = entries.map { entry in
      let label = Label(entry.meaning, within: right - left - Self.signWidth)
      let width = Self.signWidth + label.width
      if x > left, x + width > right { (x, row) = (left, row + 1) }
      defer { x += width + Self.gap }
      return Place(entry: entry, label: label, x: x, row: row)
    }
    rows = places.isEmpty ? 0 : row + 1
  }

  var height: Double { Double(rows) * DrawingMeasures.lineHeight }

  /// The rows, from a height downwards.
  func markup(top: Double) -> [Markup] {
    places.flatMap { place -> [Markup] in
      let middle = top + (Double(place.row) + 0.5) * DrawingMeasures.lineHeight
      let sign = place.entry.sign.legend(at: PathData.Point(x: place.x + 10, y: middle))
      return sign.map(Markup.element)
        + [.element(place.label.element(x: place.x + Self.signWidth, y: middle + 5, quiet: true))]
    }
  }
}
