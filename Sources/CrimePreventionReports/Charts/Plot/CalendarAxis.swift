/// The calendar below a plot: a line where each stretch begins, its name in its middle, the year below shorter ones.
struct CalendarAxis: Sendable {
  let ticks: TimeTicks
  let time: TimeScale
  let top: Double
  let bottom: Double

  var markup: [Markup] { lines + names(at: bottom + 17) + years }

  /// The names once more above the plot, for one so high that its foot is out of sight.
  var namesAbove: [Markup] { names(at: top - 7) }

  private var lines: [Markup] {
    ticks.stretches.compactMap { stretch in
      guard time.days.contains(stretch.days.lowerBound) else { return nil }
      let x = time.x(stretch.days.lowerBound)
      let ends = [PathData.Point(x: x, y: top), PathData.Point(x: x, y: bottom + 5)]
      return .element(Element("path", PathData(through: ends).attribute, .class("grid")))
    }
  }

  /// A name stands where the visible part of its stretch has room for it, and beside no other.
  private func names(at y: Double) -> [Markup] {
    var end = time.left - 30
    return ticks.stretches.compactMap { stretch in
      guard let (label, x) = place(stretch.name, over: stretch.days), label.frame(x: x, y: 0, .middle).left > end + 4
      else { return nil }
      end = x + label.width / 2
      return .element(label.element(x: x, y: y, .middle, quiet: true))
    }
  }

  private var years: [Markup] {
    var end = time.left - 30
    var marks: [Markup] = []
    for (position, stretch) in ticks.stretches.enumerated() {
      let before = position > 0 ? ticks.stretches[position - 1].year : nil
      guard let year = stretch.year, year != before, let (label, x) = place(year, over: stretch.days),
        x - label.width / 2 > end
      else { continue }
      end = x + label.width / 2 + 4
      marks.append(.element(label.element(x: x, y: bottom + 35, .middle, quiet: true)))
    }
    return marks
  }

  private func place(_ name: String, over days: Range<Int>) -> (Label, x: Double)? {
    guard days.lowerBound <= time.days.upperBound, time.days.lowerBound < days.upperBound else { return nil }
    let label = Label(name)
    let (left, right) = (time.x(days.lowerBound), time.x(days.upperBound))
    let x = (left + right) / 2
    // Half a stretch at the edge still shows its name when that reaches a little beyond it.
    guard right - left >= label.width * 0.8 else { return nil }
    return (label, min(max(x, label.width / 2 + 2), time.right + 8 - label.width / 2))
  }
}
