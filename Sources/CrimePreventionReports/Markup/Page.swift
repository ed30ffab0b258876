import CrimePrevention

/// A page of HTML that stands by itself: its style is in it, and it needs no script, no picture and no network.
struct Page: Sendable {
  let language: MessageLanguage
  let title: String
  /// Whether it is wide enough for parts side by side.
  let isWide: Bool
  let body: [Markup]

  init(_ title: String, in language: MessageLanguage, isWide: Bool = false, @MarkupBuilder body: () -> [Markup]) {
    self.title = title
    self.language = language
    self.isWide = isWide
    self.body = body()
  }

  /// The page as a file, with a line end at the end.
  var text: String {
    var writer = MarkupWriter()
    writer.write(
      Element("html", Attribute("lang", language.rawValue)) {
        head
        Element("body", isWide ? .class("wide") : nil) { body }
      }
    )
    return "<!DOCTYPE html>\n" + writer.text + "\n"
  }

  private var head: Element {
    Element("head") {
      Element("meta", Attribute("charset", "utf-8"))
      // Should anything ever slip in, a browser neither runs nor loads it.
      Element(
        "meta",
        Attribute("http-equiv", "Content-Security-Policy"),
        Attribute("content", "default-src 'none'; style-src 'unsafe-inline'")
      )
      Element("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
      Element("meta", Attribute("name", "color-scheme"), Attribute("content", "light dark"))
      Element("title") { title }
      Element("style") { [PageStyle.rules, ReportStyle.rules, ChartStyle.rules].map(Markup.styleRules) }
    }
  }
}
