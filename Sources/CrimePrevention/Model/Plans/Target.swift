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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [
    .id, .indicator, .expectation, .baseline, .start, .due, .each, .per, .excludes, .waypoints,
  ]
}

extension FieldKey where Object == Target {
  /// Key of ``Target/id``.
  public static var id: Self { Self("id") }
  /// Key of ``Target/indicator``.
  public static var indicator: Self { Self("indicator") }
  /// Key of ``Target/expectation``.
  public static var expectation: Self { Self("expectation") }
  /// Key of ``Target/baseline``.
  public static var baseline: Self { Self("baseline") }
  /// Key of ``Target/start``.
  public static var start: Self { Self("start") }
  /// Key of ``Target/due``.
  public static var due: Self { Self("due") }
  /// Key of ``Target/each``.
  public static var each: Self { Self("each") }
  /// Key of ``Target/per``.
  public static var per: Self { Self("per") }
  /// Key of ``Target/excludes``.
  public static var excludes: Self { Self("excludes") }
  /// Key of ``Target/waypoints``.
  public static var waypoints: Self { Self("waypoints") }
}
