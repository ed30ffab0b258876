extension Rule where Subject == Target {
  /// A change is to be reached in each of several parts, but some of them lack a baseline.
  ///
  /// **Why.** The target as a whole does as well as its weakest part, and a part without baseline can't be assessed.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "areas": [
  ///     { "id": "north", "name": "North", "kind": "district" },
  ///     { "id": "south", "name": "South", "kind": "district" }
  ///   ],
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2024", "value": 12, "breakdown": { "area": "north" } }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "decrease" },
  ///       "each": { "kind": "area", "ids": ["north", "south"] }, "baseline": { "period": "2024" }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "areas": [
  ///     { "id": "north", "name": "North", "kind": "district" },
  ///     { "id": "south", "name": "South", "kind": "district" }
  ///   ],
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [
  ///       { "period": "2024", "value": 12, "breakdown": { "area": "north" } },
  ///       { "period": "2024", "value": 9, "breakdown": { "area": "south" } }
  ///     ]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "decrease" },
  ///       "each": { "kind": "area", "ids": ["north", "south"] }, "baseline": { "period": "2024" }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var partBaselineMissing: Self {
    Rule(
      "target.part-baseline-missing",
      .warning,
      MessageTemplate(
        english: "The target is counted from a baseline in each part, but none is known for {partNames}.",
        swedish: "Målvärdet räknas från ett basvärde i varje del, men inget är känt för {partNames}."
      )
    ) { target, context, report in
      guard target.expectation.comparesWithBaseline else { return }
      let baselines = context.baselines(of: target)
      let missing = baselines.filter { $0.figure == nil }
      guard !missing.isEmpty, missing.count < baselines.count else { return }
      let (ids, names) = (missing.map(\.part.partID), missing.map { context.name(of: $0.part) })
      report(at: \.baseline, facts: ["parts": .list(ids), "partNames": .list(names)])
    }
  }
}
