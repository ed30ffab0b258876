package import CrimePrevention

/// A type whose values can be made at random.
package protocol Arbitrary {
  init(using random: inout RandomSource)
}

extension RandomSource {
  package mutating func value<Value: Arbitrary>() -> Value {
    depth += 1
    defer { depth -= 1 }
    return Value(using: &self)
  }

  package mutating func optional<Value: Arbitrary>() -> Value? {
    chance(0.5) ? value() : nil
  }

  package mutating func texts() -> [String: String] {
    let entries: [(String, String)] = (0..<int(0...3)).map { _ in (value(), value()) }
    return Dictionary(entries, uniquingKeysWith: { _, last in last })
  }

  package mutating func annotations() -> Annotations {
    guard chance(0.3) else { return Annotations() }
    let names = ["x-a", "x-" + value(), "okänt " + value(), "~/\"" + value(), ""]
    let others: [(String, JSONValue)] = (0..<int(0...2)).map { _ in (pick(names), value()) }
    return Annotations(
      note: optional(),
      citation: optional(),
      sharing: chance(0.2) ? value() : nil,
      others: Dictionary(others, uniquingKeysWith: { _, last in last })
    )
  }
}
