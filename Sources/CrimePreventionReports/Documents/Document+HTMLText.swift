import CrimePrevention

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
        for row in grid.rows {
          Element("tr") {
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
      Element("span", Attribute("aria-hidden", "true")) { badge.sign }
      " " + badge.words
    }
  }

  private var foreign: Attribute? {
    guard let known = recordLanguage.known, known.rawValue != language.rawValue else { return nil }
    return Attribute("lang", known.rawValue)
  }
}
