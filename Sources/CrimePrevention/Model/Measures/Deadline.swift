/// A promise to handle each case within a time (tidsgräns).
public struct Deadline: RecordObject {
  /// The time allowed from when the case is known.
  public var within: TimeLimit
  /// Which event ends the time.
  public var until: End
  /// The share of cases that must be in time, 0 to 1. Absent means 1.
  public var share: Double?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(within: TimeLimit, until: End, share: Double? = nil, annotations: Annotations = Annotations()) {
    self.within = within
    self.until = until
    self.share = share
    self.annotations = annotations
  }
}

extension Deadline: DescribedObject {
  package static var blank: Self { Self(within: .blank, until: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.child("within", \.within)
    visit.code("until", \.until)
    visit.figure("share", \.share)
  }
}

extension Deadline {
  /// The event that ends the time of a case.
  public struct End: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// The work has begun (påbörjas).
      case begun
      /// The work is finished (åtgärdas).
      case completed
    }

    /// The work has begun (påbörjas).
    public static let begun = Self(.begun)
    /// The work is finished (åtgärdas).
    public static let completed = Self(.completed)
  }
}

/// A length of time for a deadline.
public struct TimeLimit: RecordObject {
  /// How much time, in ``unit``.
  public var amount: Double
  /// The unit of time.
  public var unit: Unit
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(amount: Double, unit: Unit, annotations: Annotations = Annotations()) {
    self.amount = amount
    self.unit = unit
    self.annotations = annotations
  }
}

extension TimeLimit: DescribedObject {
  package static var blank: Self { Self(amount: 0, unit: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.figure("amount", \.amount)
    visit.code("unit", \.unit)
  }
}

extension TimeLimit {
  /// The unit of a time limit.
  public struct Unit: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// Elapsed hours, nights and weekends included (timme).
      case hour
      /// Calendar days, the opening day not counted (dag).
      case day
      /// Swedish working days, the opening day not counted (arbetsdag).
      case workingDay
    }

    /// Elapsed hours, nights and weekends included (timme).
    public static let hour = Self(.hour)
    /// Calendar days, the opening day not counted (dag).
    public static let day = Self(.day)
    /// Swedish working days, the opening day not counted (arbetsdag).
    public static let workingDay = Self(.workingDay)
  }
}

/// A case that a deadline applies to (ärende): a tag to remove, a tip to clear. Never about a person.
public struct TimedCase: RecordObject {
  /// When it became known.
  public var openedAt: CivilMoment
  /// When the work began.
  public var begunAt: CivilMoment?
  /// When the work was finished.
  public var completedAt: CivilMoment?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    openedAt: CivilMoment,
    begunAt: CivilMoment? = nil,
    completedAt: CivilMoment? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.openedAt = openedAt
    self.begunAt = begunAt
    self.completedAt = completedAt
    self.annotations = annotations
  }
}

extension TimedCase: DescribedObject {
  package static var blank: Self { Self(openedAt: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("openedAt", \.openedAt)
    visit.date("begunAt", \.begunAt)
    visit.date("completedAt", \.completedAt)
  }
}
