import CrimePrevention

/// Where the plots of a target stand, and on which axes.
struct TargetLayout: Sendable {
  let ticks: Ticks
  let height: Double
  private let plots: [TargetPlot]
  private let legend: Legend

  /// - Parameters:
  ///   - panels: What is to be seen, at least one.
  ///   - indicator: What is measured.
  ///   - date: The asking date, which is marked when it lies among the days or soon after.
  ///   - words: How values are written.
  init(_ panels: [TargetPanel], of indicator: Indicator, asOf date: CalendarDate, words: FigureWords) {
    let isOne = panels.count == 1 && panels[0].heading == nil
    let ticks = Ticks(covering: Self.extent(of: panels, indicator), steps: isOne ? 5 : 3, finest: words.finest)
    self.ticks = ticks
    let days = Self.days(of: panels, asOf: date)
    let asked = days.contains(date.dayNumber) ? date : nil
    var top = 4.0
    plots = panels.map { panel in
      let axes = AxisDrawing(
        ticks: ticks,
        unit: UnitWords(of: indicator, words.language).text,
        days: days,
        top: top + AxisDrawing.roomAbove,
        height: isOne ? 176 : 96,
        isUnitAside: panel.heading != nil,
        language: words.language
      )
      top = axes.frame.bottom + axes.roomBelow + 8
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
    // So that the area beyond a limit is seen.
    for panel in panels {
      extent.include(
        panel.expected?.lower.map { $0.lower + reach / 20 },
        panel.expected?.upper.map { $0.upper - reach / 20 }
      )
    }
    // What is only likely may reach as far again as what is known, not further: else nothing could be read off.
    let room = core.lowerBound - reach...core.upperBound + reach
    let likely = panels.flatMap { panel in
      [panel.projection?.to.value, panel.outlook?.interval.lower, panel.outlook?.interval.upper]
        + panel.values.flatMap { [$0.interval?.lower, $0.interval?.upper] }
    }
    for case let value? in likely where !value.isNaN {
      extent.include(min(max(value, room.lowerBound), room.upperBound))
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
