import CrimePrevention

/// The plots of a target below one another, with the axes that they share.
struct TargetLayout: Sendable {
  let ticks: Ticks
  let height: Double
  private let plots: [TargetPlot]
  private let legend: Legend

  /// - Parameters:
  ///   - panels: What is drawn, at least one.
  ///   - indicator: What is measured.
  ///   - date: The asking date, which is marked when it lies among the days or soon after.
  ///   - words: How values are written.
  init(_ panels: [TargetPanel], of indicator: Indicator, asOf date: CalendarDate, words: ValueText) {
    let isOne = panels.count == 1 && panels[0].heading == nil
    let ticks = Ticks(covering: Self.extent(of: panels, indicator), steps: isOne ? 5 : 3, finest: words.finest)
    self.ticks = ticks
    let days = Self.days(of: panels, asOf: date)
    let asked = days.contains(date.dayNumber) ? date : nil
    var top = 4.0
    plots = panels.map { panel in
      let axes = Axes(
        ticks: ticks,
        unit: UnitText(of: indicator, words.language).text,
        days: days,
        top: top + Axes.spaceAbove,
        height: isOne ? 176 : 96,
        isUnitAside: panel.heading != nil,
        language: words.language
      )
      top = axes.frame.bottom + axes.spaceBelow + 8
      return TargetPlot(panel: panel, axes: axes, asked: asked, words: words)
    }
    legend = Legend(TargetLegend.entries(for: panels, asked: asked, words.language))
    legendTop = top
    height = top + legend.height + 4
  }

  private let legendTop: Double

  var markup: [Markup] {
    plots.flatMap(\.markup) + legend.markup(top: legendTop)
  }

  /// From the least to the greatest of what is drawn. Counts and sums start at 0, so that heights compare.
  private static func extent(of panels: [TargetPanel], _ indicator: Indicator) -> ClosedRange<Double> {
    var extent = ValueExtent()
    for panel in panels {
      for value in panel.values { extent.include(value.figure?.lower, value.figure?.upper) }
      for point in panel.paths.flatMap({ $0 }) { extent.include(point.value) }
      extent.include(panel.baseline?.figure.lower, panel.baseline?.figure.upper)
      extent.include(panel.expected?.lower?.lower, panel.expected?.upper?.upper)
    }
    let core = extent.range
    let magnitude = max(core.lowerBound.magnitude, core.upperBound.magnitude)
    let reach = max(core.upperBound - core.lowerBound, magnitude / 4)
    // So that the area beyond a limit is visible.
    for panel in panels {
      extent.include(
        panel.expected?.lower.map { $0.lower + reach / 20 },
        panel.expected?.upper.map { $0.upper - reach / 20 }
      )
    }
    // What is only likely may reach as far again as what is known, not further: else nothing could be read off.
    let space = core.lowerBound - reach...core.upperBound + reach
    let likely = panels.flatMap { panel in
      [panel.projection?.to.value, panel.outlook?.interval.lower, panel.outlook?.interval.upper]
        + panel.values.flatMap { [$0.interval?.lower, $0.interval?.upper] }
    }
    for case let value? in likely where !value.isNaN {
      extent.include(min(max(value, space.lowerBound), space.upperBound))
    }
    return within(indicator, extent, core: core)
  }

  private static func within(
    _ indicator: Indicator,
    _ extent: ValueExtent,
    core: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    var (lower, upper) = (extent.range.lowerBound, extent.range.upperBound)
    let startsAtZero: Bool =
      switch indicator.statistic.known {
      case .count, .amount, .rate, .duration: true
      case .share, .mean, .index, .ordinal, nil: false
      }
    if core.lowerBound >= 0 { lower = startsAtZero ? 0 : max(lower, 0) }
    if indicator.unit == .percent, core.upperBound <= 100 { upper = min(upper, 100) }
    return lower...max(lower, upper)
  }

  /// The days of all panels, and the asking date when it lies no further beyond them than a quarter of their length.
  private static func days(of panels: [TargetPanel], asOf date: CalendarDate) -> [Int] {
    let days = panels.flatMap(\.days)
    guard let first = days.min(), let last = days.max() else { return days }
    let near = first...last + max(92, (last - first) / 4)
    return near.contains(date.dayNumber) ? days + [date.dayNumber] : days
  }
}

/// One plot of a target.
struct TargetPlot: Sendable {
  let panel: TargetPanel
  let axes: Axes
  let asked: CalendarDate?
  let words: ValueText

  /// From the areas at the back to the labels in front.
  var markup: [Markup] {
    heading + expectedArea.map(Markup.element) + axes.markup
      + (expectedLines + askedLine + paths + outlook + lines + intervals + markers + labels).map(Markup.element)
  }

  var frame: PlotFrame { axes.frame }

