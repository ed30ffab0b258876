import CrimePrevention

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
    return Legend(kinds.map { Legend.Entry($0.sign, $0.words.text(in: language)) })
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
    return event.kind.sign.elements(at: PathData.Point(x: 14, y: y))
      + [day.element(x: 82, y: y + 5, .end, quiet: true), label.element(x: 90, y: y + 5)]
  }

  private var rest: [Element] {
    guard more > 0 else { return [] }
    let number = FigureText(language).text(more)
    let y = listTop + (Double(events.count) + 0.5) * Self.rowHeight
    return [Label(language.say("and \(number) more", "och \(number) till")).element(x: 90, y: y + 5, quiet: true)]
  }
}
