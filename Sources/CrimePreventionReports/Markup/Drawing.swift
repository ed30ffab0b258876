/// A drawing (SVG) inside a page, with a name and a description for those who don't see it.
struct Drawing: Sendable {
  let width: Double
  let height: Double
  let title: String
  let description: String
  let content: [Markup]

  /// Makes a drawing.
  ///
  /// - Parameters:
  ///   - width: How wide its own coordinates are; on the page it takes the width that there is.
  ///   - height: How high they are.
  ///   - title: What it shows, in a few words.
  ///   - description: What is to be seen in it, in a sentence.
  ///   - content: What is drawn, the first thing undermost.
  init(
    width: Double,
    height: Double,
    title: String,
    description: String,
    @MarkupBuilder content: () -> [Markup]
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.content = content()
  }

  /// What is to be seen in it, for those who don't.
  var inWords: String { description.isEmpty ? title : "\(title). \(description)" }

  var element: Element {
    let size = "0 0 \(Attribute.text(of: width)) \(Attribute.text(of: height))"
    return Element(
      "svg",
      Attribute("xmlns", "http://www.w3.org/2000/svg"),
      Attribute("viewBox", size),
      Attribute("role", "img"),
      Attribute("aria-label", inWords)
    ) {
      Element("title") { title }
      content
    }
  }
}
