import CrimePrevention

// MARK: - What is expected

extension TargetPlot {
  /// The values that would do, as an area.
  var expectedArea: [Element] {
    guard let expected = panel.expected, expected.lower != nil || expected.upper != nil else { return [] }
    let top = expected.upper.map { axes.values.y($0.upper) } ?? frame.top
    let bottom = expected.lower.map { axes.values.y($0.lower) } ?? frame.bottom
    guard top < bottom else { return [] }
    return [
      Element(
        "rect",
        Attribute("x", frame.left),
        Attribute("y", top),
        Attribute("width", frame.width),
        Attribute("height", bottom - top),
        .class("goal-area")
      )
    ]
  }

  /// The edges of the area, but not where no value is possible beyond them.
  var expectedLines: [Element] {
    limits.map { limit in
      let y = axes.values.y(limit)
      return path([PathData.Point(x: frame.left, y: y), PathData.Point(x: frame.right, y: y)], .class("goal-line"))
    }
  }

  var limits: [Double] {
    [panel.expected?.lower?.lower, panel.expected?.upper?.upper].compactMap { $0 }.filter { !axes.values.isBeyond($0) }
  }

  /// The ways to the target, with their waypoints and where they end.
  var ways: [Element] {
    panel.paths.map { path($0.map(point), .class("goal-path")) }
      + panel.waypoints.flatMap { Sign.waypoint.elements(at: point($0)) }
      + (panel.goal.map { Sign.target.elements(at: point($0)) } ?? [])
  }

  /// Where it is heading.
  var ahead: [Element] {
    let interval = panel.outlook.map { outlook in
      self.interval(outlook.day, outlook.interval.lower, outlook.interval.upper, .class("ahead-bar"))
    }
    guard let projection = panel.projection else { return [interval].compactMap { $0 } }
    let end = point(projection.to)
    return [path([point(projection.from), end], .class("ahead-line"))] + [interval].compactMap { $0 }
      + Sign.projection.elements(at: end)
  }
}
