import CrimePrevention

/// The axes of a plot: values on the left with their unit above, the calendar below.
struct AxisDrawing: Sendable {
  let frame: PlotFrame
  let values: ValueScale
  let time: TimeScale
  private let numbers: AxisNumbers
  private let calendar: TimeTicks
  private let unit: String
  private let isUnitAside: Bool

  /// The room that the unit takes above the plot.
  static let roomAbove = 22.0

  /// - Parameters:
  ///   - ticks: The values on the value axis.
  ///   - unit: What they are counted in.
  ///   - days: The days that the time axis has to hold.
  ///   - top: Where the plot begins.
  ///   - height: How high it is.
  ///   - isUnitAside: Whether the unit stands on the right, where a heading stands on the left.
  ///   - language: The reader's language.
  init(
    ticks: Ticks,
    unit: String,
    days: [Int],
    top: Double,
    height: Double,
    isUnitAside: Bool = false,
    language: MessageLanguage
  ) {
    let numbers = AxisNumbers(of: ticks, language)
    let left = Self.room(for: ticks, language)
    frame = PlotFrame(left: left, top: top, right: DrawingMeasures.width - 10, bottom: top + height)
    values = ValueScale(ticks: ticks, bottom: frame.bottom, top: frame.top)
    time = TimeScale(holding: days, left: frame.left, right: frame.right)
    calendar = TimeTicks(of: time.days, most: 8, language: language)
    self.numbers = numbers
    self.unit = numbers.multiplier + unit
    self.isUnitAside = isUnitAside
  }

  /// The room that the numbers take on the left.
  private static func room(for ticks: Ticks, _ language: MessageLanguage) -> Double {
    let numbers = AxisNumbers(of: ticks, language)
    let widths = ticks.values.map { Label(numbers.text($0), within: DrawingMeasures.width / 3).width }
    return (widths.max() ?? 0) + 12
  }

  /// The unit: half of the line when a heading has the other.
  var unitLabel: Label { Label(unit, within: isUnitAside ? DrawingMeasures.width / 2 : DrawingMeasures.width - 8) }

  private var unitX: Double { isUnitAside ? frame.right : 4 }
  private var unitAnchor: Label.Anchor { isUnitAside ? .end : .start }

  /// The room that the calendar takes below the plot.
  var roomBelow: Double { calendar.haveYears ? 40 : 22 }

  var markup: [Markup] {
    [.element(unitLabel.element(x: unitX, y: frame.top - 10, unitAnchor, quiet: true))]
      + values.ticks.values.flatMap(line) + calendarMarkup
  }

  private func line(at value: Double) -> [Markup] {
    let y = values.y(value)
    let isEdge = value == values.ticks.lower
    let ends = [PathData.Point(x: frame.left, y: y), PathData.Point(x: frame.right, y: y)]
    let number = Label(numbers.text(value), within: frame.left - 8)
    return [
      .element(Element("path", PathData(through: ends).attribute, isEdge ? .class("axis") : .class("grid"))),
      .element(number.element(x: frame.left - 7, y: y + 5, .end, quiet: true)),
    ]
  }
}

extension AxisDrawing {
  private var calendarMarkup: [Markup] {
    CalendarAxis(ticks: calendar, time: time, top: frame.top, bottom: frame.bottom).markup
  }
}