  func point(_ day: Int, _ value: Double) -> PathData.Point {
    PathData.Point(x: axes.time.x(day), y: axes.values.y(value))
  }

  func point(_ point: TargetPath.Point) -> PathData.Point { self.point(Int(point.time), point.value) }

  /// Where a figure is drawn: in the middle of a range.
  func point(_ day: Int, _ figure: Figure) -> PathData.Point {
    point(day, figure.lower + (figure.upper - figure.lower) / 2)
  }

  func path(_ points: [PathData.Point?], _ name: Attribute) -> Element {
    Element("path", PathData(through: points).attribute, name)
  }

  private var heading: [Markup] {
    guard let heading = panel.heading else { return [] }
    let space = DrawingMeasures.width - 16 - axes.unitLabel.width
    return [.element(Label(heading, within: space, isStrong: true).element(x: 4, y: frame.top - 10))]
  }

  private var askedLine: [Element] {
    guard let asked else { return [] }
    let x = axes.time.x(asked)
    return [path([PathData.Point(x: x, y: frame.top), PathData.Point(x: x, y: frame.bottom)], .class("asked-line"))]
  }
}

// MARK: - What is expected

extension TargetPlot {
  /// The values that meet the expectation, as an area.
  var expectedArea: [Element] {
    guard let expected = panel.expected, expected.lower != nil || expected.upper != nil else { return [] }
    let top = expected.upper.map { axes.values.y($0.upper) } ?? frame.top
    let bottom = expected.lower.map { axes.values.y($0.lower) } ?? frame.bottom
    guard top < bottom else { return [] }
    return [
      Element(
        "rect",
        Attribute("x", frame.left),
        Attribute("y", top),
        Attribute("width", frame.width),
        Attribute("height", bottom - top),
        .class("goal-area")
      )
    ]
  }

  /// The edges of the area, but not where no value is possible beyond them.
  var expectedLines: [Element] {
    limits.map { limit in
      let y = axes.values.y(limit)
      return path([PathData.Point(x: frame.left, y: y), PathData.Point(x: frame.right, y: y)], .class("goal-line"))
    }
  }

  var limits: [Double] {
    [panel.expected?.lower?.lower, panel.expected?.upper?.upper].compactMap { $0 }.filter { !axes.values.isBeyond($0) }
  }

  /// The paths to the target, with their waypoints and where they end.
  var paths: [Element] {
    panel.paths.map { path($0.map(point), .class("goal-path")) }
      + panel.waypoints.flatMap { Marker.waypoint.elements(at: point($0)) }
      + (panel.goal.map { Marker.target.elements(at: point($0)) } ?? [])
  }

  /// Where it is heading.
  var outlook: [Element] {
    let interval = panel.outlook.map { outlook in
      self.interval(outlook.day, outlook.interval.lower, outlook.interval.upper, .class("ahead-bar"))
    }
    guard let projection = panel.projection else { return [interval].compactMap { $0 } }
    let end = point(projection.to)
    return [path([point(projection.from), end], .class("ahead-line"))] + [interval].compactMap { $0 }
      + Marker.projection.elements(at: end)
  }
}

// MARK: - What was observed

extension TargetPlot {
  /// The line through the values: it stops where one is missing, and where values aren't comparable.
  var lines: [Element] {
    let means = panel.means.map { mean in
      path(
        [point(mean.days.lowerBound, mean.value), point(mean.days.upperBound, mean.value)],
        .class("mean-line")
      )
    }
    let breaks = panel.values.filter { $0.startsAnew && !$0.isOrigin }.map { value in
      let x = axes.time.x(value.day) - 8
      return path(
        [-2.0, 2].flatMap {
          [PathData.Point(x: x + $0, y: frame.top), PathData.Point(x: x + $0, y: frame.bottom), nil]
        },
        .class("quiet-line")
      )
    }
    // Values that make up a mean aren't connected by a line.
    return breaks + (panel.means.isEmpty ? [path(course, .class("value-line"))] : []) + means
  }

  private var course: [PathData.Point?] {
    panel.values.flatMap { value -> [PathData.Point?] in
      let place = value.figure.map { point(value.day, $0) }
      return value.startsAnew ? [nil, place] : [place]
    }
  }

  /// The uncertainty of values: their confidence intervals, and the ranges of those that aren't known exactly.
  var intervals: [Element] {
    panel.values.compactMap { value in
      guard let figure = value.figure else { return nil }
      if let interval = value.interval { return bar(value.day, interval.lower, interval.upper) }
      return figure.exact == nil ? bar(value.day, figure.lower, figure.upper) : nil
    }
  }

  private func bar(_ day: Int, _ lower: Double, _ upper: Double) -> Element {
    interval(day, lower, upper, .class("value-bar"))
  }

