/// Values by key. When their cost exceeds a limit, the least recently used are dropped.
struct RecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var values: [Key: (value: Value, cost: Int, lastUse: Int)] = [:]
  private var clock = 0
  private(set) var cost = 0
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  subscript(key: Key) -> Value? {
    mutating get {
      guard let found = values[key]?.value else { return nil }
      clock += 1
      values[key]?.lastUse = clock
      return found
    }
  }

  mutating func keep(_ value: Value, for key: Key, cost added: Int = 1) {
    guard added <= limit else { return }
    clock += 1
    cost += added - (values[key]?.cost ?? 0)
    values[key] = (value, added, clock)
    while cost > limit, let oldest = values.min(by: { $0.value.lastUse < $1.value.lastUse }) {
      values[oldest.key] = nil
      cost -= oldest.value.cost
    }
  }

  mutating func removeAll(where isOver: (Key) -> Bool) {
    for (key, entry) in values where isOver(key) {
      values[key] = nil
      cost -= entry.cost
    }
  }
}
