/// Works out what is withheld in a table: small counts first, then in each group of linked cells the complements.
struct TableSuppression {
  private let policy: SuppressionPolicy
  private let table: CountTable
  private let index: SumIndex
  /// The counts; unknown ones are replaced by some that agree with what is shown.
  private var counts: [Int]
  private var isFree: [Bool]
  private var isProtected: [Bool]
  private var reasons: [Suppression.Reason?]
  private var exposed: [Int] = []
  private var isSmallest = true
  private var workLeft: Int
  /// The cells whose counts were looked at, and replaced if they weren't known.
  private var completed: SumIndex.Reached
  private var room: [Int]

  init(_ table: CountTable, _ policy: SuppressionPolicy) {
    self.table = table
    self.policy = policy
    index = SumIndex(table)
    counts = table.counts
    reasons = Array(repeating: nil, count: counts.count)
    isFree = table.visibilities.map { $0 == .withheld || $0 == .unlisted }
    isProtected = table.visibilities.map { $0 == .withheld }
    completed = SumIndex.Reached(table)
    room = Array(repeating: -1, count: counts.count)
    workLeft = policy.workLimit
  }

  /// Whether there is anything in a table that a policy withholds or protects.
  static func concerns(_ table: CountTable, _ policy: SuppressionPolicy) -> Bool {
    table.counts.indices.contains { cell in
      switch table.visibilities[cell] {
      case .withheld: true
      case .shown, .unlisted: table.counts[cell] != CountTable.unknown && policy.isSmall(table.counts[cell])
      case .known: false
      }
    }
  }

  mutating func result() -> Suppression {
    withholdSmall()
    var grouped = SumIndex.Reached(table)
    for cell in counts.indices where isProtected[cell] && !grouped.cells[cell] {
      let group = index.linked(from: cell, alongTies: true, reached: &grouped) { table.visibilities[$0] != .known }
      do throws(UnsolvableTable) {
        try protect(group)
      } catch {
        withholdAll(group, error == .tooLarge ? .tooLarge : .contradictory)
      }
    }
    return outcome()
  }

  private mutating func withholdSmall() {
    for cell in counts.indices where counts[cell] != CountTable.unknown && policy.isSmall(counts[cell]) {
      switch table.visibilities[cell] {
      case .shown: withhold(cell, .small)
      case .unlisted: isProtected[cell] = true
      case .known, .withheld: break
      }
    }
    for cells in index.companions.values where cells.contains(where: { isFree[$0] && isProtected[$0] }) {
      for cell in cells where table.visibilities[cell] == .shown { withhold(cell, .tied) }
    }
  }

  private mutating func withhold(_ cell: Int, _ reason: Suppression.Reason) {
    guard reasons[cell] == nil else { return }
    reasons[cell] = reason
    isFree[cell] = true
    isProtected[cell] = true
  }

  /// Withholds complements in a group of linked cells.
  private mutating func protect(_ group: [Int]) throws(UnsolvableTable) {
    try complete(group)
    let system = index.excerpt(group, counts: counts, room: &room)
    let groupCounts = group.map { counts[$0] }
    guard system.agrees(with: groupCounts) else { throw .contradictory }
    let state = Withholding(
      system,
      counts: groupCounts,
      width: policy.width,
      units: units(of: group),
      isFree: group.map { isFree[$0] },
      isProtected: group.map { isProtected[$0] }
    )
    let choice = if let found = try search(state) { found } else { try choose(state) }
    for unit in choice.units {
      for column in state.unitColumns[unit] { withhold(group[column], .complementary) }
    }
    exposed.append(contentsOf: choice.exposed.map { group[$0] })
  }

  /// Units to withhold, and columns that can't be protected.
  private typealias Choice = (units: [Int], exposed: [Int])

  /// `nil` when there are too many choices to weigh.
  private mutating func search(_ state: Withholding) throws(UnsolvableTable) -> Choice? {
    guard state.counts.count <= ComplementSearch.largestCellCount else { return nil }
    var search = try ComplementSearch(state, workLimit: min(workLeft, ComplementSearch.effort))
    defer { workLeft -= search.work }
    guard let choice = try? search.run() else { return nil }
    isSmallest = isSmallest && search.isComplete
    return (choice.units, choice.exposed)
  }

  private mutating func choose(_ state: Withholding) throws(UnsolvableTable) -> Choice {
    isSmallest = false
    var complement = LocalComplement(state, workLimit: workLeft)
    defer { workLeft -= complement.work }
    try complement.run()
    return (complement.state.chosen, complement.state.exposed)
  }

  /// Replaces counts that aren't known by some that agree with what is shown.
  private mutating func complete(_ group: [Int]) throws(UnsolvableTable) {
    for cell in group where isFree[cell] && !completed.cells[cell] {
      let linked = index.linked(from: cell, reached: &completed) { isFree[$0] }
      guard linked.contains(where: { counts[$0] == CountTable.unknown }) else { continue }
      let system = index.excerpt(linked, counts: counts, room: &room)
      let known = linked.map { counts[$0] }
      let completion = try FeasibleTables.completion(of: known, in: system, workLimit: workLeft)
      workLeft -= completion.work
      for (cell, count) in zip(linked, completion.counts) { counts[cell] = count }
    }
  }

  /// Numbers the units of some cells: those that go together and are shown share one.
  private func units(of cells: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    var next = 0
    return cells.map { cell in
      let representative = table.representative(of: cell)
      if !isFree[cell], let number = numbers[representative] { return number }
      defer { next += 1 }
      if !isFree[cell] { numbers[representative] = next }
      return next
    }
  }

  /// Withholds a group as a whole. Where readers know other cells in its sums, protection can't be guaranteed.
  private mutating func withholdAll(_ group: [Int], _ reason: Suppression.Reason) {
    isSmallest = false
    for cell in group where table.visibilities[cell] == .shown { withhold(cell, reason) }
    let system = index.excerpt(group, counts: counts, room: &room)
    if system.touchesFixed { exposed.append(contentsOf: group.filter { isProtected[$0] }) }
  }

  private func outcome() -> Suppression {
    var published = table
    var withheld: [Suppression.Withheld] = []
    for (cell, reason) in reasons.enumerated() {
      guard let reason else { continue }
      withheld.append(Suppression.Withheld(cell: cell, reason: reason))
      published.visibilities[cell] = .withheld
    }
    for cell in counts.indices {
      switch published.visibilities[cell] {
      case .shown, .known: break
      case .withheld, .unlisted: published.counts[cell] = CountTable.unknown
      }
    }
    return Suppression(table: published, withheld: withheld, exposed: exposed.sorted(), isSmallest: isSmallest)
  }
}
