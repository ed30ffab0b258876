/// The measures for each factor on each level of prevention (preventionsmatris).
///
/// ```swift
/// let matrix = PreventionMatrix(of: plan, in: record)
/// matrix["few-adults-out", .selective].measures        // the measures in one cell
/// matrix["few-adults-out", nil].measures               // those that address the factor without saying a level
/// matrix.uncoveredLevels(of: "few-adults-out")         // what is left
/// ```
///
/// A measure is in each cell that it names: for a factor, risk or protective, on a level that the format knows. A
/// measure that states no factor, or no (known) level, is placed under `nil`. ``rows`` and ``columns`` are what a table
/// shows.
public struct PreventionMatrix: Sendable, Hashable {
  /// The record's factors in its order.
  public let factors: [Identifier<Factor>]
  private var cells: [Place: Cell] = [:]
  private var byFactor: [Identifier<Factor>?: Cell] = [:]
  private var byLevel: [PreventionLevel?: Cell] = [:]

  /// The levels, from everyone to those who already have the problem.
  public static let levels: [PreventionLevel] = PreventionLevel.Known.allCases.map { PreventionLevel($0) }

  /// The matrix of all measures of a record: those in its plans, then those in none.
  public init(of record: CouncilRecord) {
    self.init(record.plans, record.measures, record.factors)
  }

  /// The matrix of one plan of a record.
  public init(of plan: ActionPlan, in record: CouncilRecord) {
    self.init([plan], [], record.factors)
  }

  init(_ plans: [ActionPlan], _ others: [Measure], _ factors: [Factor]) {
    self.factors = factors.map(\.id)
    for plan in plans {
      for area in plan.focusAreas {
        for measure in area.measures { add(measure) }
      }
    }
    for measure in others { add(measure) }
  }

  private mutating func add(_ measure: Measure) {
    let known = Self.levels.filter(measure.levels.contains)
    let levels: [PreventionLevel?] = known.isEmpty ? [nil] : known
    let factors: [Identifier<Factor>?] =
      measure.addresses.count > 1 ? Array(Set(measure.addresses)) : [measure.addresses.first]
    for factor in factors {
      byFactor[factor, default: Cell()].add(measure)
      for level in levels { cells[Place(factor: factor, level: level), default: Cell()].add(measure) }
    }
    for level in levels { byLevel[level, default: Cell()].add(measure) }
  }

  private struct Place: Hashable {
    let factor: Identifier<Factor>?
    let level: PreventionLevel?
  }
}

extension PreventionMatrix {
  /// Measures in one place of the matrix.
  public struct Cell: Sendable, Hashable {
    /// The measures in the order of the record, cancelled ones too.
    public private(set) var measures: [Identifier<Measure>] = []
    private var statuses: [Measure.Status?] = []
    /// Whether there is a measure that isn't cancelled.
    public private(set) var isCovered = false

    /// How many measures have each status.
    public var counts: [Measure.Status: Int] {
      Dictionary(statuses.compactMap { $0.map { ($0, 1) } }, uniquingKeysWith: +)
    }

    /// How many measures state no status.
    public var withoutStatus: Int { statuses.count { $0 == nil } }

    fileprivate mutating func add(_ measure: Measure) {
      measures.append(measure.id)
      statuses.append(measure.status)
      isCovered = isCovered || measure.status != .cancelled
    }
  }

  /// The factors, then those that measures name but the record lacks, by identifier, and last `nil` when there are
  /// measures that name none.
  public var rows: [Identifier<Factor>?] {
    let lacking = Set(byFactor.keys.compactMap { $0 }).subtracting(factors).sorted { $0.rawValue < $1.rawValue }
    return factors.map { $0 } + lacking.map { $0 } + (row(nil).measures.isEmpty ? [] : [nil])
  }

  /// The levels, and last `nil` when there are measures that name none that is known.
  public var columns: [PreventionLevel?] { Self.levels.map { $0 } + (column(nil).measures.isEmpty ? [] : [nil]) }

  /// The measures for a factor on a level; `nil` gives those that don't state one.
  public subscript(factor: Identifier<Factor>?, level: PreventionLevel?) -> Cell {
    cells[Place(factor: factor, level: level)] ?? Cell()
  }

  /// The measures for a factor, each once, on whatever level.
  public func row(_ factor: Identifier<Factor>?) -> Cell { byFactor[factor] ?? Cell() }

  /// The measures on a level, each once, for whatever factor.
  public func column(_ level: PreventionLevel?) -> Cell { byLevel[level] ?? Cell() }

  /// Returns the levels on which no measure addresses a factor. Empty while a measure that addresses the factor doesn't
  /// state its level: it may be the missing one.
  public func uncoveredLevels(of factor: Identifier<Factor>) -> [PreventionLevel] {
    self[factor, nil].isCovered ? [] : Self.levels.filter { !self[factor, $0].isCovered }
  }

  /// The levels on which there is no measure at all. Empty while a measure doesn't state its level.
  public var uncoveredLevels: [PreventionLevel] {
    column(nil).isCovered ? [] : Self.levels.filter { !column($0).isCovered }
  }
}
