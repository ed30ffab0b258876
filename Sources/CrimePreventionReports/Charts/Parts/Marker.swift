/// A mark in a drawing with a meaning: each has a shape of its own, so that none is identified by its colour alone.
enum Marker: Sendable, Hashable, CaseIterable {
  /// A value: a filled circle on a line.
  case value
  /// A value that isn't final: an open circle.
  case preliminary
  /// A value that is missing: a cross.
  case missing
  /// The value that change is counted from: an open square.
  case baseline
  /// The path to the target: a dashed line.
  case path
  /// A value on the path: an open diamond.
  case waypoint
  /// The target: a filled diamond.
  case target
  /// The limit that is expected: a line at the edge of an area.
  case limit
  /// Where it is heading: an open triangle on a dotted line.
  case projection
  /// The prediction interval: a bar with ends and a gap.
  case outlook
  /// The confidence interval: a thin bar with ends.
  case interval
  /// The asking date: an upright dotted line.
  case asked
  /// The mean of several values: a thick line.
  case mean
  /// The mean of a control chart: a thin line.
  case centre
  /// The limits of usual variation: a line of long dashes.
  case controlLimit
  /// A signal upwards: a filled triangle.
  case signalUp
  /// A signal downwards: a filled triangle on its tip.
  case signalDown
  /// Where a new series begins: an upright double line.
  case seriesBreak
  /// A measure's period: a bar.
  case period
  /// The plan's period, for a measure without one: an open bar.
  case inherited
  /// Something took place: an upright stroke.
  case occurrence
  /// A milestone that is done: a filled diamond with a tick.
  case done
  /// A milestone that is done, but late: a diamond, half filled.
  case doneLate
  /// A milestone that is overdue: a triangle with an exclamation mark.
  case overdue
  /// A milestone that is to come: an open diamond.
  case open
  /// A meeting: a filled circle.
  case meeting
  /// A follow-up: an open square.
  case followUp
  /// An embargo that ends: an open triangle.
  case release
  /// A decision: a filled diamond.
  case decision
  /// Something that is due: a filled triangle on its tip.
  case due
}

extension Marker {
  /// The marker at a point of a drawing, as it shows one value.
  func elements(at point: PathData.Point) -> [Element] {
    switch self {
    case .value, .meeting: [circle(point, 4.5, .class("value", "full"))]
    case .preliminary: [circle(point, 4.5, .class("value", "open"))]
    case .missing: [path([cross(point)], .class("quiet-line"))]
    case .baseline, .followUp: [shape(square(point, 4.5), .class("value", "open"))]
    case .waypoint: [shape(diamond(point, 5.5), .class("goal", "open"))]
    case .target, .decision: [shape(diamond(point, 7), .class("goal", "full"))]
    case .projection, .release: [shape(triangle(point, 6), .class("ahead", "open"))]
    case .signalUp: [shape(triangle(point, 7), .class("signal", "full"))]
    case .signalDown, .due: [shape(triangle(point, -7), .class("signal", "full"))]
    case .occurrence: [bar(point, height: 16, .class("stroke"))]
    case .done: [shape(diamond(point, 7), .class("goal", "full")), tick(point)]
    case .doneLate:
      [shape(diamond(point, 7), .class("ahead", "open")), shape(leftHalf(point, 7), .class("ahead", "full"))]
    case .overdue: [shape(triangle(point, 8), .class("signal", "full")), exclamation(point)]
    case .open: [shape(diamond(point, 6.5), .class("ink", "open"))]
    case .path, .limit, .outlook, .interval, .asked, .mean, .centre, .controlLimit, .seriesBreak, .period, .inherited:
      []
    }
  }

  /// The marker in a legend: with the line that it is on, if any. Some twenty wide.
  func legend(at point: PathData.Point) -> [Element] {
    switch self {
    case .value: [across(point, .class("value-line"))] + elements(at: point)
    case .projection: [across(point, .class("ahead-line"))] + elements(at: point)
    case .path: [across(point, .class("goal-path"))]
    case .limit: [area(point, .class("goal-area")), across(point, .class("goal-line"))]
    case .outlook: [interval(point, reach: 8, .class("ahead-bar"))]
    case .interval: [interval(point, reach: 8, .class("value-bar"))]
    case .asked: [bar(point, height: 16, .class("asked-line"))]
    case .mean: [across(point, .class("mean-line"))]
    case .controlLimit: [across(point, .class("limit-line"))]
    case .seriesBreak: [path([upright(point.moved(x: -2), 8), upright(point.moved(x: 2), 8)], .class("quiet-line"))]
    case .centre: [across(point, .class("centre-line"))]
    case .period: [area(point, .class("period-bar"))]
    case .inherited: [area(point, .class("inherited-bar"))]
    default: elements(at: point)
    }
  }

  /// A bar with ends around a point.
  private func interval(_ point: PathData.Point, reach: Double, _ name: Attribute) -> Element {
    Self.interval(from: point.moved(y: -reach), to: point.moved(y: reach), name)
  }

