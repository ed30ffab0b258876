import CrimePrevention

/// One row of a timeline: the title, and the bar below it.
struct TimelineRowDrawing: Sendable {
  let row: TimelineRow
  let time: TimeScale
  let top: Double

  private static let barHeight = 10.0
  private var middle: Double { top + 31 }

  var elements: [Element] {
    [Label(row.title, within: time.right - time.left).element(x: time.left, y: top + 17)] + bar + occurrences
      + milestones
  }

  private var bar: [Element] {
    guard let period = row.period else { return [] }
    let left = time.x(period.first)
    let right = max(left + 2, period.last.map(time.x) ?? time.right)
    let (top, bottom) = (middle - Self.barHeight / 2, middle + Self.barHeight / 2)
    // A bar without an end runs out in a tip.
    let tip = period.last == nil ? min(8, right - left) : 0
    let corners = [
      PathData.Point(x: left, y: top), PathData.Point(x: right - tip, y: top), PathData.Point(x: right, y: middle),
      PathData.Point(x: right - tip, y: bottom), PathData.Point(x: left, y: bottom),
    ]
    let name: Attribute = row.isOwnPeriod ? .class("period-bar") : .class("inherited-bar")
    return [Element("path", PathData(through: corners, isClosed: true).attribute, name)]
  }

  /// Strokes that would stand on one another are drawn once.
  private var occurrences: [Element] {
    let places = Set(row.occurrences.map { (time.x($0) * 2).rounded() / 2 }).sorted()
    let lines = places.flatMap { x in
      [PathData.Point(x: x, y: middle - 8), PathData.Point(x: x, y: middle + 8), nil]
    }
    return lines.isEmpty ? [] : [Element("path", PathData(through: lines).attribute, .class("stroke"))]
  }

  private var milestones: [Element] {
    row.milestones.flatMap { milestone -> [Element] in
      let place = PathData.Point(x: time.x(milestone.day), y: middle)
      let sign = Self.sign(of: milestone.state).elements(at: place)
      guard milestone.state == .doneLate, let due = milestone.due else { return sign }
      let delay = [PathData.Point(x: time.x(due), y: middle), place]
      return [Element("path", PathData(through: delay).attribute, .class("ahead-line"))] + sign
    }
  }
}

extension TimelineRowDrawing {
  private static func sign(of state: DueState) -> Sign {
    switch state {
    case .done: .done
    case .doneLate: .doneLate
    case .overdue: .overdue
    default: .open
    }
  }
}
