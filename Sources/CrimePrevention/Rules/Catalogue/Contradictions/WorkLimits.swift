/// The targets of a plan that want little of some work to be done, such as few clean-ups.
struct WorkLimits {
  private var byLink: [String: String] = [:]
  private var own: [Identifier<Measure>: String] = [:]

  init(_ plan: ActionPlan, in index: RecordIndex) {
    for goal in plan.focusAreas.lazy.flatMap(\.goals) {
      if let limit = Self.limit(in: goal.targets, index) { add(limit, for: goal.link) }
    }
    for measure in plan.focusAreas.lazy.flatMap(\.measures) {
      guard let limit = Self.limit(in: measure.targets, index) else { continue }
      own[measure.id] = limit
      for link in measure.links { add(limit, for: link) }
    }
  }

  /// The target that limits the work of a measure: its own, or one for the same goal or factor.
  func limit(on measure: Measure) -> String? {
    own[measure.id] ?? measure.links.compactMap { byLink[$0] }.min()
  }

  private mutating func add(_ limit: String, for link: String) {
    byLink[link] = min(byLink[link] ?? limit, limit)
  }

  private static func limit(in targets: [Target], _ index: RecordIndex) -> String? {
    targets.filter { target in
      target.expectation.direction == .lower
        && index.indicators[target.indicator].map { $0.statistic == .count && work.occurs(in: $0.name) } == true
    }
    .map(\.id.rawValue).min()
  }

  /// Parts of words that tell that work is counted, not what it is done against.
  private static let work = TextSearch([
    "insats", "saner", "städning", "utryckning", "ingripande", "åtgärdande", "reparation", "removal", "clean",
    "intervention", "call-out", "repair",
  ])
}
