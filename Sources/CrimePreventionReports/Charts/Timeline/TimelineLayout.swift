import CrimePrevention

/// Where the rows of a timeline stand, between calendars above and below.
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
      room: 0.02
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
    let entries: [(Sign, Bool, String)] = [
      (.period, rows.contains { $0.period != nil && $0.isOwnPeriod }, language.say("measure's time", "åtgärdens tid")),
      (
        .inherited, rows.contains { $0.period != nil && !$0.isOwnPeriod },
        language.say("the plan's time", "planens tid")
      ),
      (.occurrence, rows.contains { !$0.occurrences.isEmpty }, language.say("took place", "genomfört tillfälle")),
      (.done, states.contains(.done), language.say("milestone done", "hållpunkt klar")),
      (.doneLate, states.contains(.doneLate), language.say("done late", "klar, försenad")),
      (.overdue, states.contains(.overdue), language.say("overdue", "försenad")),
      (.open, states.contains(.open), language.say("to come", "återstår")),
      (.asked, asked != nil, language.say("asked on ", "läget den ") + (asked?.words.text(in: language) ?? "")),
    ]
    return entries.filter(\.1).map { Legend.Entry($0.0, $0.2) }
  }
}
