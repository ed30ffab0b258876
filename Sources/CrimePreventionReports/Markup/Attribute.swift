import CrimePrevention

/// An attribute of an element: a name that stands in the source, and any text.
struct Attribute: Sendable, Hashable {
  let name: MarkupName
  let value: String

  /// An attribute with any text as its value.
  init(_ name: MarkupName, _ value: String) {
    self.name = name
    self.value = value
  }

  /// An attribute with a number, as drawings have them.
  init(_ name: MarkupName, _ value: Double) {
    self.init(name, Self.text(of: value))
  }

  /// What style rules choose elements by.
  static func `class`(_ names: MarkupName...) -> Attribute {
    Attribute("class", names.map(\.text).joined(separator: " "))
  }

  /// A number with at most two decimals and a decimal point, whatever the language: a hundredth of a pixel isn't seen.
  /// What isn't a number is written as 0, since a drawing has no other way to show it.
  static func text(of value: Double) -> String {
    guard value.isFinite else { return "0" }
    let rounded = Rounding.halfAwayFromZero(value, decimals: 2)
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
