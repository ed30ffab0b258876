extension Rule where Subject == CouncilRecord {
  /// Shares in the same survey whose names make them parts of one whole add up to less than 100 %.
  ///
  /// Indicators are parts of one whole when their names have two parts: the whole, a colon, the part.
  ///
  /// **Why.** What the rest answered may be what matters: with 85 % and 3 %, the other 12 % show whether the problem is
  /// small or only hidden.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [
  ///     {
  ///       "id": "never", "name": "Cannabis: never", "statistic": "share", "unit": "percent", "better": "higher",
  ///       "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 85 }]
  ///     },
  ///     {
  ///       "id": "often", "name": "Cannabis: often", "statistic": "share", "unit": "percent", "better": "lower",
  ///       "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 3 }]
  ///     }
  ///   ]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [
  ///     {
  ///       "id": "never", "name": "Cannabis: never", "statistic": "share", "unit": "percent", "better": "higher",
  ///       "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 85 }]
  ///     },
  ///     {
  ///       "id": "ever", "name": "Cannabis: once or more", "statistic": "share", "unit": "percent", "better": "lower",
  ///       "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 15 }]
  ///     }
  ///   ]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var sharesBelowWhole: Self {
    Rule(
      "indicator.shares-below-whole",
      .warning,
      MessageTemplate(
        english: """
          The shares {indicatorsEnglish} for {period}, named as parts of one whole, add up to {sum} %. Record what the rest \
          answered.
          """,
        swedish: """
          Andelarna {indicatorsSwedish} för {period}, som enligt namnen är delar av en helhet, blir tillsammans {sum} %. För in \
          vad resten svarade.
          """
      )
    ) { record, report in
      var wholes: [NamedWhole: [(index: Int, share: Double)]] = [:]
      for (index, indicator) in record.indicators.enumerated() {
        guard let survey = indicator.survey, let name = indicator.nameOfWhole else { continue }
        for observation in indicator.observations where observation.breakdown == nil {
          guard let figure = indicator.recordedFigure(of: observation), figure.min == figure.max else { continue }
          wholes[NamedWhole(survey: survey, name: name, period: observation.period), default: []]
            .append((index, figure.min))
        }
      }
      let lacking = wholes.filter { _, parts in
        // Each share may be rounded down by half a unit.
        parts.count > 1 && parts.reduce(0) { $0 + $1.share } < 100 - 0.5 * Double(parts.count)
      }
      let inOrder = lacking.sorted {
        ($0.value[0].index, $0.key.period.first, $0.key.period.last)
          < ($1.value[0].index, $1.key.period.first, $1.key.period.last)
      }
      for (whole, parts) in inOrder {
        let facts: [String: JSONValue] = [
          "indicators": .list(parts.map { record.indicators[$0.index].id.rawValue }),
          "indicatorsEnglish": .list(parts.map { "“\(record.indicators[$0.index].name.excerpt)”" }),
          "indicatorsSwedish": .list(parts.map { "”\(record.indicators[$0.index].name.excerpt)”" }),
          "period": .quoted(whole.period),
          "sum": .quantity(parts.reduce(0) { $0 + $1.share }),
        ]
        report(at: \.indicators, parts.first?.index, facts: facts)
      }
    }
  }
}

/// The whole that shares are parts of according to their names, in one survey and period.
private struct NamedWhole: Hashable {
  let survey: Survey
  let name: String
  let period: ReportingPeriod
}

extension Indicator {
  /// What comes before the colon in a name of two parts.
  fileprivate var nameOfWhole: String? {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[1].contains(where: { !$0.isWhitespace }) else { return nil }
    return String(parts[0])
  }
}
