import CrimePrevention

/// A figure of one period and part, as often as a source gives it.
///
/// Of further values only places and a few in words are kept, however many there are.
struct CollectedFigure {
  /// The value that came first.
  let first: ReadObservation
  /// How many values there are.
  private(set) var count = 1
  /// Whether they aren't all the same.
  private(set) var differs = false
  private var furtherPlaces: [SourcePosition] = []
  private var furtherValues: [String] = []

  /// How many values are shown when they differ.
  private static let mostShown = 5

  init(_ first: ReadObservation) { self.first = first }

  /// The places that are kept, the first one among them.
  var positions: [SourcePosition] { [first.position] + furtherPlaces }

  /// The first few values, each once; twice the same where they differ in something else than the value.
  var shownValues: String {
    let value = first.observation.shownValue
    return ([value] + (furtherValues.isEmpty ? [value] : furtherValues)).joined(separator: ", ")
  }

  /// Notes a further value.
  mutating func add(_ observation: Observation, at position: SourcePosition, keepsPlace: Bool) {
    count += 1
    if observation != first.observation { differs = true }
    if keepsPlace { furtherPlaces.append(position) }
    guard furtherValues.count < Self.mostShown - 1 else { return }
    let value = observation.shownValue
    if value != first.observation.shownValue, !furtherValues.contains(value) { furtherValues.append(value) }
  }
}
