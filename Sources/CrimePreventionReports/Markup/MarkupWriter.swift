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

  /// Writes any text so that it reads as nothing but itself. In an attribute, XML would turn line ends into spaces.
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

  /// The elements that HTML knows without an end.
  private static let empty: Set<MarkupName> = ["br", "col", "hr", "link", "meta"]

  /// The elements that start a line: a line end before them isn't seen.
  private static let ownLine: Set<MarkupName> = [
    "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "div", "h1", "h2", "h3",
    "h4", "h5", "h6", "nav", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr",
    "details", "summary",
    "figure", "figcaption", "svg", "g", "path", "rect", "line", "circle",
  ]
}
