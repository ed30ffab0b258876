/// How a plan stands at an asking date (uppföljning av en plan).
public struct PlanProgress: ThreefoldProgress, Hashable {
  /// The plan.
  public let id: ActionPlan.ID
  /// Its measures, and the targets of its production goals.
  public let production: ProgressAspect
  /// One part for each commitment in its measures, and the targets of its process goals.
  public let process: ProgressAspect
  /// The targets of its effect goals, and of goals without kind. A goal without targets is a part that can't be assessed.
  public let effect: ProgressAspect
  private let plan: ActionPlan
  private let record: MatrixSource

  init(_ plan: ActionPlan, _ outline: ThreefoldOutline, _ findings: PartFindings, _ record: MatrixSource) {
    id = plan.id
    production = ProgressAspect(outline.production, findings)
    process = ProgressAspect(outline.process, findings)
    effect = ProgressAspect(outline.effect, findings)
    self.plan = plan
    self.record = record
  }

  /// Its measures by factor and prevention level, with their verdicts.
  ///
  /// - Complexity: Put together when asked for, linear in the number of measures.
  public var matrix: MatrixProgress { record.matrix(of: [plan]) }
}
