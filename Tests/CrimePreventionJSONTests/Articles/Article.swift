import Foundation

/// A handwritten text about the library.
struct Article {
  let text: String

  /// An article of the documentation.
  init(_ name: String) throws {
    try self.init(path: "DocsSource/CrimePrevention.docc/\(name).md")
  }

  init(path: String) throws {
    text = try String(contentsOf: ExampleRecords.package.appending(path: path), encoding: .utf8)
  }

  /// The inline code in its lines, without links to symbols. For articles without code blocks.
  var codes: [String] {
    text.replacing(/`{2,}/, with: "").matches(of: /`([^`\n]+)`/).map { String($0.1) }
  }

  /// What it shows as printed output: its blocks of text.
  var printed: [String] {
    text.components(separatedBy: "```text\n").dropFirst().compactMap { $0.components(separatedBy: "\n```").first }
  }

  /// The rows of its tables, each with its cells.
  var rows: [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
