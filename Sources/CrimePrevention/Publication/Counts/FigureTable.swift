/// The figures of one indicator as counts with the sums that hold among them, to find out which to withhold.
///
/// Tables are made of what is shown together: parts along each breakdown with their wholes (areas with their parents, units,
/// sexes, age groups) and periods that add up. Parts that are known to come to less than their whole leave a rest that nobody
/// shows. Where a part is withheld, readers may take the parts for complete, and so does the table.
struct FigureTable {
  /// A count as it's known of one observation.
  struct Figure {
    /// The count, or the numerator of a share.
    var count: Int?
    /// The denominator of a share.
    var whole: Int?
    var visibility: CountTable.Visibility
    /// The position of the observation; `nil` for what only an earlier release had.
    var position: Int?
  }

  private struct Cell {
    let part: FigurePart
    /// The cell of the count, and that of the denominator.
    let count: Int
    let whole: Int?
    /// The areas that the part's place is in.
    let areas: [Identifier<Area>]
    let ages: ClosedRange<Int>?
  }

  private let indicator: Indicator
  private let places: Places
  private var table = CountTable()
  /// By layer, the cells of each part: final figures are one layer, those that they replaced others.
  private var layers: [[FigurePart: Cell]] = []
  private var positions: [Int: Int] = [:]
  private var isTooLarge = false

  /// Longer lists of parts that may add up aren't searched for those that do: all of them are
  /// withheld.
  static let mostParts = 1_500

  init(_ indicator: Indicator, _ places: Places) {
    self.indicator = indicator
    self.places = places
  }

  /// Adds a figure in a layer.
  mutating func add(_ figure: Figure, of part: FigurePart, layer: Int) {
    while layers.count <= layer { layers.append([:]) }
    guard layers[layer][part] == nil else { return }
    let isPlain = figure.count == nil && figure.visibility != .withheld && figure.visibility != .unlisted
    guard !isPlain else { return }
    let count = table.addCell(figure.count, figure.visibility)
    if let position = figure.position { positions[count] = position }
    var whole: Int?
    if indicator.statistic == .share, figure.whole != nil || figure.visibility == .withheld {
      let cell = table.addCell(figure.whole, figure.whole == nil ? .withheld : figure.visibility)
      if let position = figure.position { positions[cell] = position }
      table.tie([count, cell])
      // What is left of the whole follows from both.
      table.addSum(ofSomeParts: [count], to: cell)
      whole = cell
    }
    let areas = part.place.map(places.areas) ?? []
    layers[layer][part] = Cell(part: part, count: count, whole: whole, areas: areas, ages: part.ages)
  }

  /// Ties the counts of one part in several layers.
  mutating func tieLayers() {
    guard layers.count > 1 else { return }
    var further: [FigurePart: [Int]] = [:]
    for layer in layers.dropFirst() {
      for (part, cell) in layer { further[part, default: []].append(cell.count) }
    }
    for (part, cell) in layers[0] {
      if let others = further[part] { table.tie([cell.count] + others) }
    }
  }

  /// The positions of the observations to withhold.
  mutating func withheld(by policy: SuppressionPolicy) -> Set<Int> {
    for layer in layers.indices { addSums(in: layer) }
    if isTooLarge { return Set(positions.values) }
    return Set(table.suppressed(by: policy).withheld.compactMap { positions[$0.cell] })
  }

  /// The positions of the observations whose very count readers can work out.
  mutating func deducible() -> Set<Int> {
    for layer in layers.indices { addSums(in: layer) }
    guard !isTooLarge else { return [] }
    return Set(table.audit().deducible.compactMap { positions[$0] })
  }

  // MARK: - Sums

  private mutating func addSums(in layer: Int) {
    let cells = layers[layer].values.sorted { $0.count < $1.count }
    for dimension in FigurePart.Dimension.allCases {
      let lists = Dictionary(grouping: cells) { $0.part.without(dimension) }
      for list in lists.values.sorted(by: { $0[0].count < $1[0].count }) where list.count > 1 {
        guard list.count <= Self.mostParts else {
          isTooLarge = true
          return
        }
        for whole in list { addSums(of: list, to: whole, along: dimension) }
      }
    }
  }

