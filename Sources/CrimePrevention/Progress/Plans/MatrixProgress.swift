/// Measures by factor and prevention level, with their statuses and verdicts at an asking date (preventionsmatris med
/// läge).
///
/// ```swift
/// let cell = progress.matrix["few-adults-out", .universal]
/// cell.measures            // which measures there are
/// cell.statuses[.ongoing]  // how many are recorded as under way
/// cell.verdicts.words      // such as “2 on path, 1 cannot be assessed”
/// ```
public struct MatrixProgress: Sendable, Hashable {
  /// The measures for each factor on each level, and the levels that have none.
  public let measures: PreventionMatrix
  private let verdicts: [Measure.ID: Verdict]

  init(_ measures: PreventionMatrix, _ verdicts: [Measure.ID: Verdict]) {
    self.measures = measures
    self.verdicts = verdicts
  }

  /// The measures for a factor on a level; `nil` selects those that don't state one.
  public subscript(factor: Factor.ID?, level: PreventionLevel?) -> Cell { cell(measures[factor, level]) }

  /// The measures for a factor, each once, on whatever level.
  public func row(_ factor: Factor.ID?) -> Cell { cell(measures.row(factor)) }

  /// The measures on a level, each once, for whatever factor.
  public func column(_ level: PreventionLevel?) -> Cell { cell(measures.column(level)) }

  private func cell(_ cell: PreventionMatrix.Cell) -> Cell {
    Cell(
      measures: cell.measures,
      statuses: cell.counts,
      withoutStatus: cell.withoutStatus,
      isCovered: cell.isCovered,
      verdicts: VerdictCounts(cell.measures.lazy.compactMap { verdicts[$0] })
    )
  }
}

extension MatrixProgress {
  /// Measures in one place of the matrix.
  public struct Cell: Sendable, Hashable {
    /// The measures in the order of the record, cancelled ones too.
    public let measures: [Measure.ID]
    /// How many measures have each status, as recorded.
    public let statuses: [Measure.Status: Int]
    /// How many measures state no status.
    public let withoutStatus: Int
    /// Whether there is a measure that isn't cancelled.
    public let isCovered: Bool
    /// How many measures have each verdict, those that can't be assessed among them.
    public let verdicts: VerdictCounts
  }
}

/// What a matrix is made of: the plans of a record, the measures in no plan, and the assessments of all measures.
struct MatrixSource: Sendable, Hashable {
  let plans: [ActionPlan]
  let others: [Measure]
  let factors: [Factor]
  let measures: [MeasureAssessment]

  var matrix: MatrixProgress { matrix(of: plans, others) }

  /// The matrix of some plans and of measures outside plans, in time linear in the number of measures of the record.
  func matrix(of plans: [ActionPlan], _ others: [Measure] = []) -> MatrixProgress {
    MatrixProgress(
      PreventionMatrix(plans, others, factors),
      Dictionary(measures.map { ($0.measure, $0.verdict) }) { first, _ in first }
    )
  }
}
