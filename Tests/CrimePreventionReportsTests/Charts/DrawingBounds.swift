@testable import CrimePreventionReports
import Testing

extension Drawing {
  /// Expects every shape and text to lie within the drawing's box.
  func expectInside(_ location: SourceLocation = #_sourceLocation) throws {
    let box = PlotFrame(left: 0, top: 0, right: width, bottom: height)
    for bounds in DrawingBounds(of: self).all {
      #expect(box.contains(bounds.frame), "\(title): \(bounds.name) \(bounds.frame)", sourceLocation: location)
    }
  }
}

/// Where the parts of a drawing are.
struct DrawingBounds {
  struct Part {
    let name: String
    let frame: PlotFrame
  }

  private(set) var all: [Part] = []

  init(of drawing: Drawing) {
    for part in drawing.content { collect(part) }
  }

  private mutating func collect(_ part: Markup) {
    guard case .element(let element) = part else { return }
    if let frame = Self.frame(of: element) {
      let text = element.content.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
      all.append(Part(name: "\(element.name.text) \(text)", frame: frame))
    }
    for inner in element.content { collect(inner) }
  }

  private static func frame(of element: Element) -> PlotFrame? {
    let number = { (name: MarkupName) in
      element.attributes.first { $0.name == name }.flatMap { Double($0.value) } ?? 0
    }
    switch element.name {
    case "circle":
      let (x, y, r) = (number("cx"), number("cy"), number("r"))
      return PlotFrame(left: x - r, top: y - r, right: x + r, bottom: y + r)
    case "rect":
      return PlotFrame(
        left: number("x"),
        top: number("y"),
        right: number("x") + number("width"),
        bottom: number("y") + number("height")
      )
    case "path": return path(element.attributes.first { $0.name == "d" }?.value ?? "")
    case "text": return text(element, x: number("x"), y: number("y"))
    default: return nil
    }
  }

  private static func path(_ data: String) -> PlotFrame? {
    let numbers = data.split { " MLZAQC,".contains($0) }.compactMap { Double($0) }
    let xs = numbers.indices.filter { $0.isMultiple(of: 2) }.map { numbers[$0] }
    let ys = numbers.indices.filter { !$0.isMultiple(of: 2) }.map { numbers[$0] }
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return nil }
    return PlotFrame(left: left, top: top, right: right, bottom: bottom)
  }

  private static func text(_ element: Element, x: Double, y: Double) -> PlotFrame {
    let text = element.content.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
    let anchor = element.attributes.first { $0.name == "text-anchor" }?.value
    let isStrong = element.attributes.contains(.class("strong"))
    let label = Label(text, within: .infinity, isStrong: isStrong)
    return label.frame(x: x, y: y, anchor == "end" ? .end : anchor == "middle" ? .middle : .start)
  }
}
