import CrimePrevention

/// The drawing of a council's year as a circle of months, with its events listed below (årshjul).
enum YearWheel {
  /// How many events are listed.
  static let mostEvents = 40

  /// Something that takes place or ends on a day of the year.
  struct Event: Sendable, Hashable {
    /// What sort of event it is.
    enum Kind: Sendable, Hashable, CaseIterable {
      /// A meeting of the council (möte).
      case meeting
      /// A follow-up (uppföljning).
      case followUp
      /// An embargo that ends (offentliggörande).
      case release
      /// A decision (beslut).
      case decision
      /// Something that is due (ska vara klart).
      case due
    }

    let day: CalendarDate
    let kind: Kind
    /// What it is, as the record says it.
    let label: String
  }

  /// Draws the events of a year, in whichever order they are given; those of other years are left out.
  ///
  /// - Returns: The drawing; `nil` without events in the year.
  static func drawing(of events: [Event], year: Int, language: MessageLanguage) -> Drawing? {
    let inYear = ordered(events.filter { $0.day.year == year })
    guard !inYear.isEmpty else { return nil }
    let circle = WheelCircle(inYear, year: year, language)
    let list = WheelList(inYear, top: circle.bottom, language)
    return Drawing(
      width: DrawingMeasures.width,
      height: list.bottom,
      title: language.say("The year \(year)", "Året \(year)"),
      description: description(of: inYear, language)
    ) {
      circle.markup
      list.markup
    }
  }

  /// By day; within a day, in the order of the kinds, then by their labels, so that the order given doesn't matter.
  private static func ordered(_ events: [Event]) -> [Event] {
    let ranks = Dictionary(uniqueKeysWithValues: zip(Event.Kind.allCases, 0...))
    return events.sorted { one, other in
      (one.day.dayNumber, ranks[one.kind] ?? 0, one.label) < (other.day.dayNumber, ranks[other.kind] ?? 0, other.label)
    }
  }

  private static func description(of events: [Event], _ language: MessageLanguage) -> String {
    let counts = Event.Kind.allCases.compactMap { kind -> String? in
      let count = events.count { $0.kind == kind }
      return count == 0 ? nil : kind.counted(count, in: language)
    }
    let (first, last) = (events.first?.day.words.text(in: language), events.last?.day.words.text(in: language))
    return counts.joined(separator: ", ") + ". "
      + language.say(
        "The first on \(first ?? ""), the last on \(last ?? "").",
        "Det första den \(first ?? ""), det sista den \(last ?? "")."
      )
  }
}

extension YearWheel.Event.Kind {
  /// The number of events of the kind, in words.
  fileprivate func counted(_ count: Int, in language: MessageLanguage) -> String {
    switch self {
    case .meeting: language.count(count, ("meeting", "meetings"), ("möte", "möten"))
    case .followUp: language.count(count, ("follow-up", "follow-ups"), ("uppföljning", "uppföljningar"))
    case .release: language.count(count, ("publication", "publications"), ("offentliggörande", "offentliggöranden"))
    case .decision: language.count(count, ("decision", "decisions"), ("beslut", "beslut"))
    case .due: language.count(count, ("last day", "last days"), ("sista dag", "sista dagar"))
    }
  }

  /// The kind in a word.
  var words: Sentence {
    switch self {
    case .meeting: Sentence(english: "meeting", swedish: "möte")
    case .followUp: Sentence(english: "follow-up", swedish: "uppföljning")
    case .release: Sentence(english: "made public", swedish: "offentliggörs")
    case .decision: Sentence(english: "decision", swedish: "beslut")
    case .due: Sentence(english: "last day", swedish: "sista dag")
    }
  }

  var marker: Marker {
    switch self {
    case .meeting: .meeting
    case .followUp: .followUp
    case .release: .release
    case .decision: .decision
    case .due: .due
    }
  }
}

/// The events of a year wheel in the order of time, below the circle.
struct WheelList: Sendable {
  private let events: [YearWheel.Event]
  private let more: Int
  private let top: Double
  private let language: MessageLanguage

  private static let rowHeight = 21.0

  init(_ events: [YearWheel.Event], top: Double, _ language: MessageLanguage) {
    self.events = Array(events.prefix(YearWheel.mostEvents))
    more = events.count - self.events.count
    self.top = top + 8
    self.language = language
  }

  private var legend: Legend {
    let kinds = YearWheel.Event.Kind.allCases.filter { kind in events.contains { $0.kind == kind } }
    return Legend(kinds.map { Legend.Entry($0.marker, $0.words.text(in: language)) })
  }

