import CrimePrevention

/// An element of HTML or SVG: a name that is written in the source, attributes, and what is in it.
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

/// A piece of an element's content.
enum Markup: Sendable {
  /// Any text.
  case text(String)
  /// An element in the element.
  case element(Element)
  /// Style rules that are written in the source: the only text that isn't escaped.
  case styleRules(StaticString)
}

/// An attribute of an element: a name that is written in the source, and any text.
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

  /// A number with at most two decimals and a decimal point, whatever the language: a hundredth of a pixel isn't
  /// visible. What isn't a number is written as 0, since a drawing has no other way to show it.
  static func text(of value: Double) -> String {
    guard value.isFinite else { return "0" }
    return FigureText.plain(Rounding.halfAwayFromZero(value, decimals: 2))
  }
}

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

/// Puts texts and elements together.
@resultBuilder
enum MarkupBuilder {
  static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
  static func buildExpression(_ element: Element) -> [Markup] { [.element(element)] }
  static func buildExpression(_ element: Element?) -> [Markup] { element.map { [.element($0)] } ?? [] }
  static func buildExpression(_ markup: [Markup]) -> [Markup] { markup }
  static func buildBlock(_ parts: [Markup]...) -> [Markup] { parts.flatMap { $0 } }
  static func buildOptional(_ part: [Markup]?) -> [Markup] { part ?? [] }
  static func buildEither(first part: [Markup]) -> [Markup] { part }
  static func buildEither(second part: [Markup]) -> [Markup] { part }
  static func buildArray(_ parts: [[Markup]]) -> [Markup] { parts.flatMap { $0 } }
}

/// Writes elements as text that is HTML and well-formed XML alike, so that readers of either agree on it.
struct MarkupWriter {
  private(set) var text = ""

  mutating func write(_ element: Element) {
    if Self.ownLine.contains(element.name), !text.isEmpty { text += "\n" }
    text += "<" + element.name.text
    for attribute in element.attributes {
      text += " " + attribute.name.text + "=\""
      append(attribute.value, inAttribute: true)
      text += "\""
    }
    if Self.empty.contains(element.name) {
      text += "/>"
      return
    }
    text += ">"
    for part in element.content { write(part) }
    text += "</" + element.name.text + ">"
  }

  private mutating func write(_ part: Markup) {
    switch part {
    case .text(let content): append(content, inAttribute: false)
    case .element(let element): write(element)
    case .styleRules(let rules): text += rules.description
    }
  }

  /// Writes any text so that it is read as text only. In an attribute, XML would turn line ends into spaces.
  private mutating func append(_ content: String, inAttribute: Bool) {
    for scalar in content.printable.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where inAttribute: text += "&quot;"
      case "\n" where inAttribute: text += "&#10;"
      case "\t" where inAttribute: text += "&#9;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The elements that have no end tag in HTML.
  private static let empty: Set<MarkupName> = ["br", "col", "hr", "link", "meta"]

  /// The elements that start a line: a line end before them isn't visible.
  private static let ownLine: Set<MarkupName> = [
    "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "div", "h1", "h2", "h3",
    "h4", "h5", "h6", "nav", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr",
    "details", "summary",
    "figure", "figcaption", "svg", "g", "path", "rect", "line", "circle",
  ]
}

extension String {
  /// The text with U+FFFD in the place of each character that neither HTML nor XML may hold (control characters and
  /// noncharacters), and a line feed for each way to end a line.
  ///
  /// Tabs and marks of writing direction stay: they are text.
  var printable: String {
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\r": shown.append("\n")
      default: shown.append(scalar.isForbidden ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether neither HTML nor XML may hold the character.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
