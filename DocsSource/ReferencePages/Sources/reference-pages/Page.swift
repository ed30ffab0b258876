/// One page of the documentation, in DocC's Markdown.
struct Page {
  /// The file's name without extension, by which other pages link to it.
  let name: String
  let text: String
}

/// Something in the sources that isn't as the pages need it.
struct Unexpected: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension String {
  /// The text as it must stand in a table's cell.
  var inCell: String { replacing("|", with: "\\|").replacing("\n", with: " ") }

  /// The text with links to symbols as plain code: pages also speak of symbols that aren't public.
  var withoutLinks: String { replacing("``", with: "`") }
}
