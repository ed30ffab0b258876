import CrimePrevention

/// The drawing of measures over time: periods, milestones and what took place (tidslinje).
enum MeasureTimeline {
  /// Draws measures.
  ///
  /// - Parameters:
  ///   - measures: The measures, in the order of the rows.
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
    nil
  }
}
