import CrimePrevention

extension Document {
  /// The document as a page of HTML.
  var html: String { html(in: nil) }

  /// The document as a page of HTML, standalone or in a site.
  func html(in frame: PageFrame?) -> String { page(in: frame).text }

  private func page(in frame: PageFrame?) -> Page {
    Page("\(title.text) – \(kicker.text)", in: language, width, frame: frame) {
      links(of: frame)
      Element("header") {
        Element("p", .class("kicker")) { markup(kicker) }
        Element("h1") { markup(title) }
      }
      contents
      Element("main") { mainParts }
      if !colophon.isEmpty {
        Element("footer") {
          for block in colophon { element(block, level: 2) }
        }
      }
    }
  }

  private var width: Page.Width {
    guard !isSheet else { return .sheet }
    return contentsName == nil ? .narrow : .wide
  }

  /// The links of the site that the page belongs to.
  private func links(of frame: PageFrame?) -> Element? {
    guard let frame, !frame.links.isEmpty else { return nil }
    return Element("nav", Attribute("aria-label", language.say("Site", "Webbplats"))) {
      Element("ul") {
        for link in frame.links {
          Element("li") {
            Element("a", Attribute("href", link.address)) { link.name }
          }
        }
      }
    }
  }

  /// The list of contents, so that the parts of a long page can be found.
  private var contents: Element? {
    guard let contentsName, sections.count > 1 else { return nil }
    return Element("nav", Attribute("aria-label", contentsName)) {
      Element("ul") {
        for (position, section) in sections.enumerated() {
          Element("li") {
            Element("a", Attribute("href", "#" + anchor(position))) { markup(section.title) }
          }
        }
      }
    }
  }

  /// The blocks of the first level; sections can be linked to.
  private var mainParts: [Markup] {
    var position = 0
    return blocks.map { block in
      guard case .section(let section) = block else { return .element(element(block, level: 2)) }
      defer { position += 1 }
      return .element(element(section, level: 2, Attribute("id", anchor(position))))
    }
  }

  private func anchor(_ position: Int) -> String { "part-\(position + 1)" }

  /// A block as an element; headings in it begin at a level.
  func element(_ block: Block, level: Int) -> Element {
    switch block {
    case .heading(let level, let passage): Element(Self.heading(level)) { markup(passage) }
    case .paragraph(let passage): Element("p") { markup(passage) }
    case .remark(let passage): Element("p", .class("remark")) { markup(passage) }
    case .facts(let facts): element(facts)
    case .figures(let facts): figures(facts)
    case .list(let points): list(points)
    case .names(let names): list(names, .class("names"))
    case .table(let grid): element(grid)
    case .callout(let callout): element(callout)
    case .section(let section): element(section, level: level)
    case .columns(let sections):
      Element("div", .class("columns")) {
        for section in sections { element(section, level: level) }
      }
    case .onPaper(let passage): Element("p", .class("remark", "on-paper")) { markup(passage) }
    case .details(let summary, let blocks):
      Element("details", isUnfolded ? Attribute("open", "open") : nil) {
        Element("summary") { summary }
        for block in blocks { element(block, level: level) }
      }
    case .drawing(let drawing):
      Element("figure") {
        drawing.element
        Element("figcaption") { Element("bdi") { drawing.title } }
      }
    }
  }

  private func element(_ section: Block.Section, level: Int, _ id: Attribute? = nil) -> Element {
    Element(section.isCard ? "article" : "section", section.isCard ? .class("card") : nil, id) {
      Element(Self.heading(level)) { markup(section.title) }
      for block in section.blocks { element(block, level: level + 1) }
    }
  }

  private static func heading(_ level: Int) -> MarkupName {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  private func element(_ facts: [Block.Fact]) -> Element {
    Element("dl") {
      for fact in facts {
        Element("dt") { fact.name }
        Element("dd") { markup(fact.value) }
      }
    }
  }

  private func figures(_ facts: [Block.Fact]) -> Element {
    Element("dl", .class("figures")) {
      for fact in facts {
        Element("div") {
          Element("dt") { fact.name }
          Element("dd") { markup(fact.value) }
        }
      }
    }
  }

  private func list(_ points: [Passage], _ names: Attribute? = nil) -> Element {
    Element("ul", names) {
      for point in points { Element("li") { markup(point) } }
    }
  }

  private func element(_ callout: Block.Callout) -> Element {
    let kind: MarkupName =
      switch callout.kind {
      case .decision: "decision"
      case .action: "action"
      case .notice: "notice"
      }
    return Element("div", .class("callout", kind)) {
      Element("p", .class("label")) { callout.label }
      if !callout.points.isEmpty { list(callout.points) }
    }
  }
}

/// Tables and runs of text as elements.
extension Document {
  func element(_ grid: Block.Grid) -> Element {
    Element("table", grid.hasRowNames ? .class("stacking") : nil) {
      Element("caption") { grid.caption }
      Element("thead") {
        Element("tr") {
          for column in grid.columns {
            Element("th", Attribute("scope", "col"), column.isNumber ? .class("number") : nil) { column.name }
          }
        }
      }
      Element("tbody") {
        for (number, row) in grid.rows.enumerated() {
          Element("tr", grid.rowsOnPaper?.contains(number) == false ? .class("off-paper") : nil) {
            for (position, (cell, column)) in zip(row, grid.columns).enumerated() {
              if grid.hasRowNames, position == 0 {
                Element("th", Attribute("scope", "row")) { markup(cell) }
              } else {
                element(cell, in: column, isNamed: grid.hasRowNames)
              }
            }
          }
        }
      }
    }
  }

