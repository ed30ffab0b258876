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
  /// Set when it is to hold in each of several areas, units or organizations.
  public var each: Each?
  /// Set when it is to hold in each window, such as each year.
  public var per: CalendarWindow?
  /// Who or what isn't counted (räknas inte med).
  public var excludes: String?
  /// Values on the way (delmål).
  public var waypoints: [Waypoint]
  /// Note, citation, sharing, and members that the format doesn't define.
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

/// The value that a change is counted from (basvärde, utgångsvärde).
///
/// Without ``value`` and ``range`` it is the indicator's observation of that period and part.
public struct Baseline: RecordObject {
  /// The time the value is about.
  public var period: ReportingPeriod?
  /// The value, in the indicator's unit.
  public var value: Double?
  /// Set when the source gives only a range.
  public var range: ValueRange?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    period: ReportingPeriod? = nil,
    value: Double? = nil,
    range: ValueRange? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.period = period
    self.value = value
    self.range = range
    self.annotations = annotations
  }
}

extension Baseline: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.period("period", \.period)
    visit.figure("value", \.value)
    visit.child("range", \.range)
  }
}

/// The areas, units or organizations in each of which something is to hold (per område, per skola).
public struct Each: RecordObject {
  /// What they are.
  public var kind: Kind
  /// Their identifiers; empty when the source doesn't say which ones.
  public var ids: [String]
  /// Which ones, in words.
  public var of: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(kind: Kind, ids: [String] = [], of: String? = nil, annotations: Annotations = Annotations()) {
    self.kind = kind
    self.ids = ids
    self.of = of
    self.annotations = annotations
  }
}

extension Each: DescribedObject {
  package static var blank: Self { Self(kind: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.code("kind", \.kind)
    visit.references("ids", \.ids, of: \.kind.entityKind)
    visit.text("of", \.of)
  }
}

extension Each {
  /// What a duty applies to each of.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Areas (områden).
      case area
      /// Countable units (enheter).
      case unit
      /// Organizations (aktörer).
      case organization
    }

    /// Areas (områden).
    public static let area = Self(.area)
    /// Countable units (enheter).
    public static let unit = Self(.unit)
    /// Organizations (aktörer).
    public static let organization = Self(.organization)
  }
}

extension Each.Kind {
  /// The kind of thing that the identifiers name; `nil` for an unknown kind.
  package var entityKind: EntityKind? {
    switch known {
    case .area: .area
    case .unit: .unit
    case .organization: .organization
    case nil: nil
    }
  }
}

/// A value on the way to a target (delmål, etappmål).
public struct Waypoint: RecordObject {
  /// The day.
  public var on: CalendarDate
  /// The value expected by then, in the indicator's unit.
  public var value: Double
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: CalendarDate, value: Double, annotations: Annotations = Annotations()) {
    self.on = on
    self.value = value
    self.annotations = annotations
  }
}

extension Waypoint: DescribedObject {
  package static var blank: Self { Self(on: .blank, value: 0) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.figure("value", \.value)
  }
}
