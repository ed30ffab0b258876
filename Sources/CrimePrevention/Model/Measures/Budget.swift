/// What a measure may cost (budget).
public struct Budget: RecordObject {
  /// The amount, in ``currency``.
  public var amount: Double
  /// The currency's code, such as `SEK`.
  public var currency: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(amount: Double, currency: String, annotations: Annotations = Annotations()) {
    self.amount = amount
    self.currency = currency
    self.annotations = annotations
  }
}

extension Budget: DescribedObject {
  package static var blank: Self { Self(amount: 0, currency: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.figure("amount", \.amount)
    visit.symbol("currency", \.currency)
  }
}
