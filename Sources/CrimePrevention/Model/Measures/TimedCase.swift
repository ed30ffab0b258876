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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.openedAt, .begunAt, .completedAt]
}

extension FieldKey where Object == TimedCase {
  /// Key of ``TimedCase/openedAt``.
  public static var openedAt: Self { Self("openedAt") }
  /// Key of ``TimedCase/begunAt``.
  public static var begunAt: Self { Self("begunAt") }
  /// Key of ``TimedCase/completedAt``.
  public static var completedAt: Self { Self("completedAt") }
}
