/// What a measure has cost in some time (kostnad, utfall). Since format 1.1.
public struct Expenditure: RecordObject {
  /// The time in which it was spent.
  public var on: ReportingPeriod
  /// The amount, in ``currency``.
  public var amount: Double
  /// The currency's code, such as `SEK`.
  public var currency: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: ReportingPeriod, amount: Double, currency: String, annotations: Annotations = Annotations()) {
    self.on = on
    self.amount = amount
    self.currency = currency
    self.annotations = annotations
  }
}

extension Expenditure: DescribedObject {
  package static var blank: Self { Self(on: .blank, amount: 0, currency: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.period("on", \.on)
    visit.figure("amount", \.amount)
    visit.symbol("currency", \.currency)
  }
}
