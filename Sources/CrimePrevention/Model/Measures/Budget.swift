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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.amount, .currency]
}

extension FieldKey where Object == Budget {
  /// Key of ``Budget/amount``.
  public static var amount: Self { Self("amount") }
  /// Key of ``Budget/currency``.
  public static var currency: Self { Self("currency") }
}
