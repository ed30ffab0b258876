/// A value to be reached (målvärde): an expectation on an indicator, with baseline and time.
public struct Target: RecordObject, Identifiable {
  /// The target's identifier.
  public var id: Identifier<Target>
  /// What is measured.
  public var indicator: Identifier<Indicator>
  /// What is expected of the value.
  public var expectation: Expectation
  /// The value that change is counted from (basvärde).
  public var baseline: Baseline?
  /// When the path to the target starts.
  public var start: CalendarDate?
  /// When it is to be reached: by the last day of this period.
  public var due: ReportingPeriod?
  /// Given when it is to hold in each of several areas, units or organizations.
  public var each: Each?
  /// Given when it is to hold in each window, such as each year.
  public var per: CalendarWindow?
  /// Who or what isn't counted (räknas inte med).
  public var excludes: String?
  /// Values on the way (delmål).
  public var waypoints: [Waypoint]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Target>,
    indicator: Identifier<Indicator>,
    expectation: Expectation,
    baseline: Baseline? = nil,
    start: CalendarDate? = nil,
    due: ReportingPeriod? = nil,
    each: Each? = nil,
    per: CalendarWindow? = nil,
    excludes: String? = nil,
    waypoints: [Waypoint] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.indicator = indicator
    self.expectation = expectation
    self.baseline = baseline
    self.start = start
    self.due = due
    self.each = each
    self.per = per
    self.excludes = excludes
    self.waypoints = waypoints
    self.annotations = annotations
  }
}

extension Target: DescribedObject {
  package static var blank: Self { Self(id: "", indicator: "", expectation: .blank) }
  package static var kind: EntityKind.Known? { .target }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.target }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.reference("indicator", \.indicator)
    visit.child("expectation", \.expectation)
    visit.child("baseline", \.baseline)
    visit.date("start", \.start)
    visit.period("due", \.due)
    visit.child("each", \.each)
    visit.code("per", \.per)
    visit.text("excludes", \.excludes)
    visit.children("waypoints", \.waypoints)
  }
}
