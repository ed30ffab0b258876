import CrimePrevention

/// The plot of a control chart.
struct ControlPlot: Sendable {
  private let series: ControlSeries
  private let axes: AxisDrawing
  private let legend: Legend
  private let words: FigureWords

  init(_ series: ControlSeries, of indicator: Indicator, words: FigureWords) {
    self.series = series
    self.words = words
    var extent = ValueExtent()
    for point in series.points { extent.include(point.value) }
    let isPositive = extent.range.lowerBound >= 0
    extent.include(series.limits.lower, series.limits.upper)
    // No value lies below 0 or above 100 per cent, wherever a limit is computed to lie.
    let lower = isPositive ? max(0, extent.range.lowerBound) : extent.range.lowerBound
    let upper = indicator.unit == .percent ? min(extent.range.upperBound, 100) : extent.range.upperBound
    axes = AxisDrawing(
      ticks: Ticks(covering: lower...max(lower, upper), steps: 5, finest: words.finest),
      unit: UnitWords(of: indicator, words.language).text,
      days: series.points.map(\.period.last.dayNumber),
      top: 4 + AxisDrawing.roomAbove,
      height: 176,
      language: words.language
    )
    legend = Legend(Self.entries(for: series, words.language))
  }

  private var legendTop: Double { axes.frame.bottom + axes.roomBelow + 8 }

  var height: Double { legendTop + legend.height + 4 }

  var markup: [Markup] {
    let line = Element("path", PathData(through: places).attribute, .class("value-line"))
    return axes.markup + (limitLines + [line] + signs + labels).map(Markup.element) + legend.markup(top: legendTop)
  }

  private var places: [PathData.Point?] {
    series.points.map { point in
      point.value.map { PathData.Point(x: axes.time.x(point.period.last), y: axes.values.y($0)) }
    }
  }

  private var limitLines: [Element] {
    lines.map { line in
      Element(
        "path",
        PathData(through: across(line.value)).attribute,
        line.isMean ? .class("centre-line") : .class("limit-line")
      )
    }
  }

  /// The mean and the limits, but not a limit where no value can be.
  private var lines: [(value: Double, isMean: Bool)] {
    let limits = series.limits
    return [(limits.mean, true), (limits.lower, false), (limits.upper, false)].filter { !axes.values.isBeyond($0.0) }
  }

  private func across(_ value: Double) -> [PathData.Point] {
    let y = axes.values.y(value)
    return [PathData.Point(x: axes.frame.left, y: y), PathData.Point(x: axes.frame.right, y: y)]
  }

  private var signs: [Element] {
    zip(series.points, places).flatMap { point, place in
      guard let place else {
        let x = axes.time.x(point.period.last)
        return Sign.missing.elements(at: PathData.Point(x: x, y: axes.frame.bottom - 7))
      }
      return Self.sign(of: point.signal).elements(at: place)
    }
  }

  private static func sign(of signal: ControlSignal) -> Sign {
    switch signal.direction {
    case .increase: .signalUp
    case .decrease: .signalDown
    default: .value
    }
  }

  private var labels: [Element] {
    let frame = axes.frame
    var placer = LabelPlacer(
      in: PlotFrame(left: frame.left, top: frame.top - 4, right: frame.right, bottom: frame.bottom)
    )
    for case let place? in places { placer.keepFree(place, reach: 7) }
    placer.keepFree(along: places)
    for line in lines { placer.keepFree(along: across(line.value)) }
    return lines.compactMap { line in
      let name = line.isMean ? words.language.say("mean ", "medel ") : ""
      let label = Label(name + words.text(line.value), within: frame.width / 2)
      let end = PathData.Point(x: frame.left + label.width / 2 + 4, y: axes.values.y(line.value))
      return placer.place(label, beside: end)
    }
  }

  private static func entries(for series: ControlSeries, _ language: MessageLanguage) -> [Legend.Entry] {
    let signs = Set(series.points.filter { $0.value != nil }.map { sign(of: $0.signal) })
    let entries: [(Sign, Bool, String)] = [
      (.value, true, language.say("observed value", "uppmätt värde")),
      (.signalUp, signs.contains(.signalUp), language.say("signal upwards", "signal uppåt")),
      (.signalDown, signs.contains(.signalDown), language.say("signal downwards", "signal nedåt")),
      (.missing, series.points.contains { $0.value == nil }, language.say("value missing", "värde saknas")),
      (.centre, true, language.say("mean", "medelvärde")),
      (.controlLimit, true, language.say("control limit", "styrgräns")),
    ]
    return entries.filter(\.1).map { Legend.Entry($0.0, $0.2) }
  }
}
