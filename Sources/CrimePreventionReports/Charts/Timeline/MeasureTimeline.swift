import CrimePrevention

/// The drawing of measures over time: periods, milestones and what took place (tidslinje).
enum MeasureTimeline {
  /// How many measures are drawn.
  static let mostRows = 60

  /// Draws measures.
  ///
  /// - Parameters:
  ///   - measures: The measures, in the order of the rows. Those about which nothing has a time are left out.
  ///   - period: The plan's or promise's period, which the drawing covers at least.
  ///   - date: The asking date.
  ///   - language: The reader's language.
  /// - Returns: The drawing; `nil` when nothing about the measures has a time.
  static func drawing(
    of measures: [Measure],
    period: CalendarInterval?,
    asOf date: CalendarDate,
    language: MessageLanguage
  ) -> Drawing? {
    let rows = measures.map { TimelineRow($0, in: period, asOf: date, language) }.filter(\.hasTime)
    guard !rows.isEmpty else { return nil }
    let layout = TimelineLayout(Array(rows.prefix(mostRows)), in: period, asOf: date, language)
    return Drawing(
      width: DrawingMeasures.width,
      height: layout.height,
      title: language.say("Timeline of the measures", "Åtgärdernas tidslinje"),
      description: description(of: rows, among: measures.count, language)
    ) {
      layout.markup
    }
  }

  private static func description(of rows: [TimelineRow], among count: Int, _ language: MessageLanguage) -> String {
    let figures = FigureText(language)
    let milestones = rows.flatMap(\.milestones)
    let done = milestones.count { $0.state == .done || $0.state == .doneLate }
    let overdue = milestones.count { $0.state == .overdue }
    let occurrences = rows.reduce(0) { $0 + $1.occurrences.count }
    let drawn = figures.text(min(rows.count, mostRows))
    let (all, steps) = (figures.text(count), figures.text(milestones.count))
    let sentences = [
      rows.count > mostRows
        ? language.say("\(drawn) of \(all) measures are drawn.", "\(drawn) av \(all) åtgärder är ritade.")
        : language.say("\(drawn) of \(all) measures have a time.", "\(drawn) av \(all) åtgärder har en tid."),
      milestones.isEmpty
        ? ""
        : language.say(
          "Milestones: \(steps), of which \(figures.text(done)) done and \(figures.text(overdue)) overdue.",
          "Hållpunkter: \(steps), varav \(figures.text(done)) klara och \(figures.text(overdue)) försenade."
        ),
      occurrences == 0
        ? ""
        : language.say(
          "Recorded occasions: \(figures.text(occurrences)).",
          "Redovisade tillfällen: \(figures.text(occurrences))."
        ),
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
