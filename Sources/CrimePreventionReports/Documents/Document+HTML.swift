import CrimePrevention

extension Document {
  /// The document as a page.
  var page: Page {
    Page("\(title.text) – \(kicker.text)", in: language) {
      Element("header") {
        Element("p", .class("kicker")) { markup(kicker) }
        Element("h1") { markup(title) }
      }
      Element("main") {
        for block in blocks { element(block) }
      }
    }
  }

  private func element(_ block: Block) -> Element {
    switch block {
    case .heading(let level, let passage): Element(Self.heading(level)) { markup(passage) }
    case .paragraph(let passage): Element("p") { markup(passage) }
    case .remark(let passage): Element("p", .class("remark")) { markup(passage) }
    case .facts(let facts):
      Element("dl") {
        for fact in facts {
          Element("dt") { fact.name }
          Element("dd") { markup(fact.value) }
        }
      }
    case .list(let points): list(points)
    case .names(let names): list(names, .class("names"))
    case .table(let grid): table(grid)
    case .callout(let callout): element(callout)
    }
  }

  private static func heading(_ level: Int) -> MarkupName {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    default: "h4"
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

  private func table(_ grid: Block.Grid) -> Element {
    Element("table") {
      Element("caption") { grid.caption }
      Element("thead") {
        Element("tr") {
          for column in grid.columns {
            Element("th", Attribute("scope", "col"), column.isNumber ? .class("number") : nil) { column.name }
          }
        }
      }
      Element("tbody") {
        for row in grid.rows {
          Element("tr") {
            for (cell, column) in zip(row, grid.columns) { element(cell, in: column) }
          }
        }
      }
    }
  }

  private func element(_ cell: Passage, in column: Block.Grid.Column) -> Element {
    let names: Attribute? =
      switch (column.isNarrow, column.isNumber) {
      case (true, true): .class("narrow", "number")
      case (true, false): .class("narrow")
      case (false, true): .class("number")
      case (false, false): nil
      }
    return Element("td", names) { markup(cell) }
  }

  /// Texts of the record are isolated, so that their writing direction doesn't reorder the words around them, and say
  /// which language they are in when it isn't the page's.
  private func markup(_ passage: Passage) -> [Markup] {
    passage.runs.map { run in
      switch run {
      case .words(let text): .text(text)
      case .quiet(let text): .element(Element("span", .class("quiet")) { text })
      case .record(let text): .element(Element("bdi", foreign) { text })
      }
    }
  }

  private var foreign: Attribute? {
    guard let known = recordLanguage.known, known.rawValue != language.rawValue else { return nil }
    return Attribute("lang", known.rawValue)
  }
}
