extension Goal {
  /// The key that measures for the goal have in common.
  var link: String { "goal " + id.rawValue }
}

extension Measure {
  /// The keys that measures are compared by: the goals that they serve and the factors that they act on.
  var links: [String] {
    goals.map { "goal " + $0.rawValue } + addresses.map { "factor " + $0.rawValue }
  }
}

/// The targets of a plan that ask for little of some work, such as few clean-ups.
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
      guard target.expectation.direction == .lower, let indicator = index.indicators[target.indicator] else {
        return false
      }
      return indicator.statistic == .count && work.occurs(in: indicator.name)
    }
    .map(\.id.rawValue).min()
  }

  /// Parts of words that show that work is counted, not what it is done against.
  private static let work = TextSearch([
    "insats", "saner", "städning", "utryckning", "ingripande", "åtgärdande", "reparation", "removal", "clean",
    "intervention", "call-out", "repair",
  ])
}

/// Measures of one focus area that promise the same activity: same goal or factor, and a long word in common in their
/// titles.
struct SharedCadences {
  /// A measure with what it promises.
  struct Promise {
    let position: Int
    let id: String
    let times: Int
    let parties: Set<Identifier<Organization>>
  }

  /// Two measures that promise different numbers.
  struct Pair {
    let first: Promise
    let second: Promise
    /// The position of the second one.
    var position: Int { second.position }
  }

  /// The least frequent and the most frequent promise of each activity, where they differ and come from different
  /// parties.
  let differing: [Pair]

  init(_ measures: [Measure]) {
    var activities: [String: (least: Promise, most: Promise)] = [:]
    for (position, measure) in measures.enumerated() {
      guard let cadence = measure.cadence, let times = StatedCadence.timesAYear(cadence.times, per: cadence.per) else {
        continue
      }
      let parties = Set(measure.commitments.map(\.organization))
      let promise = Promise(position: position, id: measure.id.rawValue, times: times, parties: parties)
      for activity in Self.activities(of: measure) {
        let present = activities[activity] ?? (promise, promise)
        activities[activity] = (
          (promise.times, promise.id) < (present.least.times, present.least.id) ? promise : present.least,
          (present.most.times, promise.id) < (promise.times, present.most.id) ? promise : present.most
        )
      }
    }
    var seen: Set<[Int]> = []
    let pairs = activities.values.filter { least, most in
      least.times != most.times && !least.parties.isEmpty && !most.parties.isEmpty
        && least.parties.isDisjoint(with: most.parties) && seen.insert([least.position, most.position]).inserted
    }
    differing = pairs.map { Pair(first: $0.least, second: $0.most) }
      .sorted { ($0.position, $0.first.position) < ($1.position, $1.first.position) }
  }

  private static func activities(of measure: Measure) -> [String] {
    // A title has few long words; without a limit, goals times words would be kept.
    let stems = Words.stems(of: measure.title, length: 8).sorted().prefix(32)
    return measure.links.flatMap { link in stems.map { link + " " + $0 } }
  }
}
