/// Text as Markdown (CommonMark, with tables as GitHub has them) that reads as nothing but itself.
///
/// Signs of markup get a backslash; white space that Markdown would take away is written as a character reference.
struct MarkdownText {
  /// Whether lines may end in it, and blocks could begin.
  private let isParagraph: Bool
  private var written = ""
  /// What the line has so far: a sign opens a list, a rule or a heading only as its first, or after digits.
  private var line = Line.empty

  private enum Line {
    case empty
    case digits
    case other
  }

  /// A text as a paragraph or a point of a list, in which a line end is a hard break.
  static func paragraph(_ text: String) -> String {
    escaped(text, isParagraph: true)
  }

  /// A text as a heading or a cell, in which a line end is a character reference.
  static func line(_ text: String) -> String {
    escaped(text, isParagraph: false)
  }

  private static func escaped(_ text: String, isParagraph: Bool) -> String {
    var markdown = MarkdownText(isParagraph: isParagraph)
    markdown.append(Array(text.printable.unicodeScalars))
    return markdown.written
  }

  private init(isParagraph: Bool) {
    self.isParagraph = isParagraph
  }

  private mutating func append(_ scalars: [Unicode.Scalar]) {
    for (position, scalar) in scalars.enumerated() {
      let before = position > 0 ? scalars[position - 1] : nil
      let after = position + 1 < scalars.count ? scalars[position + 1] : nil
      if scalar.properties.isWhitespace {
        append(space: scalar, after: before, before: after)
      } else {
        append(sign: scalar, after: before, before: after)
      }
    }
  }

  private mutating func append(space: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?) {
    let isBetweenWords = before.map { !$0.properties.isWhitespace } ?? false
    if space == "\n", isParagraph, isBetweenWords, after != nil {
      written += "\\\n"
      line = .empty
    } else if space == " ", isBetweenWords, let after, !after.properties.isWhitespace {
      written += " "
    } else {
      written += "&#\(space.value);"
    }
  }

  private mutating func append(sign: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?) {
    if Self.isMarkup(sign, after: before, before: after) || opensBlock(sign, before: after) { written += "\\" }
    written.unicodeScalars.append(sign)
    line = ("0"..."9").contains(sign) && line != .other ? .digits : .other
  }

  /// Whether a sign is markup anywhere in a line.
  private static func isMarkup(
    _ sign: Unicode.Scalar,
    after before: Unicode.Scalar?,
    before after: Unicode.Scalar?
  ) -> Bool {
    switch sign {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$", "@", "^": true
    // Addresses become links by themselves.
    case ":": after == "/"
    case ".": before == "w" || before == "W"
    case "!": after == "["
    default: false
    }
  }

  private func opensBlock(_ sign: Unicode.Scalar, before after: Unicode.Scalar?) -> Bool {
    switch sign {
    case "-", "+", "=", ":": isParagraph && line == .empty
    case ".", ")": isParagraph && line == .digits && after?.properties.isWhitespace != false
    default: false
    }
  }
}
