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
          The shares {indicators} for {period} add up to {sum} %. If they answer one question they can't exceed \
          100 %; if not, say what was asked of whom.
          """,
        swedish: """
          Andelarna {indicators} för {period} blir tillsammans {sum} %. Är de svar på samma fråga kan de inte bli \
          mer än 100 %; annars behöver det framgå vad som frågades och vilka som svarade.
          """
      )
    ) { record, report in
      var groups: [ShareGroup: [(index: Int, share: Double)]] = [:]
      for (index, indicator) in record.indicators.enumerated() {
        for (group, share) in indicator.sharesOfWhole { groups[group, default: []].append((index, share)) }
      }
      var seen: Set<[Int]> = []
      let ordered = groups.values.filter { $0.count > 1 }.sorted {
        $0.map(\.index).lexicographicallyPrecedes($1.map(\.index))
      }
      for members in ordered {
        let sum = members.reduce(0) { $0 + $1.share }
        // Each share may be rounded up by half a unit.
        guard sum > 100 + 0.5 * Double(members.count), let first = members.first,
          seen.insert(members.map(\.index)).inserted
        else { continue }
        let period = groups.first { $0.value.map(\.index) == members.map(\.index) }?.key.period
        let facts: [String: JSONValue] = [
          "indicators": .list(members.map { record.indicators[$0.index].id.rawValue }),
          "period": period.map { .quoted($0) } ?? "–", "sum": .quantity(sum),
        ]
        report(at: .indicators, first.index, facts: facts)
      }
    }
  }
}
