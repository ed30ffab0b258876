/// Where a condition that changes once over the whole numbers does so.
enum Threshold {
  /// The first number for which a condition holds that goes on holding from there; `nil` if it never does.
  ///
  /// - Complexity: O(log n) calls for n numbers.
  static func first(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return holds(low) ? low : nil
  }

  /// The last number for which a condition holds that held from the start; `nil` if it never did.
  static func last(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    let end = first(in: range) { !holds($0) } ?? range.upperBound + 1
    return end > range.lowerBound ? end - 1 : nil
  }

  /// As ``first(in:where:)``, when it's known about where to look.
  ///
  /// - Complexity: O(log d) calls for a guess that is d numbers off.
  static func first(in range: ClosedRange<Int>, near guess: Int, where holds: (Int) -> Bool) -> Int? {
    var low = min(max(guess, range.lowerBound), range.upperBound)
    var high = low
    var step = 1
    if holds(low) {
      while low > range.lowerBound {
        low = max(range.lowerBound, high - step)
        guard holds(low) else { return first(in: (low + 1)...high, where: holds) }
        (high, step) = (low, 2 * step)
      }
      return high
    }
    while high < range.upperBound {
      high = min(range.upperBound, low + step)
      if holds(high) { return first(in: (low + 1)...high, where: holds) }
      (low, step) = (high, 2 * step)
    }
    return nil
  }

  /// As ``last(in:where:)``, when it's known about where to look.
  static func last(in range: ClosedRange<Int>, near guess: Int, where holds: (Int) -> Bool) -> Int? {
    let end = first(in: range, near: guess) { !holds($0) } ?? range.upperBound + 1
    return end > range.lowerBound ? end - 1 : nil
  }
}
