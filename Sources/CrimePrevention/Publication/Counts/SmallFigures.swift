/// Which observations of an indicator are withheld, because they show a small group of people or one could be worked out from
/// them.
struct SmallFigures {
  let policy: SuppressionPolicy
  /// Shares among fewer than this are withheld.
  let smallestDenominator: Int

  /// The rules for publishing records unless another policy is given.
  static let standard = SmallFigures(policy: SuppressionPolicy(), smallestDenominator: 10)

  /// The positions of the observations to withhold that are shown now.
  ///
  /// - Parameters:
  ///   - indicator: The indicator, which counts people.
  ///   - places: Which places are in which.
  ///   - earlier: The same indicator in earlier releases, the first one first.
  /// - Returns: Their positions among the observations.
  func withheld(in indicator: Indicator, _ places: Places, earlier: [Indicator] = []) -> Set<Int> {
    var shown = indicator
    var all: Set<Int> = []
    // What readers take for complete depends on what is withheld, so the check is repeated until nothing more is
    // withheld.
    for _ in 0..<Self.mostRounds {
      let found = round(shown, places, earlier).subtracting(all)
      guard !found.isEmpty else { return all }
      all.formUnion(found)
      for position in found { shown.observations[position].suppress() }
    }
    // Each round may withhold just the next of many parts that lie in one another, and takes longer than the list.
    return all.union(figures(of: indicator).compactMap { $0?.position })
  }

  /// How many rounds are tried before all figures are withheld.
  private static let mostRounds = 16

  private func round(_ indicator: Indicator, _ places: Places, _ earlier: [Indicator]) -> Set<Int> {
    let figures = figures(of: indicator)
    guard !earlier.isEmpty || figures.contains(where: { $0.map(concerns) == true }) else { return [] }
    var (table, withheld) = table(of: indicator, figures, places, earlier)
    return table.withheld(by: policy).union(withheld)
  }

  /// The positions of the observations that readers can work out when these are withheld and all others shown.
  func deducible(in indicator: Indicator, _ places: Places, where isWithheld: (Observation) -> Bool) -> Set<Int> {
    var figures = figures(of: indicator)
    for position in figures.indices where isWithheld(indicator.observations[position]) {
      figures[position]?.visibility = .withheld
    }
    var (table, _) = table(of: indicator, figures, places, [])
    return table.deducible()
  }

  /// Whether any figure is small or withheld, so that others may have to be.
  func concerns(_ indicator: Indicator) -> Bool {
    figures(of: indicator).contains { $0.map(concerns) == true }
  }

  /// Whether an observation is withheld on its own account.
  func isSmall(_ position: Int, in indicator: Indicator) -> Bool {
    figure(of: indicator.observations[position], at: position, in: indicator).map(concerns) == true
  }

  private func figures(of indicator: Indicator) -> [FigureTable.Figure?] {
    indicator.observations.enumerated().map { figure(of: $0.element, at: $0.offset, in: indicator) }
  }

  /// The table of an indicator's figures, and the positions of those that are withheld on their own account, whatever
  /// the table says.
  private func table(
    of indicator: Indicator,
    _ figures: [FigureTable.Figure?],
    _ places: Places,
    _ earlier: [Indicator]
  ) -> (FigureTable, Set<Int>) {
    var known = KnownFigures(earlier, self)
    var table = FigureTable(indicator, places)
    var withheld: Set<Int> = []
    var layers: [FigurePart: [Int]] = [:]
    for position in indicator.observations.indices where figures[position] != nil {
      layers[FigurePart(indicator.observations[position]), default: []].append(position)
    }
    for (part, positions) in layers.sorted(by: { $0.value[0] < $1.value[0] }) {
      let sorted = positions.sorted { left, right in
        indicator.observations[left].takesPrecedence(over: indicator.observations[right])
          || !indicator.observations[right].takesPrecedence(over: indicator.observations[left]) && left < right
      }
      for (layer, position) in sorted.enumerated() {
        guard let figure = figures[position].map({ known.seen($0, of: part) }) else { continue }
        table.add(figure, of: part, layer: layer)
        if figure.visibility == .withheld, figure.position != nil { withheld.insert(position) }
      }
    }
    for (part, figure) in known.others { table.add(figure, of: part, layer: 0) }
    table.tieLayers()
    return (table, withheld)
  }

