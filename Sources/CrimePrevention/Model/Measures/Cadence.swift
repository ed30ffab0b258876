/// How often something is to take place (frekvens).
public struct Cadence: RecordObject {
  /// How many times at least, in each window.
  public var times: Int
  /// The window.
  public var per: CalendarWindow
  /// Given when it is to take place for each of several areas, units or organizations.
  public var each: Each?
  /// When it counts, such as term time; with `term`, each interval is a window.
  public var within: [CalendarInterval]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    times: Int,
    per: CalendarWindow,
    each: Each? = nil,
    within: [CalendarInterval] = [],
    annotations: Annotations = Annotations()
  ) {
    self.times = times
    self.per = per
    self.each = each
    self.within = within
    self.annotations = annotations
  }
}

extension Cadence: DescribedObject {
  package static var blank: Self { Self(times: 0, per: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.figure("times", \.times)
    visit.code("per", \.per)
    visit.child("each", \.each)
    visit.children("within", \.within)
  }
}
