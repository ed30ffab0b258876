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
  package static let knownKinds = [
    "atLeast", "atMost", "between", "factor", "increase", "decrease", "maintain", "band", "monitor",
  ]
}

extension Target.Expectation: DescribedObject {
  package static var blank: Self { .monitor }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.kind("kind", \.kindName, known: knownKinds)
    visit.when(\.hasValue) { $0.figure("value", \.value) }
    visit.when(\.hasRange) {
      $0.figure("min", \.min)
      $0.figure("max", \.max)
    }
    visit.when(\.hasFactor) { $0.figure("of", \.factor) }
    visit.when(\.hasTolerance) { $0.figure("tolerance", \.tolerance) }
    visit.when(\.hasBand) { $0.symbol("name", \.band) }
  }
}

// The parts of a condition as members. Setters are for reading, when the kind is already known; on a condition of
// another kind they do nothing.
extension Target.Expectation {
  private var kindName: String {
    get { kind }
    set { condition = Condition(blankOf: newValue) }
  }

  private var hasValue: Bool {
    switch condition {
    case .atLeast, .atMost: true
    default: false
    }
  }

  var value: Double {
    get {
      switch condition {
      case .atLeast(let value), .atMost(let value): value
      default: .nan
      }
    }
    set {
      switch condition {
      case .atLeast: condition = .atLeast(newValue)
      case .atMost: condition = .atMost(newValue)
      default: break
      }
    }
  }

  private var hasRange: Bool { if case .between = condition { true } else { false } }

  var min: Double {
    get { if case .between(let min, _) = condition { min } else { .nan } }
    set { if case .between(_, let max) = condition { condition = .between(min: newValue, max: max) } }
  }

  var max: Double {
    get { if case .between(_, let max) = condition { max } else { .nan } }
    set { if case .between(let min, _) = condition { condition = .between(min: min, max: newValue) } }
  }

  private var hasFactor: Bool { if case .factor = condition { true } else { false } }

  var factor: Double {
    get { if case .factor(let factor) = condition { factor } else { .nan } }
    set { if hasFactor { condition = .factor(newValue) } }
  }

  private var hasTolerance: Bool { if case .maintain = condition { true } else { false } }

  var tolerance: Double? {
    get { if case .maintain(let tolerance) = condition { tolerance } else { nil } }
    set { if hasTolerance { condition = .maintain(tolerance: newValue) } }
  }

  private var hasBand: Bool { if case .band = condition { true } else { false } }

  var band: String {
    get { if case .band(let name) = condition { name } else { "" } }
    set { if hasBand { condition = .band(name: newValue) } }
  }
}

extension Target.Expectation.Condition {
  /// Makes a condition of a kind, before its figures are known.
  fileprivate init(blankOf kind: String) {
    self =
      switch kind {
      case "atLeast": .atLeast(0)
      case "atMost": .atMost(0)
      case "between": .between(min: 0, max: 0)
      case "factor": .factor(0)
      case "increase": .increase
      case "decrease": .decrease
      case "maintain": .maintain(tolerance: nil)
      case "band": .band(name: "")
      case "monitor": .monitor
      default: .unknown(kind: kind)
      }
  }
}
