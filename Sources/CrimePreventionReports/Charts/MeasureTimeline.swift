import CrimePrevention

/// The drawing of measures over time: periods, milestones and what took place (tidslinje).
enum MeasureTimeline {
  /// How many measures are drawn.
  static let mostRows = 60

  /// Draws measures.
  ///
  /// - Parameters:
  ///   - measures: The measures, in the order of the rows. Measures about which nothing has a time are left out.
  ///   - period: The plan's or promise's period, which the drawing covers at least.
  ///   - date: The asking date.
  ///   - language: The reader's language.
  /// - Returns: The drawing; `nil` when nothing about the measures has a time.
  static func drawing(
    of measures: [TimelineRow],
    covering period: CalendarInterval?,
    asOf date: CalendarDate,
    language: MessageLanguage
  ) -> Drawing? {
    let rows = measures.filter(\.hasTime)
    guard !rows.isEmpty else { return nil }
    let layout = TimelineLayout(Array(rows.prefix(mostRows)), in: period, asOf: date, language)
    return Drawing(
      width: DrawingMeasures.width,
      height: layout.height,
      title: language.say("Timeline of the measures", "Åtgärdernas tidslinje"),
      description: description(of: rows, among: measures.count, language)
    ) {
      layout.markup
    }
  }

  private static func description(of rows: [TimelineRow], among count: Int, _ language: MessageLanguage) -> String {
    let figures = FigureText(language)
    let milestones = rows.flatMap(\.milestones)
    let done = milestones.count { $0.state == .done || $0.state == .doneLate }
    let overdue = milestones.count { $0.state == .overdue }
    let occurrences = rows.reduce(0) { $0 + $1.occurrences.count }
    let drawn = figures.text(min(rows.count, mostRows))
    let (all, steps) = (figures.text(count), figures.text(milestones.count))
    var sentences = [
      rows.count > mostRows
        ? language.say("\(drawn) of \(all) measures are drawn.", "\(drawn) av \(all) åtgärder är ritade.")
        : language.say("\(drawn) of \(all) measures are dated.", "\(drawn) av \(all) åtgärder är daterade.")
    ]
    if !milestones.isEmpty {
      sentences.append(
        language.say(
          "Milestones: \(steps), of which \(figures.text(done)) done and \(figures.text(overdue)) overdue.",
          "Steg: \(steps), varav \(language.count(done, ("", ""), ("klart", "klara"))) och "
            + "\(language.count(overdue, ("", ""), ("försenat", "försenade")))."
        )
      )
    }
    if occurrences > 0 {
      sentences.append(
        language.say(
          "Recorded occasions: \(figures.text(occurrences)).",
          "Redovisade tillfällen: \(figures.text(occurrences))."
        )
      )
    }
    return sentences.joined(separator: " ")
  }
}

/// One measure on a timeline.
struct TimelineRow: Sendable {
  let title: String
  /// When it is carried out, its own time or the plan's; `nil` when neither is stated.
  let period: (first: Int, last: Int?)?
  /// Whether that is the measure's own time.
  let isOwnPeriod: Bool
  /// When it took place: the middle of each time.
  let occurrences: [Int]
  let milestones: [Milestone]

  /// A milestone that has a time.
  struct Milestone: Sendable, Hashable {
    let state: DueState
    /// The last day for it; `nil` when there is none.
    let due: Int?
    /// Where it is drawn: at the day it was done, else at its last day.
    let day: Int
  }

  /// - Parameters:
  ///   - measure: The measure.
  ///   - milestones: The progress of its milestones.
  ///   - planPeriod: The period of its plan, used when it has none of its own.
  ///   - date: The asking date.
  ///   - language: The reader's language.
  init(
    _ measure: Measure,
    milestones: MilestoneProgress?,
    planPeriod: CalendarInterval?,
    asOf date: CalendarDate,
    _ language: MessageLanguage
  ) {
    title = measure.title + Self.remark(on: measure, language)
    isOwnPeriod = measure.period != nil
    period = (measure.period ?? planPeriod).flatMap(Self.days)
    occurrences = (measure.occurrences ?? []).filter { $0.on.first <= $0.on.last && $0.on.last <= date }
      .map { ($0.on.first.dayNumber + $0.on.last.dayNumber) / 2 }.sorted()
    self.milestones = (milestones?.steps ?? []).compactMap { step in
      (step.doneOn ?? step.due).map {
        Milestone(state: step.state, due: step.due?.dayNumber, day: $0.dayNumber)
      }
    }
  }

  /// The first and the last day; `nil` when the interval ends before it begins.
  private static func days(of interval: CalendarInterval) -> (first: Int, last: Int?)? {
    guard let through = interval.through else { return (interval.from.dayNumber, nil) }
    return interval.from <= through ? (interval.from.dayNumber, through.dayNumber) : nil
  }

  private static func remark(on measure: Measure, _ language: MessageLanguage) -> String {
    switch measure.status?.known {
    case .cancelled: language.say(" (cancelled)", " (inställd)")
    case .paused: language.say(" (paused)", " (pausad)")
    case .completed: language.say(" (completed)", " (avslutad)")
    default: ""
    }
  }

  /// Whether there is anything of its own to draw.
  var hasTime: Bool { isOwnPeriod && period != nil || !occurrences.isEmpty || !milestones.isEmpty }

  /// All days that have to be on the time axis.
  var days: [Int] {
    occurrences + milestones.flatMap { [$0.day, $0.due].compactMap { $0 } }
      + (period.map { [$0.first, $0.last].compactMap { $0 } } ?? [])
  }
}

/// The rows of a timeline, between calendars above and below.
struct TimelineLayout: Sendable {
  private let rows: [TimelineRow]
  private let time: TimeScale
  private let calendar: TimeTicks
  private let asked: CalendarDate?
  private let legend: Legend

