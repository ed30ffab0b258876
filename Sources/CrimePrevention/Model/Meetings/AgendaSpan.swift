/// A part of an agenda, from one item through another.
public struct AgendaSpan: RecordObject {
  /// The first item.
  public var from: Identifier<AgendaItem>
  /// The last item, inclusive.
  public var through: Identifier<AgendaItem>
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(from: Identifier<AgendaItem>, through: Identifier<AgendaItem>, annotations: Annotations = Annotations()) {
    self.from = from
    self.through = through
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.from, .through]
}

extension FieldKey where Object == AgendaSpan {
  /// Key of ``AgendaSpan/from``.
  public static var from: Self { Self("from") }
  /// Key of ``AgendaSpan/through``.
  public static var through: Self { Self("through") }
}
