/// A doc comment taken apart.
struct DocComment {
  /// Its paragraphs, each on one line, without code blocks.
  private(set) var paragraphs: [String] = []
  /// Its code blocks, each with the line before it.
  private(set) var blocks: [(heading: String, code: String)] = []

  /// - Parameter lines: The lines without `///`.
  init(_ lines: some Sequence<Substring>) {
    var paragraph: [Substring] = []
    var code: [Substring]?
    var heading = ""
    for line in lines {
      let text = line.first == " " ? line.dropFirst() : line
      if let open = code {
        if text == "```" {
          blocks.append((heading, open.joined(separator: "\n")))
          code = nil
        } else {
          code = open + [text]
        }
      } else if text.hasPrefix("```") {
        heading = paragraph.popLast().map(String.init) ?? ""
        code = []
      } else if text.isEmpty {
        close(&paragraph)
      } else {
        paragraph.append(text)
      }
    }
    close(&paragraph)
  }

  private mutating func close(_ lines: inout [Substring]) {
    if !lines.isEmpty { paragraphs.append(lines.joined(separator: " ")) }
    lines = []
  }
}
