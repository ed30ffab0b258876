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
}

extension AgendaSpan: DescribedObject {
  package static var blank: Self { Self(from: "", through: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("from", \.from)
    visit.reference("through", \.through)
  }
}
