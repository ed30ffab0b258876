/// How everything stands that a council has planned and promised, at an asking date (rådets samlade uppföljning).
public struct CouncilProgress: ThreefoldProgress, Hashable {
  /// All measures, the targets of all production goals, and those of promises.
  public let production: ProgressAspect
  /// All commitments and promised parties, and the targets of all process goals.
  public let process: ProgressAspect
  /// The targets of all effect goals, and of goals without kind.
  public let effect: ProgressAspect

  init(_ outline: ThreefoldOutline, _ findings: PartFindings) {
    production = ProgressAspect(outline.production, findings)
    process = ProgressAspect(outline.process, findings)
    effect = ProgressAspect(outline.effect, findings)
  }
}
