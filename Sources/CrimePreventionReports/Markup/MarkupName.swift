/// The name of an element, an attribute or a class.
///
/// Only a literal can be one, so that no text of a record ever becomes markup.
struct MarkupName: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name as written.
  let text: String

  init(stringLiteral name: StaticString) {
    text = name.description
  }
}
