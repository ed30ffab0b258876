import CrimePrevention

/// The drawing of an indicator's values with the limits of their usual variation (styrdiagram).
enum ControlChartDrawing {
  /// Draws a control chart of an indicator's values for the whole.
  ///
  /// - Returns: The drawing; `nil` with too few values for limits that stand.
  static func drawing(of indicator: Indicator, asOf date: CalendarDate, language: MessageLanguage) -> Drawing? {
    nil
  }
}
