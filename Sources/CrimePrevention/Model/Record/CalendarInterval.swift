/// Days from one date through another, both included; open without an end (period).
///
/// An interval that ends before it starts can be read: rules report it.
public struct CalendarInterval: RecordObject {
  /// The first day.
  public var from: CalendarDate
  /// The last day, inclusive; absent for an open interval.
  public var through: CalendarDate?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(from: CalendarDate, through: CalendarDate? = nil, annotations: Annotations = Annotations()) {
    self.from = from
    self.through = through
    self.annotations = annotations
  }
}

extension CalendarInterval: DescribedObject {
  package static var blank: Self { Self(from: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("from", \.from)
    visit.date("through", \.through)
  }
}
