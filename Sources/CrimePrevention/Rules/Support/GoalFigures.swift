/// What the goals of a focus area require of the same figure, each in its own targets.
struct GoalFigures {
  /// Goals that set different targets for one indicator, by identifier.
  struct Difference {
    let indicator: Identifier<Indicator>
    let goals: [String]
  }

  /// Targets are compared if they are about the same part of the same figure and want it to move in the same direction.
  private struct Key: Hashable {
    let indicator: Identifier<Indicator>
    let parts: [String]?
    let per: CalendarWindow?
    let excludes: String?
    let direction: Indicator.Direction.Known?
  }

  private struct Wish: Hashable {
    let condition: Target.Expectation.Condition
    let due: CalendarDate?
  }

  private var wishes: [Key: [String: Set<Wish>]] = [:]

  /// Collects the goals of a focus area, in time linear in their targets. A target without a due date is due at the end
  /// of the plan.
  init(_ goals: [Goal], endingOn end: CalendarDate?, in index: RecordIndex) {
    for goal in goals {
      for target in goal.targets where target.expectation.isExpecting {
        let key = Key(
          indicator: target.indicator,
          parts: target.each.map { [$0.kind.rawValue, $0.of ?? ""] + $0.ids.sorted() },
          per: target.per,
          excludes: target.excludes,
          direction: target.expectation.direction ?? index.indicators[target.indicator]?.betterDirection
        )
        let wish = Wish(condition: target.expectation.condition, due: target.due?.last ?? end)
        wishes[key, default: [:]][goal.id.rawValue, default: []].insert(wish)
      }
    }
  }

  /// Where goals differ, by indicator.
  var differences: [Difference] {
    var goals: [Identifier<Indicator>: Set<String>] = [:]
    for (key, wishes) in wishes where Set(wishes.values).count > 1 && !Self.areStages(wishes.values.map { $0 }) {
      goals[key.indicator, default: []].formUnion(wishes.keys)
    }
    return goals.map { Difference(indicator: $0, goals: $1.sorted()) }.sorted {
      $0.indicator.rawValue < $1.indicator.rawValue
    }
  }

  /// Whether the goals are stages of one path: one value each, due at different times.
  private static func areStages(_ wishes: [Set<Wish>]) -> Bool {
    let single = wishes.compactMap { $0.count == 1 ? $0.first : nil }
    let distinct = Set(single)
    return single.count == wishes.count && Set(distinct.compactMap(\.due)).count == distinct.count
      && Set(distinct.map(\.condition)).count == distinct.count
  }
}

extension Indicator {
  /// The better direction, if there is one.
  fileprivate var betterDirection: Direction.Known? {
    better == .neither ? nil : better.known
  }
}
