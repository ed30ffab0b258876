/// The rules that give each point of a chart its signal, in the order in which ``ControlSignal`` describes them.
struct SignalRules {
  private static let run = 7

  private let values: [Double]
  private let limits: ControlLimits
  private let sides: [Int]

  init(_ values: [Double], _ limits: ControlLimits) {
    self.values = values
    self.limits = limits
    sides = values.map { ControlLimits.isOver($0, limits.mean) ? 1 : ControlLimits.isOver(limits.mean, $0) ? -1 : 0 }
  }

  /// One signal for each value.
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
    ControlLimits.isOver(value, limits.upper) ? 1 : ControlLimits.isOver(limits.lower, value) ? -1 : 0
  }

  /// The directions that last at least so long without a break, and 0 elsewhere.
  private func runs(of directions: [Int], needing length: Int) -> [Int] {
    var marks = [Int](repeating: 0, count: directions.count)
    var start = 0
    for end in directions.indices {
      if directions[end] != directions[start] { start = end }
      if directions[end] != 0, end - start + 1 >= length {
        for index in start...end { marks[index] = directions[end] }
      }
    }
    return marks
  }

  /// Six steps in one direction mark all seven points that they connect.
  private func trends() -> [Int] {
    let steps = zip(values, values.dropFirst()).map { before, after in after > before ? 1 : after < before ? -1 : 0 }
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
    return ControlLimits.isOver(value, upper) ? 1 : ControlLimits.isOver(lower, value) ? -1 : 0
  }
}
