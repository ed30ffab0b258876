extension Goal {
  /// What measures for the goal have in common.
  var link: String { "goal " + id.rawValue }
}

extension Measure {
  /// What measures are compared by: the goals that they serve and the factors that they act on.
  var links: [String] {
    goals.map { "goal " + $0.rawValue } + addresses.map { "factor " + $0.rawValue }
  }
}
