/// A sentence with places for facts: `{count} of {total}`.
///
/// Rules of one's own may have one language; it then stands in for the other.
public struct MessageTemplate: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The English wording.
  public let english: String
  /// The Swedish wording.
  public let swedish: String

  /// Makes a template in two languages.
  public init(english: String, swedish: String) {
    self.english = english
    self.swedish = swedish
  }

  /// Makes a template in one language, which serves for both.
  public init(stringLiteral value: String) {
    self.init(english: value, swedish: value)
  }

  /// The sentence with facts in their places. A place without a fact stays as it is.
  public func sentence(with facts: [String: JSONValue]) -> Sentence {
    Sentence(
      english: Self.fill(english, with: facts, decimalPoint: "."),
      swedish: Self.fill(swedish, with: facts, decimalPoint: ",")
    )
  }

  private static func fill(_ text: String, with facts: [String: JSONValue], decimalPoint: Character) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      filled += facts[name]?.shown(decimalPoint: decimalPoint) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}

extension JSONValue {
  /// The value inside a sentence.
  fileprivate func shown(decimalPoint: Character) -> String {
    switch self {
    case .null: "–"
    case .bool(let value): value ? "true" : "false"
    case .string(let text): text
    case .number(let number):
      String((number.doubleValue.map(Self.plain) ?? number.description).map { $0 == "." ? decimalPoint : $0 })
    case .array(let values): values.map { $0.shown(decimalPoint: decimalPoint) }.joined(separator: ", ")
    case .object: "{…}"
    }
  }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}
