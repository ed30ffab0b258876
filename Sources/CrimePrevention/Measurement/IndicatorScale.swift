extension Indicator {
  /// Whether its values can't be below zero, whatever the scale says.
  var isNeverNegative: Bool {
    switch statistic.known {
    case .count, .share, .rate, .duration: true
    case .mean, .index, .amount, .ordinal, nil: false
    }
  }

  /// The smallest and largest value possible: as stated, else as the kind of figure implies.
  var possibleValues: (min: Double?, max: Double?) {
    // The values are written in a different unit from the scale.
    if let multiplier, multiplier != 1 { return (nil, nil) }
    if let scale { return scale.min <= scale.max ? (scale.min, scale.max) : (nil, nil) }
    return (isNeverNegative ? 0 : nil, statistic == .share && unit == .percent ? 100 : nil)
  }

  /// Returns whether a figure lies partly or wholly outside the possible values.
  func isOffScale(_ figure: ValueRange) -> Bool {
    figure.isOutside(possibleValues)
  }

  /// Returns whether a stated figure is an observed one, rounded to the stated number of decimals.
  func rounds(_ observed: Figure, to stated: Figure) -> Bool {
    let isNear = { (observed: Double, stated: Double) in
      var unit = 1.0
      for _ in 0..<stated.decimals { unit /= 10 }
      return abs(observed - stated) <= unit / 2 + 1e-9
    }
    return isNear(observed.lower, stated.lower) && isNear(observed.upper, stated.upper)
  }

  /// Neighbouring bands in the order of their limits, with their places in the list; those with reversed limits are
  /// left out.
  var neighbouringBands: [(lower: (index: Int, band: Band), upper: (index: Int, band: Band))] {
    let ordered = bands.enumerated().map { (index: $0.offset, band: $0.element) }
      .filter { $0.band.min <= $0.band.max }
      .sorted { ($0.band.min, $0.band.max, $0.index) < ($1.band.min, $1.band.max, $1.index) }
    return zip(ordered, ordered.dropFirst()).map { (lower: $0, upper: $1) }
  }
}

extension ValueRange {
  /// Returns whether a part of the range lies outside some limits.
  func isOutside(_ limits: (min: Double?, max: Double?)) -> Bool {
    if let least = limits.min, min < least { return true }
    guard let most = limits.max else { return false }
    return most < max
  }
}

extension Double {
  /// How many decimals the shortest form of the number has.
  var decimals: Int {
    JSONNumber(self).map { max(0, -$0.precision.exponent) } ?? 0
  }
}
