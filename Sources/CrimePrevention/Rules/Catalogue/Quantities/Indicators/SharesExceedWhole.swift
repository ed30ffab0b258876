extension Rule where Subject == CouncilRecord {
  /// Shares of the same people in the same survey, about the same thing, add up to more than 100 %.
  ///
  /// **Why.** If they are the answers to one question, something is wrong. If they aren't, the record should say what
  /// was asked of whom.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [
  ///     {
  ///       "id": "never", "name": "Never tried cannabis", "statistic": "share", "unit": "percent",
  ///       "better": "higher", "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 85 }]
  ///     },
  ///     {
  ///       "id": "tried", "name": "Tried cannabis", "statistic": "share", "unit": "percent", "better": "lower",
  ///       "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 23 }]
  ///     }
  ///   ]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [
  ///     {
  ///       "id": "never", "name": "Never tried cannabis", "statistic": "share", "unit": "percent",
  ///       "better": "higher", "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 85 }]
  ///     },
  ///     {
  ///       "id": "tried", "name": "Tried cannabis", "statistic": "share", "unit": "percent", "better": "lower",
  ///       "aggregation": "latest", "population": "Pupils in year 9", "source": "Survey",
  ///       "observations": [{ "period": "2014", "value": 15 }]
  ///     }
  ///   ]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var sharesExceedWhole: Self {
    Rule(
      "indicator.shares-exceed-whole",
      .note,
      MessageTemplate(
        english: """
          The shares {indicatorsEnglish} for {period} add up to {sum} %. If they answer one question they can't exceed \
          100 %; if not, say what was asked of whom.
          """,
        swedish: """
          Andelarna {indicatorsSwedish} för {period} blir tillsammans {sum} %. Är de svar på samma fråga kan de inte bli \
          mer än 100 %; annars behöver det framgå vad som frågades och vilka som svarade.
          """
      )
    ) { record, report in
      var groups: [ShareGroup: [(index: Int, share: Double)]] = [:]
      let surveys = Dictionary(grouping: record.indicators.lazy.compactMap(\.survey), by: \.self).mapValues(\.count)
      for (index, indicator) in record.indicators.enumerated() {
        guard let survey = indicator.survey, surveys[survey, default: 0] > 1 else { continue }
        for (group, share) in indicator.shares(in: survey) { groups[group, default: []].append((index, share)) }
      }
      // Two words may group the same shares.
      var found: [[Int]: [ReportingPeriod: Double]] = [:]
      for (group, members) in groups where members.count > 1 {
        let sum = members.reduce(0) { $0 + $1.share }
        // Each share may be rounded up by half a unit.
        guard sum > 100 + 0.5 * Double(members.count) else { continue }
        found[members.map(\.index), default: [:]][group.period] = sum
      }
      for (members, sums) in found.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        for (period, sum) in sums.sorted(by: { $0.key.description < $1.key.description }) {
          let facts: [String: JSONValue] = [
            "indicators": .list(members.map { record.indicators[$0].id.rawValue }),
            "indicatorsEnglish": .list(members.map { "“\(record.indicators[$0].name.excerpt)”" }),
            "indicatorsSwedish": .list(members.map { "”\(record.indicators[$0].name.excerpt)”" }),
            "period": .quoted(period),
            "sum": .quantity(sum),
          ]
          report(at: \.indicators, members.first, facts: facts)
        }
      }
    }
  }
}
