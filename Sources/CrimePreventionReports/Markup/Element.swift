/// An element of HTML or SVG: a name that stands in the source, attributes, and what is in it.
///
/// Text is escaped when it is written, and there is no other way to put it in: `Element("p") { measure.title; Element("br") }`.
struct Element: Sendable {
  let name: MarkupName
  let attributes: [Attribute]
  let content: [Markup]

  init(_ name: MarkupName, _ attributes: Attribute?..., @MarkupBuilder content: () -> [Markup] = { [] }) {
    self.name = name
    self.attributes = attributes.compactMap { $0 }
    self.content = content()
  }
}

/// A piece of what is in an element.
enum Markup: Sendable {
  /// Any text.
  case text(String)
  /// An element in the element.
  case element(Element)
  /// Style rules that stand in the source: the only text that isn't escaped.
  case styleRules(StaticString)
}
