import CrimePrevention

/// The drawing of one target: its values over time, the path to the target, and what is expected (måldiagram).
///
/// A target that holds in each of several parts has a plot for each, below one another and with the same axes, so that they
/// can be compared.
enum TargetChart {
  /// How many parts are drawn.
  static let mostPanels = 12

  /// Draws a target.
  ///
  /// - Parameters:
  ///   - assessment: The target's assessment.
  ///   - date: The asking date: later values aren't drawn.
  ///   - language: The reader's language.
  /// - Returns: The drawing; `nil` when there is no value to draw.
  static func drawing(
    of assessment: TargetAssessment,
    asOf date: CalendarDate,
    language: MessageLanguage
  ) -> Drawing? {
    guard let indicator = assessment.indicator else { return nil }
    let all = panels(of: assessment, indicator, asOf: date, language).filter(\.hasValues)
    guard !all.isEmpty else { return nil }
    let words = ValueText(of: indicator, language)
    let layout = TargetLayout(Array(all.prefix(mostPanels)), of: indicator, asOf: date, words: words)
    let description = TargetDescription(assessment, panels: all, ticks: layout.ticks, words: words)
    return Drawing(
      width: DrawingMeasures.width,
      height: layout.height,
      title: indicator.name,
      description: description.text
    ) {
      layout.markup
    }
  }

  private static func panels(
    of assessment: TargetAssessment,
    _ indicator: Indicator,
    asOf date: CalendarDate,
    _ language: MessageLanguage
  ) -> [TargetPanel] {
    guard let each = assessment.target.each, !assessment.parts.isEmpty else {
      return [TargetPanel(of: assessment, indicator, asOf: date)]
    }
    return assessment.parts.compactMap { part in
      guard let breakdown = each.breakdown(of: part.id) else { return nil }
      let heading = part.name.text(in: language)
      return TargetPanel(of: part.assessment, indicator, part: breakdown, heading: heading, asOf: date)
    }
  }
}

/// What a target's drawing shows, for those who can't see it.
struct TargetDescription: Sendable {
  let text: String

  init(_ assessment: TargetAssessment, panels: [TargetPanel], ticks: Ticks, words: ValueText) {
    let language = words.language
    var sentences = panels.prefix(TargetChart.mostPanels).map { panel in
      Self.course(of: panel, words) + Self.expected(of: panel, assessment.due, words)
    }
    if panels.count > TargetChart.mostPanels {
      let more = FigureText(language).text(panels.count - TargetChart.mostPanels)
      sentences.append(language.say("\(more) more aren't drawn.", "Ytterligare \(more) ritas inte."))
    }
    let missing = panels.reduce(0) { sum, panel in sum + panel.values.count { $0.figure == nil } }
    if missing > 0 {
      let number = FigureText(language).text(missing)
      sentences.append(
        missing == 1
          ? language.say("One value is missing.", "Ett värde saknas.")
          : language.say("\(number) values are missing.", "\(number) värden saknas.")
      )
    }
    if ticks.lower > 0 {
      let start = words.text(ticks.lower)
      sentences.append(language.say("The value axis starts at \(start).", "Värdeaxeln börjar vid \(start)."))
    }
    text = sentences.joined(separator: " ")
  }

  private static func course(of panel: TargetPanel, _ words: ValueText) -> String {
    let language = words.language
    let observed = panel.values.filter { $0.figure != nil && !$0.isOrigin }
    guard let first = observed.first, let last = observed.last, let start = first.figure, let end = last.figure
    else { return "" }
    // On one line, and without changing the writing direction of the sentence.
    let place = panel.heading.map { Label($0, within: 2 * DrawingMeasures.width).text + ": " } ?? ""
    let until = "\(words.text(end, shortOf: panel.limit(missedBy: last))) (\(time(of: last, language)))"
    if panel.values.contains(where: \.isOrigin) {
      return place + language.say("The sum is \(until).", "Summan är \(until).")
    }
    guard observed.count > 1 else { return place + language.say("One value: \(until).", "Ett värde: \(until).") }
    let number = FigureText(language).text(observed.count)
    let from = "\(words.text(start)) (\(time(of: first, language)))"
    return place
      + language.say("\(number) values, from \(from) to \(until).", "\(number) värden, från \(from) till \(until).")
  }

  private static func expected(of panel: TargetPanel, _ due: CalendarDate?, _ words: ValueText) -> String {
    let language = words.language
    guard let text = panel.expected.flatMap({ words.text($0, areStated: panel.areLimitsStated) }) else { return "" }
    let by = due.map(language.day).map { language.say(" by \($0)", " senast \($0)") } ?? ""
    return " " + language.say("Target: \(text)\(by).", "Mål: \(text)\(by).")
  }

  /// The time that a value is about, in its shortest form.
  private static func time(of value: TargetPanel.Value, _ language: MessageLanguage) -> String {
    guard let period = value.period, period.granularity != .range, period.granularity != .day else {
      return day(value.day, language)
    }
    return period.words.text(in: language)
  }

  private static func day(_ number: Int, _ language: MessageLanguage) -> String {
    CalendarDate(dayNumber: number)?.words.text(in: language) ?? ""
  }
}

/// What the markers of a target's plots mean: only those that are drawn in them.
enum TargetLegend {
  static func entries(for panels: [TargetPanel], asked: CalendarDate?, _ language: MessageLanguage) -> [Legend.Entry] {
    let values = panels.flatMap(\.values)
    let isSum = values.contains(where: \.isOrigin)
    let observed = values.filter { $0.figure != nil && !$0.isOrigin }
    let entries: [(Marker, Bool, String)] = [
      (
        .value, observed.contains { !$0.isPreliminary },
        isSum ? language.say("sum so far", "summa hittills") : language.say("observed value", "uppmätt värde")
      ),
      (.preliminary, observed.contains(where: \.isPreliminary), language.say("preliminary", "preliminärt")),
      (.missing, values.contains { $0.figure == nil }, language.say("value missing", "värde saknas")),
      (.mean, panels.contains { !$0.means.isEmpty }, language.say("mean", "medelvärde")),
      (
        .interval, observed.contains { $0.interval != nil },
        language.say("95 % confidence interval", "95 % konfidensintervall")
      ),
      (
        .seriesBreak, values.contains { $0.startsAnew && !$0.isOrigin },
        language.say("new series begins", "ny serie börjar")
      ),
      (.baseline, panels.contains { $0.baseline != nil }, language.say("baseline", "basvärde")),
      (.path, panels.contains { !$0.paths.isEmpty }, language.say("straight path", "rak väg till målet")),
      (.waypoint, panels.contains { !$0.waypoints.isEmpty }, language.say("waypoint", "delmål")),
      (
        .limit, panels.contains { $0.expected?.lower != nil || $0.expected?.upper != nil },
        language.say("target", "mål")
      ),
      (.projection, panels.contains { $0.projection != nil }, language.say("at the same pace", "i samma takt")),
      (
        .outlook, panels.contains { $0.outlook != nil },
        language.say("95 % prediction interval", "95 % prediktionsintervall")
      ),
      (.asked, asked != nil, language.say("asked on ", "läget den ") + (asked?.words.text(in: language) ?? "")),
    ]
    return entries.filter(\.1).map { Legend.Entry($0.0, $0.2) }
  }
}
