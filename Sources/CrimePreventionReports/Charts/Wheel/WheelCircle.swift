import CrimePrevention

/// The circle of a year wheel: the months clockwise from the top, each event beside its day.
struct WheelCircle: Sendable {
  private let year: Int
  private let language: MessageLanguage
  private let places: WheelPlaces
  private let middle: PathData.Point

  private static let inner = 98.0
  private static let outer = 132.0

  /// The lowest point of the drawing.
  let bottom: Double

  init(_ events: [YearWheel.Event], year: Int, _ language: MessageLanguage) {
    self.year = year
    self.language = language
    places = WheelPlaces(events, radius: Self.outer + 14)
    middle = PathData.Point(x: DrawingMeasures.width / 2, y: places.reach(-1, atLeast: Self.outer))
    bottom = middle.y + places.reach(1, atLeast: Self.outer)
  }

  /// Stems before signs, so that none runs through a sign.
  var markup: [Markup] {
    (circles + borders + months + [centre] + stems + signs).map(Markup.element)
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

  private var stems: [Element] {
    places.all.map { place in
      let ends = [
        CircleTurn(place.day).point(from: middle, at: Self.outer),
        CircleTurn(place.turn).point(from: middle, at: place.distance),
      ]
      return Element("path", PathData(through: ends).attribute, .class("quiet-line"))
    }
  }

  private var signs: [Element] {
    places.all.flatMap { place in
      place.event.kind.sign.elements(at: CircleTurn(place.turn).point(from: middle, at: place.distance))
    }
  }
}
