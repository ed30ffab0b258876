/// A length of time for a deadline.
public struct TimeLimit: RecordObject {
  /// How much time, in ``unit``.
  public var amount: Double
  /// The unit of time.
  public var unit: Unit
  /// Note, citation, and members that the format doesn't define.
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
    package enum Known: String, CaseIterable, Sendable {
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
