/// A case that a deadline applies to (ärende): a tag to remove, a tip to clear. Never about a person.
public struct TimedCase: RecordObject {
  /// When it became known.
  public var openedAt: CivilMoment
  /// When the work began.
  public var begunAt: CivilMoment?
  /// When the work was finished.
  public var completedAt: CivilMoment?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    openedAt: CivilMoment,
    begunAt: CivilMoment? = nil,
    completedAt: CivilMoment? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.openedAt = openedAt
    self.begunAt = begunAt
    self.completedAt = completedAt
    self.annotations = annotations
  }
}

extension TimedCase: DescribedObject {
  package static var blank: Self { Self(openedAt: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("openedAt", \.openedAt)
    visit.date("begunAt", \.begunAt)
    visit.date("completedAt", \.completedAt)
  }
}