  private var rows: Int { events.count + (more > 0 ? 1 : 0) }
  private var listTop: Double { top + legend.height + 8 }

  var bottom: Double { listTop + Double(rows) * Self.rowHeight + 4 }

  var markup: [Markup] {
    legend.markup(top: top) + (events.enumerated().flatMap(row) + rest).map(Markup.element)
  }

  private func row(_ position: Int, _ event: YearWheel.Event) -> [Element] {
    let y = listTop + (Double(position) + 0.5) * Self.rowHeight
    let month = event.day.monthName.text(in: language).prefix(3)
    let day = Label("\(event.day.day)\u{A0}\(month)")
    let label = Label(event.label, within: DrawingMeasures.width - 94)
    return event.kind.marker.elements(at: PathData.Point(x: 14, y: y))
      + [day.element(x: 82, y: y + 5, .end, quiet: true), label.element(x: 90, y: y + 5)]
  }

  private var rest: [Element] {
    guard more > 0 else { return [] }
    let number = FigureText(language).text(more)
    let y = listTop + (Double(events.count) + 0.5) * Self.rowHeight
    return [Label(language.say("and \(number) more", "och \(number) till")).element(x: 90, y: y + 5, quiet: true)]
  }
}

/// The circle of a year wheel: the months clockwise from the top, each event next to its day.
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

  /// Stems before markers, so that none runs through a marker.
  var markup: [Markup] {
    (circles + borders + months + [centre] + stems + markers).map(Markup.element)
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
      let turn = ClockDirection(Double(month) / 12)
      let ends = [turn.point(from: middle, at: Self.inner), turn.point(from: middle, at: Self.outer)]
      return Element("path", PathData(through: ends).attribute, .class("axis"))
    }
  }

  private var months: [Element] {
    (1...12).compactMap { month in
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
      let turn = ClockDirection((Double(month) - 0.5) / 12)
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
        ClockDirection(place.day).point(from: middle, at: Self.outer),
        ClockDirection(place.turn).point(from: middle, at: place.distance),
      ]
      return Element("path", PathData(through: ends).attribute, .class("quiet-line"))
    }
  }

  private var markers: [Element] {
    places.all.flatMap { place in
      place.event.kind.marker.elements(at: ClockDirection(place.turn).point(from: middle, at: place.distance))
    }
  }
}

/// The places of a year's events around a circle: at their days, those close to one another on up to three levels
/// outward, and a little later when all levels are taken.
struct WheelPlaces: Sendable {
  /// An event with its place.
  struct Place: Sendable {
    let event: YearWheel.Event
    /// The part of the year that has passed in the middle of its day.
    let day: Double
    /// The direction of its marker: that of its day, or a little later where all places are taken.
    let turn: Double
    let distance: Double
  }

  let all: [Place]

  private static let levels = 3
  private static let levelHeight = 18.0
  /// At most half a month late.
  private static let mostDelay = 1.0 / 24

  /// - Parameters:
  ///   - events: In the order of time.
  ///   - radius: The radius of the innermost places.
  init(_ events: [YearWheel.Event], radius: Double) {
    var ends = [Double](repeating: -1, count: Self.levels)
    all = events.map { event in
      let day = Self.part(of: event.day)
      let free = ends.indices.first { ends[$0] <= day }
      let level = free ?? ends.indices.min { ends[$0] < ends[$1] } ?? 0
      let distance = radius + Double(level) * Self.levelHeight
      let turn = free == nil ? min(ends[level], day + Self.mostDelay) : day
      // A marker takes this much of the turn at this distance from the middle.
      ends[level] = turn + 18 / (2 * Double.pi * distance)
      return Place(event: event, day: day, turn: turn, distance: distance)
    }
  }

  private static func part(of day: CalendarDate) -> Double {
    guard let first = CalendarDate(year: day.year, month: 1, day: 1) else { return 0 }
    let length = CalendarDate.daysIn(month: 2, year: day.year) == 29 ? 366.0 : 365
    return (Double(day.dayNumber - first.dayNumber) + 0.5) / length
  }

  /// How far the markers reach from the middle in a direction: −1 up, 1 down.
  func reach(_ direction: Double, atLeast least: Double) -> Double {
    all.map { -direction * ClockDirection($0.turn).cosine * $0.distance }.reduce(least) { max($0, $1) } + 10
  }
}

/// A direction from the middle of a circle.
///
/// Computed here, since neither the standard library nor the core offers sines to other modules.
struct ClockDirection: Sendable, Hashable {
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