  /// A bar with ends from one point to another straight below it. Where it continues beyond the plot it has no end.
  static func interval(
    from top: PathData.Point,
    to bottom: PathData.Point,
    _ name: Attribute,
    goesOn: (above: Bool, below: Bool) = (false, false)
  ) -> Element {
    let upper = goesOn.above ? [] : [top.moved(x: -4), top.moved(x: 4), nil]
    let lower = goesOn.below ? [] : [nil, bottom.moved(x: -4), bottom.moved(x: 4)]
    return Element("path", PathData(through: upper + [top, bottom] + lower).attribute, name)
  }
}

extension Marker {
  private func circle(_ point: PathData.Point, _ radius: Double, _ name: Attribute) -> Element {
    Element("circle", Attribute("cx", point.x), Attribute("cy", point.y), Attribute("r", radius), name)
  }

  private func shape(_ points: [PathData.Point], _ name: Attribute) -> Element {
    Element("path", PathData(through: points, isClosed: true).attribute, name)
  }

  private func across(_ point: PathData.Point, _ name: Attribute) -> Element {
    path([[point.moved(x: -10), point.moved(x: 10)]], name)
  }

  private func bar(_ point: PathData.Point, height: Double, _ name: Attribute) -> Element {
    path([upright(point, height / 2)], name)
  }

  private func area(_ point: PathData.Point, _ name: Attribute) -> Element {
    Element(
      "rect",
      Attribute("x", point.x - 10),
      Attribute("y", self == .limit ? point.y : point.y - 4),
      Attribute("width", 20),
      Attribute("height", self == .limit ? 7 : 8),
      name
    )
  }

  private func upright(_ point: PathData.Point, _ reach: Double) -> [PathData.Point] {
    [point.moved(y: -reach), point.moved(y: reach)]
  }

  private func square(_ point: PathData.Point, _ reach: Double) -> [PathData.Point] {
    [
      point.moved(x: -reach, y: -reach), point.moved(x: reach, y: -reach), point.moved(x: reach, y: reach),
      point.moved(x: -reach, y: reach),
    ]
  }

  private func diamond(_ point: PathData.Point, _ reach: Double) -> [PathData.Point] {
    [point.moved(y: -reach), point.moved(x: reach), point.moved(y: reach), point.moved(x: -reach)]
  }

  private func leftHalf(_ point: PathData.Point, _ reach: Double) -> [PathData.Point] {
    [point.moved(y: -reach), point.moved(y: reach), point.moved(x: -reach)]
  }

  /// Points up, or down with a negative reach.
  private func triangle(_ point: PathData.Point, _ reach: Double) -> [PathData.Point] {
    [point.moved(y: -reach), point.moved(x: reach, y: reach * 0.75), point.moved(x: -reach, y: reach * 0.75)]
  }

  private func cross(_ point: PathData.Point) -> [PathData.Point?] {
    [point.moved(x: -4, y: -4), point.moved(x: 4, y: 4), nil, point.moved(x: -4, y: 4), point.moved(x: 4, y: -4)]
  }

  private func path(_ lines: [[PathData.Point?]], _ name: Attribute) -> Element {
    Element("path", PathData(through: lines.flatMap { $0 + [nil] }).attribute, name)
  }

  private func tick(_ point: PathData.Point) -> Element {
    path([[point.moved(x: -3), point.moved(x: -1, y: 2.5), point.moved(x: 3, y: -2.5)]], .class("cut-line"))
  }

  private func exclamation(_ point: PathData.Point) -> Element {
    path(
      [[point.moved(y: -3.5), point.moved(y: 1.5)], [point.moved(y: 3.2), point.moved(y: 4.4)]],
      .class("cut-line")
    )
  }
}

extension PathData.Point {
  func moved(x: Double = 0, y: Double = 0) -> PathData.Point {
    PathData.Point(x: self.x + x, y: self.y + y)
  }
}

/// What the markers of a drawing mean, in rows below it.
struct Legend: Sendable {
  /// A marker and what it means.
  struct Entry: Sendable {
    let marker: Marker
    let meaning: String

    init(_ marker: Marker, _ meaning: String) {
      self.marker = marker
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

  private static let markerWidth = 26.0
  private static let gap = 14.0

  /// Puts each marker on the row where it has space.
  init(_ entries: [Entry], left: Double = 4, right: Double = DrawingMeasures.width - 4) {
    var (x, row) = (left, 0)
    places = entries.map { entry in
      let label = Label(entry.meaning, within: right - left - Self.markerWidth)
      let width = Self.markerWidth + label.width
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
      let marker = place.entry.marker.legend(at: PathData.Point(x: place.x + 10, y: middle))
      return marker.map(Markup.element)
        + [.element(place.label.element(x: place.x + Self.markerWidth, y: middle + 5, quiet: true))]
    }
  }
}
