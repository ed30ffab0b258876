/// One observed value (mätvärde), for one period and one part of the population.
///
/// Without ``value`` the value is ``numerator`` ÷ ``denominator`` (× 100 for per cent). Absent, zero, missing and
/// suppressed are four different things.
public struct Observation: RecordObject {
  /// The time the value is about.
  public var period: ReportingPeriod
  /// The value, in the indicator's unit (before ``Indicator/multiplier``).
  public var value: Double?
  /// Set when the source gives only a range; a verdict then needs the whole range to agree.
  public var range: ValueRange?
  /// How many of the population (täljare).
  public var numerator: Double?
  /// How many there are in all (nämnare); for a count, the exposure, such as inhabitants.
  public var denominator: Double?
  /// How many answered (antal svar).
  public var sampleSize: Int?
  /// Which part of the population; absent for the whole.
  public var breakdown: Breakdown?
  /// How firm the value is; absent means unknown.
  public var status: Status?
  /// Whether this value starts a series that isn't comparable with earlier values (tidsseriebrott).
  public var seriesBreak: Bool?
  /// When the value was published; it isn't usable before that day.
  public var publishedOn: CalendarDate?
  /// What someone says about the change without giving a figure; never used in computations. Since format 1.1.
  public var claimed: Claim?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    period: ReportingPeriod,
    value: Double? = nil,
    range: ValueRange? = nil,
    numerator: Double? = nil,
    denominator: Double? = nil,
    sampleSize: Int? = nil,
    breakdown: Breakdown? = nil,
    status: Status? = nil,
    seriesBreak: Bool? = nil,
    publishedOn: CalendarDate? = nil,
    claimed: Claim? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.period = period
    self.value = value
    self.range = range
    self.numerator = numerator
    self.denominator = denominator
    self.sampleSize = sampleSize
    self.breakdown = breakdown
    self.status = status
    self.seriesBreak = seriesBreak
    self.publishedOn = publishedOn
    self.claimed = claimed
    self.annotations = annotations
  }
}

extension Observation: DescribedObject {
  package static var blank: Self { Self(period: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.period("period", \.period)
    visit.figure("value", \.value)
    visit.child("range", \.range)
    visit.figure("numerator", \.numerator)
    visit.figure("denominator", \.denominator)
    visit.figure("sampleSize", \.sampleSize)
    visit.child("breakdown", \.breakdown)
    visit.code("status", \.status)
    visit.flag("seriesBreak", \.seriesBreak)
    visit.date("publishedOn", \.publishedOn)
    visit.since(minor: 1) {
      $0.code("claimed", \.claimed)
    }
  }
}

extension Observation {
  /// How firm an observed value is.
  public struct Status: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Final (slutlig).
      case final
      /// Preliminary (preliminär).
      case preliminary
      /// Estimated (uppskattad).
      case estimated
      /// Should exist but doesn't (bortfall).
      case missing
      /// Exists but isn't shown (prickad).
      case suppressed
      /// There is nothing to measure (ej tillämplig).
      case notApplicable
    }

    /// Final (slutlig).
    public static let final = Self(.final)
    /// Preliminary (preliminär).
    public static let preliminary = Self(.preliminary)
    /// Estimated (uppskattad).
    public static let estimated = Self(.estimated)
    /// Should exist but doesn't (bortfall).
    public static let missing = Self(.missing)
    /// Exists but isn't shown (prickad).
    public static let suppressed = Self(.suppressed)
    /// There is nothing to measure (ej tillämplig).
    public static let notApplicable = Self(.notApplicable)
  }
}

extension Observation {
  /// What someone says about a change without giving a figure (påstådd utveckling).
  public struct Claim: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Higher than before (högre).
      case higher
      /// Lower than before (lägre).
      case lower
      /// As before (oförändrat).
      case unchanged
    }

    /// Higher than before (högre).
    public static let higher = Self(.higher)
    /// Lower than before (lägre).
    public static let lower = Self(.lower)
    /// As before (oförändrat).
    public static let unchanged = Self(.unchanged)
  }
}

/// Which part of a population a value is about (uppdelning).
public struct Breakdown: RecordObject {
  /// The area.
  public var area: Identifier<Area>?
  /// The unit.
  public var unit: Identifier<CountedUnit>?
  /// The sex, as the source writes it (kön).
  public var sex: String?
  /// The age group, as the source writes it (åldersgrupp).
  public var ageGroup: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    area: Identifier<Area>? = nil,
    unit: Identifier<CountedUnit>? = nil,
    sex: String? = nil,
    ageGroup: String? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.area = area
    self.unit = unit
    self.sex = sex
    self.ageGroup = ageGroup
    self.annotations = annotations
  }
}

extension Breakdown: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("area", \.area)
    visit.reference("unit", \.unit)
    visit.text("sex", \.sex)
    visit.text("ageGroup", \.ageGroup)
  }
}
