/// The milestones of one measure by identifier, looked up when first asked for.
final class MilestoneSteps {
  private let milestones: [Milestone]
  private lazy var positions = Dictionary(
    milestones.enumerated().map { ($1.id, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  init(_ milestones: [Milestone]) {
    self.milestones = milestones
  }

  /// The first milestone with an identifier.
  subscript(id: Identifier<Milestone>) -> Milestone? { positions[id].map { milestones[$0] } }
}

extension RuleContext {
  /// The milestone of the same measure that another one comes after.
  func predecessor(of milestone: Milestone) -> Milestone? {
    milestone.after.flatMap { steps?[$0] }
  }
}
