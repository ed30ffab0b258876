import CrimePrevention

/// Where the events of a year stand around a circle: at their days, those close to one another further out in turn.
struct WheelPlaces: Sendable {
  /// An event with its place.
  struct Place: Sendable {
    let event: YearWheel.Event
    /// The part of the year that has passed in the middle of its day.
    let day: Double
    /// The direction of its sign: that of its day, or a little later where all places are taken.
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
      // So much of the turn does a sign take at this distance from the middle.
      ends[level] = turn + 18 / (2 * Double.pi * distance)
      return Place(event: event, day: day, turn: turn, distance: distance)
    }
  }

  private static func part(of day: CalendarDate) -> Double {
    guard let first = CalendarDate(year: day.year, month: 1, day: 1) else { return 0 }
    let length = CalendarDate.daysIn(month: 2, year: day.year) == 29 ? 366.0 : 365
    return (Double(day.dayNumber - first.dayNumber) + 0.5) / length
  }

  /// How far the signs reach from the middle in a direction: −1 up, 1 down.
  func reach(_ direction: Double, atLeast least: Double) -> Double {
    all.map { -direction * CircleTurn($0.turn).cosine * $0.distance }.reduce(least) { max($0, $1) } + 10
  }
}
