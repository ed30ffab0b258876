/// Days from one date through another, both included; open without an end (period).
///
/// An interval that ends before it starts can be read: rules report it.
public struct CalendarInterval: RecordObject {
  /// The first day.
  public var from: CalendarDate
  /// The last day, inclusive; absent for an open interval.
  public var through: CalendarDate?
  /// Note, citation, sharing, and members that the format doesn't define.
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

extension CalendarInterval {
  /// Returns whether a day lies in the interval; one that ends before it starts is taken to contain every day.
  func contains(_ day: CalendarDate) -> Bool {
    guard let through else { return from <= day }
    return through < from || from <= day && day <= through
  }

  /// Returns whether the interval is over at a date: its last day has come. An open one never is.
  func isOver(at date: CalendarDate) -> Bool {
    guard let through else { return false }
    return through <= date
  }

  /// The last day; for an open interval, the last one that a date can represent.
  var lastDay: CalendarDate { through ?? CalendarDate(year: 9999, month: 12, day: 31) ?? from }
}
