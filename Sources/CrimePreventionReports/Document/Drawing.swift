/// A drawing (SVG) inside a page, with a name and a description for those who can't see it.
struct Drawing: Sendable {
  let width: Double
  let height: Double
  let title: String
  let description: String
  let content: [Markup]

  /// Makes a drawing.
  ///
  /// - Parameters:
  ///   - width: The width in its own coordinates; on the page it takes the available width.
  ///   - height: The height in its own coordinates.
  ///   - title: What it shows, in a few words.
  ///   - description: What can be seen in it, in a sentence.
  ///   - content: What is drawn, the first element at the bottom.
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

  /// What can be seen in it, for those who can't see it.
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

/// A line through points, or the area that it encloses, as the attribute `d` of a path.
struct PathData: Sendable {
  /// A point in the drawing's own coordinates: x to the right, y downwards.
  struct Point: Sendable, Hashable {
    let x: Double
    let y: Double
  }

  private(set) var text = ""

  /// A line through points, in pieces: one ends where a point is missing (`nil`), so that no value is made up.
  init(through points: [Point?], isClosed: Bool = false) {
    var isPenDown = false
    for point in points {
      guard let point else {
        isPenDown = false
        continue
      }
      text += (text.isEmpty ? "" : " ") + (isPenDown ? "L" : "M")
      text += Attribute.text(of: point.x) + " " + Attribute.text(of: point.y)
      isPenDown = true
    }
    if isClosed, !text.isEmpty { text += " Z" }
  }

  var attribute: Attribute { Attribute("d", text) }
}
