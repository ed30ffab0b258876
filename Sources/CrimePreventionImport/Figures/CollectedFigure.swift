import CrimePrevention

/// A figure of one period and part, with all values that a source gives for it.
///
/// For further values, only positions and the first few distinct values as text are kept.
struct CollectedFigure {
  /// The value that came first.
  let first: ReadObservation
  /// How many values there are.
  private(set) var count = 1
  /// Whether the values aren't all the same.
  private(set) var differs = false
  private var furtherPlaces: [SourcePosition] = []
  private var furtherValues: [String] = []

  /// How many values are shown when they differ.
  private static let mostShown = 5

  init(_ first: ReadObservation) { self.first = first }

  /// The positions that are kept, including the first.
  var positions: [SourcePosition] { [first.position] + furtherPlaces }

  /// The first few distinct values; the same value twice if only something other than the value differs.
  var shownValues: String {
    let value = first.observation.shownValue
    return ([value] + (furtherValues.isEmpty ? [value] : furtherValues)).joined(separator: ", ")
  }

  /// Adds a further value.
  mutating func add(_ observation: Observation, at position: SourcePosition, keepsPlace: Bool) {
    count += 1
    if observation != first.observation { differs = true }
    if keepsPlace { furtherPlaces.append(position) }
    guard furtherValues.count < Self.mostShown - 1 else { return }
    let value = observation.shownValue
    if value != first.observation.shownValue, !furtherValues.contains(value) { furtherValues.append(value) }
  }
}