  func interval(_ day: Int, _ lower: Double, _ upper: Double, _ name: Attribute) -> Element {
    let goesOn = (above: upper > axes.values.ticks.upper, below: lower < axes.values.ticks.lower)
    return Marker.interval(from: point(day, upper), to: point(day, lower), name, goesOn: goesOn)
  }

  var markers: [Element] {
    let baseline = panel.baseline.map { baseline -> [Element] in
      let day = baseline.day ?? axes.time.days.lowerBound
      let range = baseline.figure.exact == nil ? [bar(day, baseline.figure.lower, baseline.figure.upper)] : []
      return range + Marker.baseline.elements(at: point(day, baseline.figure))
    }
    let values = panel.values.flatMap { value -> [Element] in
      guard !value.isOrigin else { return [] }
      guard let figure = value.figure else {
        return Marker.missing.elements(at: PathData.Point(x: axes.time.x(value.day), y: frame.bottom - 7))
      }
      return (value.isPreliminary ? Marker.preliminary : .value).elements(at: point(value.day, figure))
    }
    return (baseline ?? []) + values
  }
}

// MARK: - Labels

extension TargetPlot {
  /// The figures that matter, next to their markers: the latest, what is expected, where it started.
  var labels: [Element] {
    var placer = LabelPlacer(
      in: PlotFrame(left: frame.left, top: frame.top - 2, right: frame.right, bottom: frame.bottom)
    )
    keepFree(&placer)
    let main = [latestLabel(&placer), expectedLabel(&placer), baselineLabel(&placer)].compactMap { $0 }
    return main + otherEndLabels(&placer)
  }

  private func keepFree(_ placer: inout LabelPlacer) {
    for value in panel.values {
      if let figure = value.figure { placer.keepFree(point(value.day, figure)) }
    }
    for place in panel.waypoints + [panel.goal, panel.projection?.to].compactMap({ $0 }) {
      placer.keepFree(point(place))
    }
    placer.keepFree(along: course)
    for path in panel.paths { placer.keepFree(along: path.map(point)) }
    if let projection = panel.projection { placer.keepFree(along: [point(projection.from), point(projection.to)]) }
    for limit in limits {
      let y = axes.values.y(limit)
      placer.keepFree(along: [PathData.Point(x: frame.left, y: y), PathData.Point(x: frame.right, y: y)])
    }
    if let asked {
      let x = axes.time.x(asked)
      placer.keepFree(along: [PathData.Point(x: x, y: frame.top), PathData.Point(x: x, y: frame.bottom)])
    }
  }

  private func latestLabel(_ placer: inout LabelPlacer) -> Element? {
    guard let latest = panel.latest else { return nil }
    let label = Label(words.text(latest.value, shortOf: panel.unreachedLimit), within: frame.width / 2, isStrong: true)
    return placer.place(label, beside: point(latest.day.dayNumber, latest.value))
  }

  /// The last value, and the end of each sum, when the verdict rests on another one.
  private func otherEndLabels(_ placer: inout LabelPlacer) -> [Element] {
    let observed = panel.values.filter { $0.figure != nil }
    let ends = observed.indices.filter { $0 == observed.count - 1 || observed[$0 + 1].isOrigin }.map { observed[$0] }
    return ends.suffix(6).compactMap { end in
      guard let figure = end.figure, end.day != panel.latest?.day.dayNumber, end.day != panel.baseline?.day else {
        return nil
      }
      return placer.place(Label(words.text(figure), within: frame.width / 3), beside: point(end.day, figure))
    }
  }

  private func expectedLabel(_ placer: inout LabelPlacer) -> Element? {
    guard let expected = panel.expected, let text = words.text(expected, areStated: panel.areLimitsStated)
    else { return nil }
    let label = Label(words.language.say("target ", "mål ") + text, within: frame.width * 0.6)
    if let goal = panel.goal { return placer.place(label, beside: point(goal)) }
    let y = axes.values.y((expected.lower ?? expected.upper)?.lower ?? 0)
    let reach = label.width / 2 + 3
    return placer.place(
      label,
      beside: PathData.Point(x: frame.right - reach, y: y),
      PathData.Point(x: frame.left + reach, y: y),
      PathData.Point(x: (frame.left + frame.right) / 2, y: y)
    )
  }

  private func baselineLabel(_ placer: inout LabelPlacer) -> Element? {
    guard let baseline = panel.baseline else { return nil }
    let day = baseline.day ?? axes.time.days.lowerBound
    if let latest = panel.latest, latest.day.dayNumber == day, latest.value == baseline.figure { return nil }
    return placer.place(
      Label(words.text(baseline.figure), within: frame.width / 3),
      beside: point(day, baseline.figure)
    )
  }
}
