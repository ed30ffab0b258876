extension RuleContext {
  /// The milestone of the same measure that another one comes after.
  func predecessor(of milestone: Milestone) -> Milestone? {
    milestone.after.flatMap { after in measure?.milestones.first { $0.id == after } }
  }
}
