/// What the goals of a focus area want of the same figure, each in targets of its own.
struct GoalFigures {
  /// Goals that set different targets for one indicator, by identifier.
  struct Difference {
    let indicator: Identifier<Indicator>
    let goals: [String]
  }

  /// Targets are compared about the same part of the same figure, when they want it to go the same way.
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

  /// Takes in the goals of a focus area, in time linear in their targets. Without a due date of its own a target is
  /// due at the end of the plan.
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

  /// Whether the goals are stages on one way: one value each, each due at a time of its own.
  private static func areStages(_ wishes: [Set<Wish>]) -> Bool {
    let single = wishes.compactMap { $0.count == 1 ? $0.first : nil }
    let distinct = Set(single)
    return single.count == wishes.count && Set(distinct.compactMap(\.due)).count == distinct.count
      && Set(distinct.map(\.condition)).count == distinct.count
  }
}

extension Indicator {
  /// Which way is better, when one is.
  fileprivate var betterDirection: Direction.Known? {
    better == .neither ? nil : better.known
  }
}
