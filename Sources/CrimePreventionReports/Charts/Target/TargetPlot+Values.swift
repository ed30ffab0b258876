import CrimePrevention

// MARK: - What was observed

extension TargetPlot {
  /// The line through the values: it stops where one is missing, and where values aren't comparable.
  var lines: [Element] {
    let means = panel.means.map { mean in
      path(
        [point(mean.days.lowerBound, mean.value), point(mean.days.upperBound, mean.value)],
        .class("mean-line")
      )
    }
    let breaks = panel.values.filter { $0.startsAnew && !$0.isOrigin }.map { value in
      let x = axes.time.x(value.day) - 8
      return path(
        [-2.0, 2].flatMap {
          [PathData.Point(x: x + $0, y: frame.top), PathData.Point(x: x + $0, y: frame.bottom), nil]
        },
        .class("quiet-line")
      )
    }
    // Values of which a mean is made don't lead to one another.
    return breaks + (panel.means.isEmpty ? [path(course, .class("value-line"))] : []) + means
  }

  private var course: [PathData.Point?] {
    panel.values.flatMap { value -> [PathData.Point?] in
      let place = value.figure.map { point(value.day, $0) }
      return value.startsAnew ? [nil, place] : [place]
    }
  }

  /// How sure values are: their confidence intervals, and the ranges of those that aren't known exactly.
  var intervals: [Element] {
    panel.values.compactMap { value in
      guard let figure = value.figure else { return nil }
      if let interval = value.interval { return bar(value.day, interval.lower, interval.upper) }
      return figure.exact == nil ? bar(value.day, figure.lower, figure.upper) : nil
    }
  }

  private func bar(_ day: Int, _ lower: Double, _ upper: Double) -> Element {
    interval(day, lower, upper, .class("value-bar"))
  }

  func interval(_ day: Int, _ lower: Double, _ upper: Double, _ name: Attribute) -> Element {
    let goesOn = (above: upper > axes.values.ticks.upper, below: lower < axes.values.ticks.lower)
    return Sign.interval(from: point(day, upper), to: point(day, lower), name, goesOn: goesOn)
  }

  var signs: [Element] {
    let baseline = panel.baseline.map { baseline -> [Element] in
      let day = baseline.day ?? axes.time.days.lowerBound
      let range = baseline.figure.exact == nil ? [bar(day, baseline.figure.lower, baseline.figure.upper)] : []
      return range + Sign.baseline.elements(at: point(day, baseline.figure))
    }
    let values = panel.values.flatMap { value -> [Element] in
      guard !value.isOrigin else { return [] }
      guard let figure = value.figure else {
        return Sign.missing.elements(at: PathData.Point(x: axes.time.x(value.day), y: frame.bottom - 7))
      }
      return (value.isPreliminary ? Sign.preliminary : .value).elements(at: point(value.day, figure))
    }
    return (baseline ?? []) + values
  }
}

// MARK: - Labels

extension TargetPlot {
  /// The figures that matter, beside their signs: the latest, what is expected, where it started.
  var labels: [Element] {
    var placer = LabelPlacer(
      in: PlotFrame(left: frame.left, top: frame.top - 2, right: frame.right, bottom: frame.bottom)
    )
    keepFree(&placer)
    let main = [latestLabel(&placer), expectedLabel(&placer), baselineLabel(&placer)].compactMap { $0 }
    return main + otherEndLabels(&placer)
  }

  private func keepFree(_ placer: inout LabelPlacer) {
    for value in panel.values {
      if let figure = value.figure { placer.keepFree(point(value.day, figure)) }
    }
    for place in panel.waypoints + [panel.goal, panel.projection?.to].compactMap({ $0 }) {
      placer.keepFree(point(place))
    }
    placer.keepFree(along: course)
    for path in panel.paths { placer.keepFree(along: path.map(point)) }
    if let projection = panel.projection { placer.keepFree(along: [point(projection.from), point(projection.to)]) }
    for limit in limits {
      let y = axes.values.y(limit)
      placer.keepFree(along: [PathData.Point(x: frame.left, y: y), PathData.Point(x: frame.right, y: y)])
    }
    if let asked {
      let x = axes.time.x(asked)
      placer.keepFree(along: [PathData.Point(x: x, y: frame.top), PathData.Point(x: x, y: frame.bottom)])
    }
  }

  private func latestLabel(_ placer: inout LabelPlacer) -> Element? {
    guard let latest = panel.latest else { return nil }
    let limit = panel.expected.flatMap { ($0.lower ?? $0.upper)?.exact }
    let label = Label(words.text(latest.value, shortOf: limit), within: frame.width / 2, isStrong: true)
    return placer.place(label, beside: point(latest.day.dayNumber, latest.value))
  }

  /// The last value, and the end of each sum, when the verdict rests on another one.
  private func otherEndLabels(_ placer: inout LabelPlacer) -> [Element] {
    let observed = panel.values.filter { $0.figure != nil }
    let ends = observed.indices.filter { $0 == observed.count - 1 || observed[$0 + 1].isOrigin }.map { observed[$0] }
    return ends.suffix(6).compactMap { end in
      guard let figure = end.figure, end.day != panel.latest?.day.dayNumber, end.day != panel.baseline?.day else {
        return nil
      }
      return placer.place(Label(words.text(figure), within: frame.width / 3), beside: point(end.day, figure))
    }
  }

  private func expectedLabel(_ placer: inout LabelPlacer) -> Element? {
    guard let expected = panel.expected, let text = words.text(expected) else { return nil }
    let label = Label(words.language.say("target ", "mål ") + text, within: frame.width * 0.6)
    if let goal = panel.goal { return placer.place(label, beside: point(goal)) }
    let y = axes.values.y((expected.lower ?? expected.upper)?.lower ?? 0)
    let reach = label.width / 2 + 3
    return placer.place(
      label,
      beside: PathData.Point(x: frame.right - reach, y: y),
      PathData.Point(x: frame.left + reach, y: y),
      PathData.Point(x: (frame.left + frame.right) / 2, y: y)
    )
  }

  private func baselineLabel(_ placer: inout LabelPlacer) -> Element? {
    guard let baseline = panel.baseline else { return nil }
    let day = baseline.day ?? axes.time.days.lowerBound
    if let latest = panel.latest, latest.day.dayNumber == day, latest.value == baseline.figure { return nil }
    return placer.place(
      Label(words.text(baseline.figure), within: frame.width / 3),
      beside: point(day, baseline.figure)
    )
  }
}
