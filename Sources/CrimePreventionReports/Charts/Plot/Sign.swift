/// What stands for something in a drawing: each has a shape of its own, so that none is told by its colour alone.
enum Sign: Sendable, Hashable, CaseIterable {
  /// A value: a filled circle on a line.
  case value
  /// A value that isn't final: an open circle.
  case preliminary
  /// A value that is missing: a cross.
  case missing
  /// The value that change is counted from: an open square.
  case baseline
  /// The way to the target: a dashed line.
  case path
  /// A value on the way: an open diamond.
  case waypoint
  /// The target: a filled diamond.
  case target
  /// The limit that is expected: a line at the edge of an area.
  case limit
  /// Where it is heading: an open triangle on a dotted line.
  case projection
  /// The prediction interval: a bar with ends and a gap.
  case outlook
  /// The confidence interval: a thin bar with ends.
  case interval
  /// The asking date: an upright dotted line.
  case asked
  /// The mean of several values: a thick line.
  case mean
  /// The mean of a control chart: a thin line.
  case centre
  /// The limits of usual variation: a line of long dashes.
  case controlLimit
  /// A signal upwards: a filled triangle.
  case signalUp
  /// A signal downwards: a filled triangle on its tip.
  case signalDown
  /// Where a new series begins: an upright double line.
  case seriesBreak
  /// A measure's period: a bar.
  case period
  /// The plan's period, for a measure without one: an open bar.
  case inherited
  /// Something took place: an upright stroke.
  case occurrence
  /// A milestone that is done: a filled diamond with a tick.
  case done
  /// A milestone that is done, but late: a diamond, half filled.
  case doneLate
  /// A milestone that is overdue: a triangle with an exclamation mark.
  case overdue
  /// A milestone that is to come: an open diamond.
  case open
  /// A meeting: a filled circle.
  case meeting
  /// A follow-up: an open square.
  case followUp
  /// An embargo that ends: an open triangle.
  case release
  /// A decision: a filled diamond.
  case decision
  /// Something that is due: a filled triangle on its tip.
  case due
}
