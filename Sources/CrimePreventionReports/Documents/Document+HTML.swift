import CrimePrevention

extension Document {
  /// The document as a page.
  var page: Page {
    Page("\(title.text) – \(kicker.text)", in: language, isWide: contentsName != nil) {
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

  /// The list of contents, so that the parts of a long page are found.
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

  /// The blocks of the first level; sections can be pointed at.
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
    case .details(let summary, let blocks):
      Element("details") {
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
