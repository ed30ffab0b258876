import CrimePrevention

/// The drawing of one target: its values over time, the way to the target, and what is expected (måldiagram).
///
/// A target that holds in each of several parts has a plot for each, below one another and with the same axes, so that they
/// can be compared.
enum TargetChart {
  /// How many parts are drawn.
  static let mostPanels = 12

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
    guard let indicator = assessment.indicator else { return nil }
    let all = panels(of: assessment, indicator, in: index, asOf: date).filter(\.hasValues)
    guard !all.isEmpty else { return nil }
    let words = FigureWords(of: indicator, language)
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
    in index: RecordIndex,
    asOf date: CalendarDate
  ) -> [TargetPanel] {
    guard let each = assessment.target.each, !assessment.parts.isEmpty else {
      return [TargetPanel(of: assessment, indicator, asOf: date)]
    }
    return assessment.parts.compactMap { part in
      guard let breakdown = each.breakdown(of: part.id) else { return nil }
      let name = index.areas[breakdown.area]?.name ?? index.units[breakdown.unit]?.name ?? part.id
      return TargetPanel(of: part.assessment, indicator, part: breakdown, heading: name, asOf: date)
    }
  }
}
