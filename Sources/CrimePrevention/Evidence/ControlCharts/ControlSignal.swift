/// The signal of one point of a control chart (signal i styrdiagram): the first of the rules that applies to it.
///
/// 1. Strictly outside a limit. 2. Seven points that each rise, or each fall; an equal value breaks it. 3. Two of three points
/// in a row in the outer third but not outside the limit, all three on that side of the mean. 4. Seven points in a row on one
/// side of the mean; one on the mean breaks it.
///
/// A signal shows that something other than the usual variation is at work, not what it is. Assumes values that don't
/// depend on their neighbours: not for rolling sums. Among 100 points of an unchanged process, a few signals occur by
/// chance.
///
/// Source: NHS England, *Making data count*; the logic of NHSRplotthedots, the R package of the NHS-R Community.
@nonexhaustive
public enum ControlSignal: String, Sendable, Hashable, CaseIterable {
  /// Nothing but the usual variation (slumpvariation).
  case commonCause
  /// Over the upper limit.
  case aboveUpperLimit
  /// Under the lower limit.
  case belowLowerLimit
  /// One of seven points or more, each higher than the one before.
  case trendUp
  /// One of seven points or more, each lower than the one before.
  case trendDown
  /// One of two out of three points in the outer third over the mean.
  case twoOfThreeAbove
  /// One of two out of three points in the outer third under the mean.
  case twoOfThreeBelow
  /// One of seven points or more in a row over the mean.
  case shiftAbove
  /// One of seven points or more in a row under the mean.
  case shiftBelow

  /// The direction of the signal: up for points over the mean and for rises, even below the mean; `nil` for none.
  package var direction: ControlLimits.Improvement? {
    switch self {
    case .commonCause: nil
    case .aboveUpperLimit, .trendUp, .twoOfThreeAbove, .shiftAbove: .increase
    case .belowLowerLimit, .trendDown, .twoOfThreeBelow, .shiftBelow: .decrease
    }
  }
}

/// The rules that give each point of a chart its signal, in the order in which ``ControlSignal`` describes them.
struct SignalRules {
  private static let run = 7

  private let values: [Double]
  private let limits: ControlLimits
  private let sides: [Int]

  init(_ values: [Double], _ limits: ControlLimits) {
    self.values = values
    self.limits = limits
    sides = values.map { Self.side(of: $0, above: limits.mean, below: limits.mean) }
  }

  /// Returns one signal for each value.
  func signals() -> [ControlSignal] {
    var signals = [ControlSignal](repeating: .commonCause, count: values.count)
    mark(&signals, runs(of: sides, needing: Self.run), .shiftAbove, .shiftBelow)
    mark(&signals, outerThirds(), .twoOfThreeAbove, .twoOfThreeBelow)
    mark(&signals, trends(), .trendUp, .trendDown)
    mark(&signals, values.map(outside), .aboveUpperLimit, .belowLowerLimit)
    return signals
  }

  /// Later rules are marked first, so that earlier ones replace them.
  private func mark(_ signals: inout [ControlSignal], _ marks: [Int], _ up: ControlSignal, _ down: ControlSignal) {
    for (index, mark) in marks.enumerated() where mark != 0 { signals[index] = mark > 0 ? up : down }
  }

  private func outside(_ value: Double) -> Int {
    Self.side(of: value, above: limits.upper, below: limits.lower)
  }

  /// Returns 1 for a value over the upper line, -1 for one under the lower line, 0 between them.
  private static func side(of value: Double, above upper: Double, below lower: Double) -> Int {
    if ControlLimits.isOver(value, upper) { return 1 }
    if ControlLimits.isOver(lower, value) { return -1 }
    return 0
  }

  /// Returns the directions that last for at least `length` without a break, and 0 elsewhere.
  private func runs(of directions: [Int], needing length: Int) -> [Int] {
    var marks = [Int](repeating: 0, count: directions.count)
    var start = 0
    for end in directions.indices {
      if directions[end] != directions[start] { start = end }
      let count = end - start + 1
      guard directions[end] != 0, count >= length else { continue }
      // Those before the last are marked once, when the run has become long enough.
      for index in (count == length ? start : end)...end { marks[index] = directions[end] }
    }
    return marks
  }

  /// Six steps in one direction mark all seven points that they connect.
  private func trends() -> [Int] {
    let steps = zip(values, values.dropFirst()).map { before, after in (after - before).direction }
    var marks = [Int](repeating: 0, count: values.count)
    for (index, mark) in runs(of: steps, needing: Self.run - 1).enumerated() where mark != 0 {
      marks[index] = mark
      marks[index + 1] = mark
    }
    return marks
  }

  private func outerThirds() -> [Int] {
    let near = values.map(outerThird)
    var marks = [Int](repeating: 0, count: values.count)
    for start in values.indices.dropLast(2) {
      let window = start...(start + 2)
      for side in [1, -1] where window.allSatisfy({ sides[$0] == side }) {
        let found = window.filter { near[$0] == side }
        if found.count >= 2 { for index in found { marks[index] = side } }
      }
    }
    return marks
  }

  private func outerThird(_ value: Double) -> Int {
    guard outside(value) == 0 else { return 0 }
    let upper = limits.mean + (limits.upper - limits.mean) * 2 / 3
    let lower = limits.mean - (limits.mean - limits.lower) * 2 / 3
    return Self.side(of: value, above: upper, below: lower)
  }
}
