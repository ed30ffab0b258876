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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.amount, .unit]
}

extension TimeLimit {
  /// The unit of a time limit.
  public struct Unit: OpenCode {
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

extension FieldKey where Object == TimeLimit {
  /// Key of ``TimeLimit/amount``.
  public static var amount: Self { Self("amount") }
  /// Key of ``TimeLimit/unit``.
  public static var unit: Self { Self("unit") }
}
