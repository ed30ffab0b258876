/// The types of JSON values, as messages name them.
package enum JSONType: String, Sendable {
  case text, number, wholeNumber, boolean, list, object, null

  package var english: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .boolean: "true or false"
    case .list: "a list"
    case .object: "an object"
    case .null: "null"
    }
  }

  package var swedish: String {
    switch self {
    case .text: "en text"
    case .number: "ett tal"
    case .wholeNumber: "ett heltal"
    case .boolean: "true eller false"
    case .list: "en lista"
    case .object: "ett objekt"
    case .null: "null"
    }
  }
}

/// What was found where something else was expected: its type and, unless it is an object, a list or null, its start.
package struct JSONExcerpt: Sendable, Hashable {
  package let type: JSONType
  package let shown: String?

  package init(_ type: JSONType, shown: String? = nil) {
    self.type = type
    self.shown = shown
  }

  var english: String { sentencePart(type.english) { "“\($0)”" } }
  var swedish: String { sentencePart(type.swedish) { "”\($0)”" } }

  /// The number that a text with a decimal comma seems to be, with a point.
  var numberMeant: String? {
    guard type == .text, let shown, shown.contains(",") else { return nil }
    let literal = String(shown.map { $0 == "," ? "." : $0 })
    return JSONNumber(literal: literal) == nil ? nil : literal
  }

  /// `true` and `false` need no name of their type.
  private func sentencePart(_ name: String, quoted: (String) -> String) -> String {
    guard let shown, type != .boolean else { return shown ?? name }
    return "\(name): \(type == .text ? quoted(shown) : shown)"
  }
}
