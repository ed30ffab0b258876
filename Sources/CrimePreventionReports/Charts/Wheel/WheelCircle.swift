import CrimePrevention

/// The circle of a year wheel: the months clockwise from the top, each event beside its day.
struct WheelCircle: Sendable {
  private let year: Int
  private let language: MessageLanguage
  private let places: [Place]
  private let middle: PathData.Point
  private let reach: Double

  private struct Place {
    let event: YearWheel.Event
    let level: Int
  }

  private static let inner = 84.0
  private static let outer = 116.0
  private static let levelHeight = 17.0
  private static let levels = 4

  init(_ events: [YearWheel.Event], year: Int, _ language: MessageLanguage) {
    self.year = year
    self.language = language
    places = Self.spread(events)
    let highest = places.map(\.level).max() ?? 0
    reach = Self.radius(ofLevel: highest) + 10
    middle = PathData.Point(x: DrawingMeasures.width / 2, y: reach + 2)
  }

  var bottom: Double { middle.y + reach + 4 }

  var markup: [Markup] {
    (circles + borders + months + [centre] + signs).map(Markup.element)
  }

  /// Events that stand close to one another are put further out in turn.
  private static func spread(_ events: [YearWheel.Event]) -> [Place] {
    var ends = [Double](repeating: -1, count: levels)
    return events.map { event in
      let part = turn(of: event.day)
      let level = ends.indices.first { ends[$0] < part } ?? ends.indices.min { ends[$0] < ends[$1] } ?? 0
      // So much of the turn does a sign take at this distance from the middle.
      ends[level] = part + 16 / (2 * Double.pi * radius(ofLevel: level))
      return Place(event: event, level: level)
    }
  }

  private static func radius(ofLevel level: Int) -> Double { outer + 14 + Double(level) * levelHeight }

  /// The part of the year that has passed in the middle of a day.
  private static func turn(of day: CalendarDate) -> Double {
    guard let first = CalendarDate(year: day.year, month: 1, day: 1) else { return 0 }
    let length = CalendarDate.daysIn(month: 2, year: day.year) == 29 ? 366.0 : 365
    return (Double(day.dayNumber - first.dayNumber) + 0.5) / length
  }

  private var circles: [Element] {
    [Self.outer, Self.inner].map { radius in
      Element(
        "circle",
        Attribute("cx", middle.x),
        Attribute("cy", middle.y),
        Attribute("r", radius),
        .class("wheel")
      )
    }
  }

  private var borders: [Element] {
    (0..<12).map { month in
      let turn = CircleTurn(Double(month) / 12)
      let ends = [turn.point(from: middle, at: Self.inner), turn.point(from: middle, at: Self.outer)]
      return Element("path", PathData(through: ends).attribute, .class("axis"))
    }
  }

  private var months: [Element] {
    (1...12).compactMap { month in
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
      let turn = CircleTurn((Double(month) - 0.5) / 12)
      let place = turn.point(from: middle, at: (Self.inner + Self.outer) / 2)
      let name = String(first.monthName.text(in: language).prefix(3))
      return Label(name).element(x: place.x, y: place.y + 5, .middle)
    }
  }

  private var centre: Element {
    Label(String(year), isStrong: true).element(x: middle.x, y: middle.y + 5, .middle)
  }

  private var signs: [Element] {
    places.flatMap { place in
      let turn = CircleTurn(Self.turn(of: place.event.day))
      let distance = Self.radius(ofLevel: place.level)
      let tick = [turn.point(from: middle, at: Self.outer), turn.point(from: middle, at: distance)]
      return [Element("path", PathData(through: tick).attribute, .class("quiet-line"))]
        + place.event.kind.sign.elements(at: turn.point(from: middle, at: distance))
    }
  }
}
