extension Target {
  /// What is expected of an indicator's value (målnivå).
  ///
  /// Made with the functions named for each kind: `.atLeast(70)`, `.between(5, and: 8)`, `.factor(0.5)`.
  public struct Expectation: RecordObject {
    /// What must hold.
    public var condition: Condition
    /// Note, citation, and members that the format doesn't define; for an unknown kind, all its members.
    public var annotations: Annotations

    /// The kinds of expectation. Values are in the indicator's unit.
    @nonexhaustive
    public enum Condition: Sendable, Hashable {
      /// The value is this or more (minst).
      case atLeast(Double)
      /// The value is this or less (högst).
      case atMost(Double)
      /// The value lies in this range, both ends included (mellan).
      case between(min: Double, max: Double)
      /// The value is the baseline times this: below 1 at most that, above 1 at least that (halvera, fördubbla).
      case factor(Double)
      /// The value rises from the baseline (öka).
      case increase
      /// The value falls from the baseline (minska).
      case decrease
      /// The value stays at the baseline, within a tolerance in the indicator's unit when one is stated (bibehålla).
      case maintain(tolerance: Double?)
      /// The value lies in the indicator's band of this name.
      case band(name: String)
      /// Nothing is expected: the value is followed (följa).
      case monitor
      /// A kind that this version doesn't know.
      case unknown(kind: String)
    }

    /// Makes an expectation from its condition.
    public init(_ condition: Condition, annotations: Annotations = Annotations()) {
      self.condition = condition
      self.annotations = annotations
    }
  }
}

extension Target.Expectation {
  /// This or more (minst).
  public static func atLeast(_ value: Double) -> Self { Self(.atLeast(value)) }
  /// This or less (högst).
  public static func atMost(_ value: Double) -> Self { Self(.atMost(value)) }
  /// In this range, both ends included (mellan).
  public static func between(_ min: Double, and max: Double) -> Self { Self(.between(min: min, max: max)) }
  /// The baseline times this (halvera: 0.5, fördubbla: 2).
  public static func factor(_ factor: Double) -> Self { Self(.factor(factor)) }
  /// More than the baseline (öka).
  public static var increase: Self { Self(.increase) }
  /// Less than the baseline (minska).
  public static var decrease: Self { Self(.decrease) }
  /// As the baseline, within a tolerance when one is stated (bibehålla).
  public static func maintain(tolerance: Double? = nil) -> Self { Self(.maintain(tolerance: tolerance)) }
  /// In the indicator's band of this name.
  public static func band(_ name: String) -> Self { Self(.band(name: name)) }
  /// Followed without a target (följa).
  public static var monitor: Self { Self(.monitor) }

  /// The name of the kind, as it is written in a record.
  public var kind: String {
    switch condition {
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .between: "between"
    case .factor: "factor"
    case .increase: "increase"
    case .decrease: "decrease"
    case .maintain: "maintain"
    case .band: "band"
    case .monitor: "monitor"
    case .unknown(let kind): kind
    }
  }

  /// The names of the kinds that this version of the format knows.
  public static let knownKinds = [
    "atLeast", "atMost", "between", "factor", "increase", "decrease", "maintain", "band", "monitor",
  ]

  /// The members that the format defines; which of them stand depends on the kind.
  public static let fields: [Field] = [.kind, .value, .min, .max, .of, .tolerance, .name]
}

extension FieldKey where Object == Target.Expectation {
  /// Key of ``Target/Expectation/kind``.
  public static var kind: Self { Self("kind") }
  /// The value of `atLeast` and `atMost`.
  public static var value: Self { Self("value") }
  /// The smallest value of `between`.
  public static var min: Self { Self("min") }
  /// The largest value of `between`.
  public static var max: Self { Self("max") }
  /// The factor of `factor`.
  public static var of: Self { Self("of") }
  /// The tolerance of `maintain`.
  public static var tolerance: Self { Self("tolerance") }
  /// The band of `band`.
  public static var name: Self { Self("name") }
}
