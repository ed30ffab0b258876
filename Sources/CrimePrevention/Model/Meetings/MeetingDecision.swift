/// A decision taken at a meeting (beslut).
public struct MeetingDecision: RecordObject {
  /// The decision in words.
  public var text: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(text: String, annotations: Annotations = Annotations()) {
    self.text = text
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.text]
}

extension FieldKey where Object == MeetingDecision {
  /// Key of ``MeetingDecision/text``.
  public static var text: Self { Self("text") }
}