  private mutating func addSums(of list: [Cell], to whole: Cell, along dimension: FigurePart.Dimension) {
    for parts in divisions(of: whole, into: list, along: dimension) where !parts.isEmpty {
      addSum(of: parts.map(\.count), to: whole.count)
      let wholes = parts.compactMap(\.whole)
      if let all = whole.whole, wholes.count == parts.count { addSum(of: wholes, to: all) }
    }
  }

  /// The lists of parts of a whole that don't overlap.
  private mutating func divisions(
    of whole: Cell,
    into list: [Cell],
    along dimension: FigurePart.Dimension
  ) -> [[Cell]] {
    switch dimension {
    case .time: times(in: whole, list)
    case .place: placesIn(whole, list)
    case .sex: whole.part.sex == nil ? [list.filter { $0.part.sex != nil }] : []
    case .age: [ages(in: whole, list)]
    }
  }

  /// Times of each length, such as months and quarters of a year.
  private mutating func times(in whole: Cell, _ list: [Cell]) -> [[Cell]] {
    let (first, last) = (whole.part.first, whole.part.last)
    let inside = list.filter { $0.part.first >= first && $0.part.last <= last && $0.part != whole.part }
    guard indicator.aggregation == .sum else {
      // The value of a year is that of its last quarter.
      guard indicator.aggregation == .latest else { return [] }
      for part in inside where part.part.last == last { table.tie([part.count, whole.count]) }
      return []
    }
    let lists = Dictionary(grouping: inside, by: \.part.granularity)
    return ReportingPeriod.Granularity.allCases.compactMap { lists[$0] }.filter { list in
      let sorted = list.sorted { $0.part.first < $1.part.first }
      return zip(sorted, sorted.dropFirst()).allSatisfy { $0.part.last < $1.part.first }
    }
  }

  /// Places of each sort, and the outermost of all sorts.
  private func placesIn(_ whole: Cell, _ list: [Cell]) -> [[Cell]] {
    let inside: [Cell]
    switch whole.part.place {
    case nil: inside = list.filter { $0.part.place != nil }
    case .area(let area): inside = list.filter { $0.areas.contains(area) }
    case .unit: return []
    }
    let sorts = Dictionary(grouping: inside) { cell in cell.part.place.map(places.sort) ?? "" }
    let lists = sorts.sorted { $0.key < $1.key }.map { outermost(of: $0.value) }
    return sorts.count > 1 ? lists + [outermost(of: inside)] : lists
  }

  private func outermost(of cells: [Cell]) -> [Cell] {
    let areas: Set<Identifier<Area>> = Set(
      cells.compactMap { if case .area(let area) = $0.part.place { area } else { nil } }
    )
    return cells.filter { !$0.areas.contains(where: areas.contains) }
  }

  /// The outermost age groups.
  private func ages(in whole: Cell, _ list: [Cell]) -> [Cell] {
    let inside = list.filter { $0.part.age != nil && (whole.part.age == nil || Self.isInside($0, whole)) }
    return inside.filter { cell in !inside.contains { Self.isInside(cell, $0) } }
  }

  private static func isInside(_ part: Cell, _ whole: Cell) -> Bool {
    guard let inner = part.ages, let outer = whole.ages, inner != outer else { return false }
    return outer.contains(inner.lowerBound) && outer.contains(inner.upperBound)
  }

  private mutating func addSum(of parts: [Int], to whole: Int) {
    let counts = parts.map { table.count(of: $0) }
    let sum = counts.compactMap { $0 }.reduce(0, +)
    guard let all = table.count(of: whole) else {
      table.addSum(of: parts, to: whole)
      return
    }
    // Parts that come to more overlap, and nothing follows from them.
    guard sum <= all else { return }
    if counts.contains(nil) || sum == all {
      table.addSum(of: parts, to: whole)
    } else {
      table.addSum(ofSomeParts: parts, to: whole)
    }
  }
}
