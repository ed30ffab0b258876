extension TextSearch {
  /// Parts of words that show that something is reported, mostly to the police.
  static let reports = TextSearch(["anmäl", "report"])
}

/// What several targets require of the same figure, and where they can't all be met.
struct Claims {
  /// Two holders that want opposite things, in alphabetical order.
  struct Opposition: Hashable {
    let first: String
    let second: String
    let indicator: Identifier<Indicator>
  }

  /// Targets are compared only if they are about the same part, at the same time, under the same goal or factor.
  private struct Key: Hashable {
    let link: String
    let indicator: Identifier<Indicator>
    let parts: [String]?
    let per: CalendarWindow?
    let due: ReportingPeriod?
  }

  private struct Wishes {
    var rising: String?
    var falling: String?
    var least: (value: Double, holder: String)?
    var most: (value: Double, holder: String)?
  }

  /// How many pairs of a target and what it is for are compared for one measure.
  static let mostPairs = 10_000

  private var keys: [Key] = []
  private var wishes: [Key: Wishes] = [:]

  /// Adds a target; `holder` is the name that a finding gives.
  mutating func add(_ target: Target, of holder: String, for link: String, in index: RecordIndex) {
    let parts = target.each.map { [$0.kind.rawValue] + $0.ids.sorted() }
    let key = Key(link: link, indicator: target.indicator, parts: parts, per: target.per, due: target.due)
    if wishes[key] == nil { keys.append(key) }
    var wish = wishes[key] ?? Wishes()
    if target.expectation.comparesWithBaseline {
      switch target.expectation.direction {
      case .higher: wish.rising = min(wish.rising ?? holder, holder)
      case .lower: wish.falling = min(wish.falling ?? holder, holder)
      case .neither, nil: break
      }
    }
    let limits = target.expectation.limits(in: index.indicators[target.indicator])
    if let least = limits?.lower?.exact,
      wish.least.map({ ($0.value, holder) < (least, $0.holder) }) != false
    {
      wish.least = (least, holder)
    }
    if let most = limits?.upper?.exact,
      wish.most.map({ (most, holder) < ($0.value, $0.holder) }) != false
    {
      wish.most = (most, holder)
    }
    wishes[key] = wish
  }

  /// The pairs that want opposite things, at most one for each figure.
  var oppositions: [Opposition] {
    keys.compactMap { key in
      guard let wish = wishes[key] else { return nil }
      if let rising = wish.rising, let falling = wish.falling { return pair(rising, falling, key) }
      guard let least = wish.least, let most = wish.most, least.value > most.value else { return nil }
      return pair(least.holder, most.holder, key)
    }
  }

  private func pair(_ one: String, _ other: String, _ key: Key) -> Opposition {
    Opposition(first: min(one, other), second: max(one, other), indicator: key.indicator)
  }
}
