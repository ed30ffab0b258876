/// Which way a target wants a figure to go.
enum Pull {
  case up, down
}

extension Target.Expectation {
  /// Which way the figure is to go; `nil` when it is to stay, to lie in a range, or only to be followed.
  var pull: Pull? {
    switch condition {
    case .increase, .atLeast: .up
    case .decrease, .atMost: .down
    case .factor(let factor): factor == 1 ? nil : factor > 1 ? .up : .down
    default: nil
    }
  }

  /// The least that is accepted, when a number says it.
  var least: Double? {
    switch condition {
    case .atLeast(let value): value
    case .between(let min, let max) where min <= max: min
    default: nil
    }
  }

  /// The most that is accepted, when a number says it.
  var most: Double? {
    switch condition {
    case .atMost(let value): value
    case .between(let min, let max) where min <= max: max
    default: nil
    }
  }
}

extension TextSearch {
  /// Parts of words that tell that something is reported, mostly to the police.
  static let reports = TextSearch(["anmäl", "report"])
}

/// What several targets want of the same figure, and where they can't all have it.
struct Claims {
  /// Two holders that want opposite things, in alphabetical order.
  struct Opposition: Hashable {
    let first: String
    let second: String
    let indicator: Identifier<Indicator>
  }

  /// Targets are only compared about the same part, at the same time, under the same goal or factor.
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

  private var keys: [Key] = []
  private var wishes: [Key: Wishes] = [:]

  /// Takes in a target; `holder` is the name that a finding gives.
  mutating func add(_ target: Target, of holder: String, for link: String, in index: RecordIndex) {
    let parts = target.each.map { [$0.kind.rawValue] + $0.ids.sorted() }
    let key = Key(link: link, indicator: target.indicator, parts: parts, per: target.per, due: target.due)
    if wishes[key] == nil { keys.append(key) }
    var wish = wishes[key] ?? Wishes()
    switch target.expectation.condition {
    case .increase, .decrease, .factor:
      if target.expectation.pull == .up { wish.rising = min(wish.rising ?? holder, holder) }
      if target.expectation.pull == .down { wish.falling = min(wish.falling ?? holder, holder) }
    default: break
    }
    let band = index.indicators[target.indicator]?.band(of: target.expectation)
    if let least = target.expectation.least ?? band?.min,
      wish.least.map({ ($0.value, holder) < (least, $0.holder) }) != false
    {
      wish.least = (least, holder)
    }
    if let most = target.expectation.most ?? band?.max,
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

extension Indicator {
  /// The band that an expectation names.
  fileprivate func band(of expectation: Target.Expectation) -> Band? {
    guard case .band(let name) = expectation.condition else { return nil }
    return bands.first { $0.name == name && $0.min <= $0.max }
  }
}
