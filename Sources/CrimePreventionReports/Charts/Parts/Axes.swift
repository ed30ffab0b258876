import CrimePrevention

/// The axes of a plot: values on the left with their unit above, the calendar below.
struct Axes: Sendable {
  let frame: PlotFrame
  let values: ValueScale
  let time: TimeScale
  private let numbers: AxisNumbers
  private let calendar: TimeTicks
  private let unit: String
  private let isUnitAside: Bool

  /// The space that the unit takes above the plot.
  static let spaceAbove = 22.0

  /// - Parameters:
  ///   - ticks: The values on the value axis.
  ///   - unit: The unit of the values.
  ///   - days: The days that the time axis has to hold.
  ///   - top: Where the plot begins.
  ///   - height: How high it is.
  ///   - isUnitAside: Whether the unit is on the right, where a heading is on the left.
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
    let left = Self.space(for: ticks, language)
    frame = PlotFrame(left: left, top: top, right: DrawingMeasures.width - 10, bottom: top + height)
    values = ValueScale(ticks: ticks, bottom: frame.bottom, top: frame.top)
    time = TimeScale(holding: days, left: frame.left, right: frame.right)
    calendar = TimeTicks(of: time.days, most: 8, language: language)
    self.numbers = numbers
    self.unit = numbers.multiplier + unit
    self.isUnitAside = isUnitAside
  }

  /// The space that the numbers take on the left.
  private static func space(for ticks: Ticks, _ language: MessageLanguage) -> Double {
    let numbers = AxisNumbers(of: ticks, language)
    let widths = ticks.values.map { Label(numbers.text($0), within: DrawingMeasures.width / 3).width }
    return (widths.max() ?? 0) + 12
  }

  /// The unit: half of the line when a heading has the other.
  var unitLabel: Label { Label(unit, within: isUnitAside ? DrawingMeasures.width / 2 : DrawingMeasures.width - 8) }

  private var unitX: Double { isUnitAside ? frame.right : 4 }
  private var unitAnchor: Label.Anchor { isUnitAside ? .end : .start }

  /// The space that the calendar takes below the plot.
  var spaceBelow: Double { calendar.haveYears ? 40 : 22 }

  var markup: [Markup] {
    [.element(unitLabel.element(x: unitX, y: frame.top - 10, unitAnchor, quiet: true))]
      + values.ticks.values.flatMap(line)
      + CalendarAxis(ticks: calendar, time: time, top: frame.top, bottom: frame.bottom).markup
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

/// The numbers on a value axis: short ones, with their multiplier stated once.
struct AxisNumbers: Sendable {
  private let ticks: Ticks
  private let exponent: Int
  private let language: MessageLanguage

  init(of ticks: Ticks, _ language: MessageLanguage) {
    self.ticks = ticks
    self.language = language
    let most = ticks.values.map(\.magnitude).max() ?? 0
    var exponent = 0
    while most / DecimalPower.of(exponent) >= 100_000 { exponent += 3 }
    if exponent == 0 { while ticks.decimals + exponent > 4 { exponent -= 3 } }
    self.exponent = exponent
  }

  /// The number at a tick.
  func text(_ value: Double) -> String {
    let scaled = exponent < 0 ? value * DecimalPower.of(-exponent) : value / DecimalPower.of(exponent)
    return FigureText(language).text(scaled, decimals: max(0, min(15, ticks.decimals + exponent)))
  }

  /// What the numbers are multiplied by: “tusental” before a unit; empty without a multiplier.
  var multiplier: String {
    switch exponent {
    case 0: ""
    case 3: language.say("thousand ", "tusental ")
    case 6: language.say("million ", "miljoner ")
    case 9: language.say("thousand million ", "miljarder ")
    default: "10" + Self.raised(exponent) + " "
    }
  }

  private static func raised(_ exponent: Int) -> String {
    let digits: [Character: Character] = [
      "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
    ]
    return String(String(exponent).map { digits[$0] ?? $0 })
  }
}

/// The height of values between the bottom and the top of a plot.
struct ValueScale: Sendable {
  let ticks: Ticks
  let bottom: Double
  let top: Double

  /// The height of a value; that of one beyond the scale is the scale's end.
  func y(_ value: Double) -> Double {
    guard !value.isNaN else { return bottom }
    let inside = min(max(value, ticks.lower), ticks.upper)
    return bottom - (inside - ticks.lower) / (ticks.upper - ticks.lower) * (bottom - top)
  }

  func isBeyond(_ value: Double) -> Bool { !(ticks.lower...ticks.upper).contains(value) }
}

/// The values that a plot has to show.
struct ValueExtent: Sendable {
  private(set) var lower = Double.infinity
  private(set) var upper = -Double.infinity

  mutating func include(_ values: Double?...) {
    for case let value? in values where value.isFinite {
      lower = min(lower, value)
      upper = max(upper, value)
    }
  }

  /// From the least to the greatest; from 0 to 1 without values.
  var range: ClosedRange<Double> { lower <= upper ? lower...upper : 0...1 }
}

/// The part of a drawing between its axes, in the drawing's coordinates: y downwards.
struct PlotFrame: Sendable, Hashable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  func overlaps(_ other: PlotFrame) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: PlotFrame) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

/// The measures that all drawings share. Four hundred units are some 330 pixels on a telephone 360 pixels wide, where the
/// text is then still eleven and a half.
enum DrawingMeasures {
  static let width = 400.0
  static let textSize = 14.0
  static let lineHeight = 19.0
}
