/// How often something is to take place (frekvens).
public struct Cadence: RecordObject {
  /// How many times at least, in each window.
  public var times: Int
  /// The window.
  public var per: CalendarWindow
  /// Set when it is to take place for each of several areas, units or organizations.
  public var each: Each?
  /// When it counts, such as term time; with `term`, each interval is a window.
  public var within: [CalendarInterval]
  /// Note, citation, sharing, and members that the format doesn't define.
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

/// One or several times that a measure took place (genomfört tillfälle).
public struct Occurrence: RecordObject {
  /// When; a period when the day isn't known.
  public var on: ReportingPeriod
  /// How many times in that period. Absent means 1.
  public var count: Int?
  /// Where.
  public var area: Identifier<Area>?
  /// At which unit.
  public var unit: Identifier<CountedUnit>?
  /// Who took part in carrying it out.
  public var by: [Identifier<Organization>]
  /// How many people took part (deltagare).
  public var participants: Int?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    on: ReportingPeriod,
    count: Int? = nil,
    area: Identifier<Area>? = nil,
    unit: Identifier<CountedUnit>? = nil,
    by: [Identifier<Organization>] = [],
    participants: Int? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.on = on
    self.count = count
    self.area = area
    self.unit = unit
    self.by = by
    self.participants = participants
    self.annotations = annotations
  }
}

extension Occurrence: DescribedObject {
  package static var blank: Self { Self(on: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.period("on", \.on)
    visit.figure("count", \.count)
    visit.reference("area", \.area)
    visit.reference("unit", \.unit)
    visit.references("by", \.by)
    visit.figure("participants", \.participants)
  }
}