  func concerns(_ figure: FigureTable.Figure) -> Bool {
    if figure.visibility == .withheld { return true }
    guard let count = figure.count else { return false }
    if policy.isSmall(count) { return true }
    guard let whole = figure.whole else { return false }
    return policy.isSmall(max(0, whole - count))
  }

  /// What an observation shows about the number of people; `nil` when it shows nothing about it.
  func figure(of observation: Observation, at position: Int?, in indicator: Indicator) -> FigureTable.Figure? {
    if observation.status == .suppressed {
      return FigureTable.Figure(count: nil, whole: nil, visibility: .withheld, position: nil)
    }
    guard observation.status.mayHaveValue else { return nil }
    let whole = observation.denominator ?? observation.sampleSize.map(Double.init)
    if let count = count(of: observation, whole, in: indicator) {
      let all = indicator.statistic == .share ? whole.flatMap(Self.wholeNumber) : nil
      guard let number = Self.wholeNumber(count) else { return nil }
      // A count that isn't whole, such as a mean of years, is small when it's below the limit.
      let isSmall = count > 0 && number == 0
      let isAmongFew = indicator.statistic == .share && (whole ?? .infinity) < Double(smallestDenominator)
      let visibility: CountTable.Visibility = isSmall || isAmongFew ? .withheld : .shown
      return FigureTable.Figure(count: number, whole: all, visibility: visibility, position: position)
    }
    // A range that lies below the limit says as much as a small count.
    guard indicator.statistic == .count, let range = observation.range, range.max > 0,
      range.max * (indicator.multiplier ?? 1) < Double(policy.threshold)
    else { return nil }
    return FigureTable.Figure(count: nil, whole: nil, visibility: .withheld, position: position)
  }

  private func count(of observation: Observation, _ whole: Double?, in indicator: Indicator) -> Double? {
    switch indicator.statistic.known {
    case .count: return (observation.value ?? observation.numerator).map { $0 * (indicator.multiplier ?? 1) }
    case .share:
      if let numerator = observation.numerator { return numerator }
      guard let value = observation.value, let whole else { return nil }
      return (value * whole / indicator.wholeShare).rounded()
    case .rate:
      if let numerator = observation.numerator { return numerator }
      guard let value = observation.value, let whole, let per = indicator.per, per > 0 else { return nil }
      return (value * whole / per).rounded()
    default: return nil
    }
  }

  private static func wholeNumber(_ value: Double) -> Int? {
    let rounded = value.rounded()
    guard rounded >= 0, rounded <= Double(CountTable.largestCount) else { return nil }
    return Int(rounded)
  }
}

/// What readers know of an indicator from earlier releases.
struct KnownFigures {
  private var figures: [FigurePart: FigureTable.Figure] = [:]

  init(_ earlier: [Indicator], _ small: SmallFigures) {
    for indicator in earlier {
      for observation in indicator.observations {
        guard var figure = small.figure(of: observation, at: nil, in: indicator) else { continue }
        let part = FigurePart(observation)
        // Once withheld, always withheld.
        if figures[part]?.visibility == .withheld { continue }
        // A small count is withheld now, even if readers know it.
        if figure.visibility == .shown, !small.concerns(figure) { figure.visibility = .known }
        figures[part] = figure
      }
    }
  }

  /// A figure of the new release, with what readers know of it.
  mutating func seen(_ figure: FigureTable.Figure, of part: FigurePart) -> FigureTable.Figure {
    guard let known = figures.removeValue(forKey: part) else { return figure }
    var seen = figure
    if known.visibility == .withheld { seen.visibility = .withheld }
    if known.visibility == .known, known.count == figure.count, figure.visibility == .shown { seen.visibility = .known }
    return seen
  }

  /// What only earlier releases had, in a fixed order.
  var others: [(part: FigurePart, figure: FigureTable.Figure)] {
    figures.map { ($0.key, $0.value) }.sorted { left, right in
      (left.part.first, left.part.last, "\(left.part)") < (right.part.first, right.part.last, "\(right.part)")
    }
  }
}

extension Observation {
  /// Takes out all figures; only the fact that the observation exists is left.
  mutating func suppress() {
    value = nil
    range = nil
    numerator = nil
    denominator = nil
    sampleSize = nil
    status = .suppressed
  }
}
