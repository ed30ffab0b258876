/// The straight path from a baseline to a target value, through waypoints if there are any (method `linearPath/1`).
///
/// ```swift
/// let path = try TargetPath(from: .init(time: 2022, value: 31), to: .init(time: 2026, value: 25))
/// let now = try path.position(of: .init(time: 2024, value: 28))
/// now.attainment   // 0.5
/// now.pace         // 1
/// now.projected    // 25
/// ```
///
/// Not for growth rates: a value that halves each year doesn't follow a straight line. The time may be in any unit, days
/// or years; rates are in that unit.
public struct TargetPath: Sendable, Hashable {
  /// A value at a time.
  public struct Point: Sendable, Hashable {
    /// The time, in any unit.
    public let time: Double
    /// The value, in any unit.
    public let value: Double

    /// Makes a point.
    public init(time: Double, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// Why there is no path, or no place on it.
  @nonexhaustive
  public enum Impossible: String, Error, Sendable, Hashable {
    /// The target value equals the baseline: there is nothing to cover, only something to keep.
    case baselineEqualsTarget = "baseline-equals-target"
    /// The target doesn't lie after the baseline.
    case targetNotAfterBaseline = "target-not-after-baseline"
    /// The value isn't later than the baseline.
    case observationBeforeBaseline = "observation-before-baseline"
    /// A time or value isn't finite.
    case notFinite = "not-finite"
  }

  /// Where it starts.
  public let baseline: Point
  /// Where it ends.
  public let target: Point
  /// All points of the path in the order of time: where it starts, the waypoints between, where it ends.
  public let points: [Point]

  /// Makes a path.
  ///
  /// - Parameters:
  ///   - baseline: Where it starts.
  ///   - waypoints: Points on the path, in any order; those outside the time are left out.
  ///   - target: Where it ends.
  /// - Throws: ``Impossible`` when the two ends have the same value or aren't in the order of time.
  public init(from baseline: Point, through waypoints: [Point] = [], to target: Point) throws(Impossible) {
    for point in [baseline, target] + waypoints {
      guard point.time.isFinite, point.value.isFinite else { throw .notFinite }
    }
    guard baseline.value != target.value else { throw .baselineEqualsTarget }
    guard baseline.time < target.time else { throw .targetNotAfterBaseline }
    self.baseline = baseline
    self.target = target
    let between = waypoints.filter { baseline.time < $0.time && $0.time < target.time }
    points = [baseline] + between.sorted { $0.time < $1.time } + [target]
  }

  /// How much of the distance a value has covered: (y − b) ÷ (T − b), not clamped.
  public func attainment(of value: Double) -> Double {
    (value - baseline.value) / (target.value - baseline.value)
  }

  /// Where the value should be at a time: on the lines between the points, before them the first, after them the last.
  public func expected(at time: Double) -> Double {
    guard time > baseline.time else { return baseline.value }
    for (from, to) in zip(points, points.dropFirst()) where time <= to.time {
      return from.value + (to.value - from.value) * (time - from.time) / (to.time - from.time)
    }
    return target.value
  }

  /// Returns the position of a value relative to the path.
  ///
  /// - Throws: ``Impossible/observationBeforeBaseline`` when it isn't later than the baseline.
  public func position(of latest: Point) throws(Impossible) -> Position {
    guard latest.time.isFinite, latest.value.isFinite else { throw .notFinite }
    guard latest.time > baseline.time else { throw .observationBeforeBaseline }
    return Position(of: latest, on: self)
  }
}

extension TargetPath {
  /// The position of a value relative to a path.
  public struct Position: Sendable, Hashable {
    /// How much of the distance has been covered: 0 none, 1 all; not clamped.
    public let attainment: Double
    /// How much of the time has passed, 0 to 1.
    public let elapsed: Double
    /// Where the value should be.
    public let expectedNow: Double
    /// The value less the expected one, in the value's unit.
    public let deviation: Double
    /// Attainment ÷ the attainment that was to be reached by then; `nil` when none was yet.
    public let pace: Double?
    /// The change so far by unit of time.
    public let observedRate: Double
    /// The change by unit of time that still reaches the target; `nil` once its time has come.
    public let requiredRate: Double?
    /// The value at the target's time if it continues as so far; `nil` once that has come.
    public let projected: Double?
    /// How much of the distance that would be; `nil` once the target's time has come.
    public let projectedAttainment: Double?

    init(of latest: Point, on path: TargetPath) {
      let (baseline, target) = (path.baseline, path.target)
      attainment = path.attainment(of: latest.value)
      elapsed = min((latest.time - baseline.time) / (target.time - baseline.time), 1)
      expectedNow = path.expected(at: latest.time)
      deviation = latest.value - expectedNow
      let dueNow = path.attainment(of: expectedNow)
      pace = dueNow > 0 ? attainment / dueNow : nil
      observedRate = (latest.value - baseline.value) / (latest.time - baseline.time)
      let left = target.time - latest.time
      requiredRate = left > 0 ? (target.value - latest.value) / left : nil
      projected = left > 0 ? latest.value + observedRate * left : nil
      projectedAttainment = projected.map(path.attainment)
    }
  }
}
