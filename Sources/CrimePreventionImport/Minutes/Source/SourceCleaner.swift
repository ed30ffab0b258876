/// Turns the characters of a text into marks: see ``Source``.
struct SourceCleaner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line: Int32 = 1
  private var column: Int32 = 1
  private var result: [Mark] = []

  /// The maximum length of a tag that is recognized.
  private static let longestTag = 240

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    result.reserveCapacity(scalars.count)
  }

  mutating func marks() -> [Mark] {
    while index < scalars.count { step() }
    return result
  }

  private mutating func step() {
    let scalar = scalars[index]
    switch scalar {
    case "\n": append("\n")
    case "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
      if scalar != "\r" || (index + 1 < scalars.count && scalars[index + 1] != "\n") { append(.innerBreak) }
    case "\t": append("\t")
    case "<": if let tag = tag() { return pass(tag) } else { append("<") }
    case "&": if let entity = entity() { return pass(entity) } else { append("&") }
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": append(" ")
    case "\u{AD}":
      // A soft hyphen is visible only at the end of a line.
      if index + 1 < scalars.count, scalars[index + 1] == "\n" || scalars[index + 1] == "\r" { append("-") }
    case "\u{FB00}": append("f", "f")
    case "\u{FB01}": append("f", "i")
    case "\u{FB02}": append("f", "l")
    case "\u{0300}"..."\u{036F}": combine(with: scalar)
    case "*" where index + 1 < scalars.count && scalars[index + 1] == "*":
      // Markdown's bold.
      advance()
    case _ where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format: break
    default: append(scalar)
    }
    advance()
  }

  private mutating func append(_ scalars: Unicode.Scalar...) {
    for scalar in scalars { result.append(Mark(scalar: scalar, line: line, column: column)) }
  }

  private mutating func advance() {
    if scalars[index] == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    index += 1
  }

  private mutating func pass(_ item: (count: Int, stands: [Unicode.Scalar])) {
    for scalar in item.stands { append(scalar) }
    for _ in 0..<item.count { advance() }
  }

  /// Combines an accent with the letter before it; a line through the letter strikes it out.
  private mutating func combine(with accent: Unicode.Scalar) {
    guard let last = result.indices.last else { return }
    if ["\u{0335}", "\u{0336}", "\u{0337}", "\u{0338}"].contains(accent) {
      result[last].strike = .struck
      return
    }
    let letter = result[last]
    guard let whole = Self.composed[Pair(letter.scalar, accent)] else { return }
    result[last] = Mark(scalar: whole, line: letter.line, column: letter.column, strike: letter.strike)
  }

  private struct Pair: Hashable {
    let letter: Unicode.Scalar
    let accent: Unicode.Scalar
    init(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) {
      self.letter = letter
      self.accent = accent
    }
  }

  private static let composed: [Pair: Unicode.Scalar] = [
    Pair("a", "\u{30A}"): "å", Pair("A", "\u{30A}"): "Å", Pair("a", "\u{308}"): "ä", Pair("A", "\u{308}"): "Ä",
    Pair("o", "\u{308}"): "ö", Pair("O", "\u{308}"): "Ö", Pair("u", "\u{308}"): "ü", Pair("U", "\u{308}"): "Ü",
    Pair("e", "\u{301}"): "é", Pair("E", "\u{301}"): "É", Pair("e", "\u{300}"): "è", Pair("a", "\u{301}"): "á",
    Pair("a", "\u{300}"): "à",
  ]
}

extension SourceCleaner {
  /// The HTML tag that starts here: its length and its replacement.
  private func tag() -> (count: Int, stands: [Unicode.Scalar])? {
    var end = index + 1
    let limit = min(scalars.count, index + Self.longestTag)
    while end < limit, scalars[end] != ">" {
      if scalars[end] == "<" { return nil }
      end += 1
    }
    guard end < limit else { return nil }
    let inside = scalars[(index + 1)..<end]
    let isClosing = inside.first == "/"
    let name = String(
      String.UnicodeScalarView(inside.drop { $0 == "/" }.prefix { $0.properties.isAlphabetic || $0.isDigit })
    )
    guard let stands = Self.tags[name.lowercased()] else { return nil }
    return (end - index + 1, isClosing && stands == ["\t"] ? [] : stands)
  }

  /// The replacement for a tag: nothing, a break, a cell or a strike-out mark.
  private static let tags: [String: [Unicode.Scalar]] = {
    var tags: [String: [Unicode.Scalar]] = ["td": ["\t"], "th": ["\t"]]
    for name in [
      "i", "b", "em", "strong", "u", "a", "span", "font", "sup", "sub", "small", "tbody", "thead", "html", "body",
    ] {
      tags[name] = []
    }
    for name in ["p", "br", "li", "ul", "ol", "div", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"] {
      tags[name] = [.innerBreak]
    }
    for name in ["s", "del", "strike"] { tags[name] = ["~", "~"] }
    return tags
  }()

  /// The character reference that starts here.
  private func entity() -> (count: Int, stands: [Unicode.Scalar])? {
    let rest = scalars[(index + 1)...].prefix(9)
    guard let end = rest.firstIndex(of: ";") else { return nil }
    let name = String(String.UnicodeScalarView(rest[..<end]))
    let count = end - index + 1
    if let known = Self.entities[name] { return (count, [known]) }
    guard name.hasPrefix("#"), let number = UInt32(name.dropFirst()), let scalar = Unicode.Scalar(number),
      scalar.properties.generalCategory != .control
    else { return nil }
    return (count, [scalar])
  }

  private static let entities: [String: Unicode.Scalar] = [
    "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "aring": "å", "auml": "ä", "ouml": "ö",
    "Aring": "Å", "Auml": "Ä", "Ouml": "Ö", "eacute": "é", "Eacute": "É", "ndash": "–", "mdash": "—", "bull": "•",
    "sect": "§",
  ]
}
