import CrimePrevention

/// The drawing of an indicator's values with the limits of their usual variation (styrdiagram).
enum ControlChartDrawing {
  /// Draws a control chart of an indicator's values for the whole.
  ///
  /// - Returns: The drawing; `nil` with too few values for limits that stand.
  static func drawing(of indicator: Indicator, asOf date: CalendarDate, language: MessageLanguage) -> Drawing? {
    guard let series = ControlSeries(of: indicator, asOf: date) else { return nil }
    let words = FigureWords(of: indicator, language)
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

  private static func description(of series: ControlSeries, _ words: FigureWords) -> String {
    let language = words.language
    let count = series.points.count { $0.value != nil }
    let number = FigureText(language).text(count)
    let first = series.points.first?.period.description ?? ""
    let last = series.points.last?.period.description ?? ""
    let mean = words.text(series.limits.mean)
    let (lower, upper) = (words.text(series.limits.lower), words.text(series.limits.upper))
    let signals = series.points.filter { $0.signal != .commonCause }
    let seen =
      signals.isEmpty
      ? language.say("No value says more than the usual variation.", "Inget värde säger mer än slumpvariation.")
      : language.say(
        "More than the usual variation: \(list(signals)).",
        "Mer än slumpvariation: \(list(signals))."
      )
    return language.say(
      "\(number) values, \(first) to \(last), around \(mean), usually between \(lower) and \(upper). ",
      "\(number) värden, \(first) till \(last), kring \(mean), vanligen mellan \(lower) och \(upper). "
    ) + seen
  }

  private static func list(_ points: [ControlSeries.Point]) -> String {
    points.map(\.period.description).joined(separator: ", ")
  }
}
