import CrimePrevention

/// One plot of a target.
struct TargetPlot: Sendable {
  let panel: TargetPanel
  let axes: AxisDrawing
  let asked: CalendarDate?
  let words: FigureWords

  /// From the areas at the back to the labels in front.
  var markup: [Markup] {
    heading + expectedArea.map(Markup.element) + axes.markup
      + (expectedLines + askedLine + ways + ahead + lines + intervals + signs + labels).map(Markup.element)
  }

  var frame: PlotFrame { axes.frame }

  func point(_ day: Int, _ value: Double) -> PathData.Point {
    PathData.Point(x: axes.time.x(day), y: axes.values.y(value))
  }

  func point(_ point: TargetPath.Point) -> PathData.Point { self.point(Int(point.time), point.value) }

  /// Where a figure stands: in the middle of a range.
  func point(_ day: Int, _ figure: Figure) -> PathData.Point {
    point(day, figure.lower + (figure.upper - figure.lower) / 2)
  }

  func path(_ points: [PathData.Point?], _ name: Attribute) -> Element {
    Element("path", PathData(through: points).attribute, name)
  }

  private var heading: [Markup] {
    guard let heading = panel.heading else { return [] }
    let room = DrawingMeasures.width - 16 - axes.unitLabel.width
    return [.element(Label(heading, within: room, isStrong: true).element(x: 4, y: frame.top - 10))]
  }

  private var askedLine: [Element] {
    guard let asked else { return [] }
    let x = axes.time.x(asked)
    return [path([PathData.Point(x: x, y: frame.top), PathData.Point(x: x, y: frame.bottom)], .class("asked-line"))]
  }
}
