import CrimePrevention

/// The drawing of one target: its values over time, the way to the target, and what is expected (måldiagram).
enum TargetChart {
  /// Draws a target.
  ///
  /// - Parameters:
  ///   - assessment: How the target stands.
  ///   - index: The record, for the names of areas and units.
  ///   - date: The asking date: later values aren't drawn.
  ///   - language: The reader's language.
  /// - Returns: The drawing; `nil` when there is no value to draw.
  static func drawing(
    of assessment: TargetAssessment,
    in index: RecordIndex,
    asOf date: CalendarDate,
    language: MessageLanguage
  ) -> Drawing? {
    guard let latest = assessment.latest else { return nil }
    return Drawing(
      width: 400,
      height: 60,
      title: assessment.indicator?.name ?? "",
      description: "\(latest.period): \(FigureText(language).text(latest.value.lower, decimals: 2))"
    ) {
      Element("circle", Attribute("cx", 200), Attribute("cy", 30), Attribute("r", 5))
    }
  }
}