  private func element(_ cell: Passage, in column: Block.Grid.Column, isNamed: Bool) -> Element {
    let names: Attribute? =
      switch (column.isNarrow, column.isNumber) {
      case (true, true): .class("narrow", "number")
      case (true, false): .class("narrow")
      case (false, true): .class("number")
      case (false, false): nil
      }
    return Element("td", names, isNamed ? Attribute("data-name", column.name) : nil) { markup(cell) }
  }

  /// Texts of the record are isolated, so that their writing direction doesn't reorder the words around them, and say
  /// which language they are in when it isn't the page's.
  func markup(_ passage: Passage) -> [Markup] {
    passage.runs.map { run in
      switch run {
      case .words(let text): .text(text)
      case .quiet(let text): .element(Element("span", .class("quiet")) { text })
      case .strong(let text): .element(Element("strong") { text })
      case .record(let text): .element(Element("bdi", foreign) { text })
      case .sentence(let text): .element(Element("bdi") { text })
      case .badge(let badge): .element(element(badge))
      }
    }
  }

  private func element(_ badge: Badge) -> Element {
    let tone: MarkupName =
      switch badge.tone {
      case .good: "good"
      case .middling: "middling"
      case .bad: "bad"
      case .unknown: "unknown"
      case .neutral: "neutral"
      }
    return Element("span", .class("badge", tone)) {
      Element("span", Attribute("aria-hidden", "true")) { badge.symbol }
      " " + badge.words
    }
  }

  private var foreign: Attribute? {
    guard let known = recordLanguage.known, known.rawValue != language.rawValue else { return nil }
    return Attribute("lang", known.rawValue)
  }
}

/// A self-contained page of HTML: its style is in it, and it needs no script, no picture and no network.
struct Page: Sendable {
  let language: MessageLanguage
  let title: String
  let width: Width
  /// The site that it belongs to; `nil` for a standalone page.
  let frame: PageFrame?
  let body: [Markup]

  /// How wide a page is.
  enum Width: Sendable {
    /// For reading from top to bottom.
    case narrow
    /// With space for parts side by side.
    case wide
    /// A sheet or two of paper.
    case sheet
  }

  init(
    _ title: String,
    in language: MessageLanguage,
    _ width: Width = .narrow,
    frame: PageFrame? = nil,
    @MarkupBuilder body: () -> [Markup]
  ) {
    self.title = title
    self.language = language
    self.width = width
    self.frame = frame
    self.body = body()
  }

  /// All the rules of style that a page needs.
  static let rules: [StaticString] = [
    PageStyle.rules, ReportStyle.rules, SheetStyle.rules, ChartStyle.rules,
  ]

  /// The page as a file, with a line end at the end.
  var text: String {
    var writer = MarkupWriter()
    writer.write(
      Element("html", Attribute("lang", language.rawValue)) {
        head
        Element("body", styled) { body }
      }
    )
    return "<!DOCTYPE html>\n" + writer.text + "\n"
  }

  private var styled: Attribute? {
    switch width {
    case .narrow: nil
    case .wide: .class("wide")
    case .sheet: .class("wide", "sheet")
    }
  }

  private var head: Element {
    Element("head") {
      Element("meta", Attribute("charset", "utf-8"))
      // Should anything ever slip in, a browser neither runs nor loads it.
      Element(
        "meta",
        Attribute("http-equiv", "Content-Security-Policy"),
        Attribute("content", "default-src 'none'; style-src \(frame == nil ? "'unsafe-inline'" : "'self'")")
      )
      Element("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
      Element("meta", Attribute("name", "color-scheme"), Attribute("content", "light dark"))
      Element("title") { title }
      style
    }
  }

  private var style: Element {
    guard let frame else { return Element("style") { Self.rules.map(Markup.styleRules) } }
    return Element("link", Attribute("rel", "stylesheet"), Attribute("href", frame.stylesheet))
  }
}