  private static let top = 26.0
  private static let rowHeight = 44.0

  init(
    _ rows: [TimelineRow],
    in period: CalendarInterval?,
    asOf date: CalendarDate,
    _ language: MessageLanguage
  ) {
    self.rows = rows
    let stated = [period?.from, period?.through].compactMap { $0?.dayNumber }
    let days = rows.flatMap(\.days) + stated
    let (first, last) = (days.min() ?? 0, days.max() ?? 0)
    let isNear = (first...last + max(92, (last - first) / 4)).contains(date.dayNumber)
    asked = isNear ? date : nil
    time = TimeScale(
      holding: days + (isNear ? [date.dayNumber] : []),
      left: 10,
      right: DrawingMeasures.width - 10,
      space: 0.02
    )
    calendar = TimeTicks(of: time.days, most: 8, language: language)
    legend = Legend(Self.entries(for: rows, asked: asked, language))
  }

  private var bottom: Double { Self.top + Double(rows.count) * Self.rowHeight }
  private var legendTop: Double { bottom + (calendar.haveYears ? 40 : 22) + 8 }

  var height: Double { legendTop + legend.height + 4 }

  var markup: [Markup] {
    let axis = CalendarAxis(ticks: calendar, time: time, top: Self.top, bottom: bottom)
    let drawn = rows.enumerated().flatMap { position, row in
      TimelineRowDrawing(row: row, time: time, top: Self.top + Double(position) * Self.rowHeight).elements
    }
    return axis.markup + axis.namesAbove + (askedLine + drawn).map(Markup.element) + legend.markup(top: legendTop)
  }

  private var askedLine: [Element] {
    guard let asked else { return [] }
    let ends = [PathData.Point(x: time.x(asked), y: Self.top), PathData.Point(x: time.x(asked), y: bottom)]
    return [Element("path", PathData(through: ends).attribute, .class("asked-line"))]
  }

  private static func entries(
    for rows: [TimelineRow],
    asked: CalendarDate?,
    _ language: MessageLanguage
  ) -> [Legend.Entry] {
    let states = Set(rows.flatMap { $0.milestones.map(\.state) })
    let entries: [(Marker, Bool, String)] = [
      (.period, rows.contains { $0.period != nil && $0.isOwnPeriod }, language.say("measure's time", "åtgärdens tid")),
      (
        .inherited, rows.contains { $0.period != nil && !$0.isOwnPeriod },
        language.say("the plan's time", "planens tid")
      ),
      (.occurrence, rows.contains { !$0.occurrences.isEmpty }, language.say("took place", "genomfört tillfälle")),
      (.done, states.contains(.done), language.say("milestone done", "steg klart")),
      (.doneLate, states.contains(.doneLate), language.say("done late", "klart, för sent")),
      (.overdue, states.contains(.overdue), language.say("overdue", "försenat")),
      (.missing, states.contains(.notRecorded), language.say("not recorded", "inte redovisat")),
      (.open, states.contains(.open), language.say("to come", "återstår")),
      (.asked, asked != nil, language.say("asked on ", "läget den ") + (asked?.words.text(in: language) ?? "")),
    ]
    return entries.filter(\.1).map { Legend.Entry($0.0, $0.2) }
  }
}

/// One row of a timeline: the title, and the bar below it.
struct TimelineRowDrawing: Sendable {
  let row: TimelineRow
  let time: TimeScale
  let top: Double

  private static let barHeight = 10.0
  private var middle: Double { top + 31 }

  var elements: [Element] {
    [Label(row.title, within: time.right - time.left).element(x: time.left, y: top + 17)] + bar + occurrences
      + milestones
  }

  private var bar: [Element] {
    guard let period = row.period else { return [] }
    let left = time.x(period.first)
    let right = max(left + 2, period.last.map(time.x) ?? time.right)
    let (top, bottom) = (middle - Self.barHeight / 2, middle + Self.barHeight / 2)
    // A bar without an end is pointed.
    let tip = period.last == nil ? min(8, right - left) : 0
    let corners = [
      PathData.Point(x: left, y: top), PathData.Point(x: right - tip, y: top), PathData.Point(x: right, y: middle),
      PathData.Point(x: right - tip, y: bottom), PathData.Point(x: left, y: bottom),
    ]
    let name: Attribute = row.isOwnPeriod ? .class("period-bar") : .class("inherited-bar")
    return [Element("path", PathData(through: corners, isClosed: true).attribute, name)]
  }

  /// Strokes that would cover one another are drawn once.
  private var occurrences: [Element] {
    let places = Set(row.occurrences.map { (time.x($0) * 2).rounded() / 2 }).sorted()
    let lines = places.flatMap { x in
      [PathData.Point(x: x, y: middle - 8), PathData.Point(x: x, y: middle + 8), nil]
    }
    return lines.isEmpty ? [] : [Element("path", PathData(through: lines).attribute, .class("stroke"))]
  }

  private var milestones: [Element] {
    row.milestones.flatMap { milestone -> [Element] in
      let place = PathData.Point(x: time.x(milestone.day), y: middle)
      let marker = Self.marker(of: milestone.state).elements(at: place)
      guard milestone.state == .doneLate, let due = milestone.due else { return marker }
      let delay = [PathData.Point(x: time.x(due), y: middle), place]
      return [Element("path", PathData(through: delay).attribute, .class("ahead-line"))] + marker
    }
  }
}

extension TimelineRowDrawing {
  private static func marker(of state: DueState) -> Marker {
    switch state {
    case .done: .done
    case .doneLate: .doneLate
    case .overdue: .overdue
    case .notRecorded: .missing
    case .open: .open
    }
  }
}
