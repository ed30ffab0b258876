import CrimePrevention

/// The drawing of an indicator's values with the limits of their usual variation (styrdiagram).
enum ControlChart {
  /// Draws a control chart of an indicator's values for the whole.
  ///
  /// - Returns: The drawing; `nil` with too few values for limits that would last.
  static func drawing(of indicator: Indicator, asOf date: CalendarDate, language: MessageLanguage) -> Drawing? {
    guard let series = ControlSeries(of: indicator, asOf: date) else { return nil }
    let words = ValueText(of: indicator, language)
    let plot = ControlPlot(series, of: indicator, words: words)
    return Drawing(
      width: DrawingMeasures.width,
      height: plot.height,
      title: language.say("Control chart: ", "Styrdiagram: ") + indicator.name,
      description: description(of: series, words)
    ) {
      plot.markup
    }
  }

  private static func description(of series: ControlSeries, _ words: ValueText) -> String {
    let language = words.language
    let count = series.points.count { $0.value != nil }
    let number = FigureText(language).text(count)
    let first = series.points.first?.period.words.text(in: language) ?? ""
    let last = series.points.last?.period.words.text(in: language) ?? ""
    let mean = words.text(series.limits.mean)
    let (lower, upper) = (words.text(series.limits.lower), words.text(series.limits.upper))
    let signals = spans(of: series, language)
    let seen =
      signals.isEmpty
      ? language.say("No value says more than the usual variation.", "Inget värde säger mer än slumpvariation.")
      : language.say(
        "The level has shifted or values stand out: \(signals).",
        "Nivån har ändrats eller värden sticker ut: \(signals)."
      )
    return language.say(
      "\(number) values, \(first) to \(last), around \(mean), usually between \(lower) and \(upper). ",
      "\(number) värden, \(first) till \(last), kring \(mean), vanligen mellan \(lower) och \(upper). "
    ) + seen
  }

  /// The periods with a signal; neighbours are given as one span.
  private static func spans(of series: ControlSeries, _ language: MessageLanguage) -> String {
    var spans: [[ReportingPeriod]] = []
    var isNeighbour = false
    for point in series.points {
      defer { isNeighbour = point.signal != .commonCause }
      guard point.signal != .commonCause else { continue }
      if isNeighbour { spans[spans.count - 1].append(point.period) } else { spans.append([point.period]) }
    }
    let named = spans.map { span in
      let ends = span.count == 1 ? span : [span[0], span[span.count - 1]]
      return ends.map { $0.words.text(in: language) }.joined(separator: " – ")
    }
    return named.joined(separator: ", ")
  }
}

/// The plot of a control chart.
struct ControlPlot: Sendable {
  private let series: ControlSeries
  private let axes: Axes
  private let legend: Legend
  private let words: ValueText

  init(_ series: ControlSeries, of indicator: Indicator, words: ValueText) {
    self.series = series
    self.words = words
    var extent = ValueExtent()
    for point in series.points { extent.include(point.value) }
    let isPositive = extent.range.lowerBound >= 0
    extent.include(series.limits.lower, series.limits.upper)
    // No value lies below 0 or above 100 per cent, wherever a limit is computed to lie.
    let lower = isPositive ? max(0, extent.range.lowerBound) : extent.range.lowerBound
    let upper = indicator.unit == .percent ? min(extent.range.upperBound, 100) : extent.range.upperBound
    axes = Axes(
      ticks: Ticks(covering: lower...max(lower, upper), steps: 5, finest: words.finest),
      unit: UnitText(of: indicator, words.language).text,
      days: series.points.map(\.period.last.dayNumber),
      top: 4 + Axes.spaceAbove,
      height: 176,
      language: words.language
    )
    legend = Legend(Self.entries(for: series, words.language))
  }

  private var legendTop: Double { axes.frame.bottom + axes.spaceBelow + 8 }

  var height: Double { legendTop + legend.height + 4 }

  var markup: [Markup] {
    let line = Element("path", PathData(through: places).attribute, .class("value-line"))
    return axes.markup + (limitLines + [line] + markers + labels).map(Markup.element) + legend.markup(top: legendTop)
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

  private var markers: [Element] {
    zip(series.points, places).flatMap { point, place in
      guard let place else {
        let x = axes.time.x(point.period.last)
        return Marker.missing.elements(at: PathData.Point(x: x, y: axes.frame.bottom - 7))
      }
      return Self.marker(of: point.signal).elements(at: place)
    }
  }

  private static func marker(of signal: ControlSignal) -> Marker {
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
    let markers = Set(series.points.filter { $0.value != nil }.map { marker(of: $0.signal) })
    let entries: [(Marker, Bool, String)] = [
      (.value, true, language.say("observed value", "uppmätt värde")),
      (.signalUp, markers.contains(.signalUp), language.say("signal upwards", "signal uppåt")),
      (.signalDown, markers.contains(.signalDown), language.say("signal downwards", "signal nedåt")),
      (.missing, series.points.contains { $0.value == nil }, language.say("value missing", "värde saknas")),
      (.centre, true, language.say("mean", "medelvärde")),
      (.controlLimit, true, language.say("control limit", "styrgräns")),
    ]
    return entries.filter(\.1).map { Legend.Entry($0.0, $0.2) }
  }
}

/// The values of a control chart with their limits and signals.
struct ControlSeries: Sendable {
  let points: [Point]
  let limits: ControlLimits

  /// A period of the chart.
  struct Point: Sendable, Hashable {
    let period: ReportingPeriod
    /// `nil` when there is none that is known exactly: the line stops.
    let value: Double?
    let signal: ControlSignal
  }

  /// The latest values of an indicator that are comparable and regular: of one length, since the last new series began.
  ///
  /// `nil` when limits would be provisional or wouldn't mean anything: with too few values, of grades without arithmetic,
  /// and of values that come irregularly.
  init?(of indicator: Indicator, asOf date: CalendarDate) {
    guard let statistic = indicator.statistic.known, statistic != .ordinal else { return nil }
    let all = IndicatorSeries(of: indicator, asOf: date).points(withIntervals: false)
    let comparable = all[(all.lastIndex(where: \.startsNewSeries) ?? 0)...]
    guard let granularity = comparable.last(where: { $0.value != nil })?.period.granularity,
      granularity != .day, granularity != .range
    else { return nil }
    let regular = comparable.filter { $0.period.granularity == granularity }
    let values = regular.compactMap { $0.value?.exact }
    guard let (limits, signals) = Self.chart(of: values, indicator) else { return nil }
    self.limits = limits
    var next = signals.makeIterator()
    points = regular.map { point in
      let value = point.value?.exact
      return Point(period: point.period, value: value, signal: value.flatMap { _ in next.next() } ?? .commonCause)
    }
  }

  private static func chart(of values: [Double], _ indicator: Indicator) -> (ControlLimits, [ControlSignal])? {
    // Small counts vary as events do, with a variance that follows from their mean.
    if indicator.statistic == .count, values.reduce(0, +) < 5 * Double(values.count),
      let chart = try? CountChart(values.compactMap { Int(exactly: $0) }), chart.counts.count == values.count
    {
      return chart.isProvisional ? nil : (chart.limits, chart.signals)
    }
    guard let chart = try? XmRChart(values), !chart.isProvisional else { return nil }
    return (chart.limits, chart.signals)
  }
}
