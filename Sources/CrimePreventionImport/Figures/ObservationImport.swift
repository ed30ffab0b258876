public import CrimePrevention

/// Figures of one indicator, read from a file (inlästa mätvärden).
///
/// ```swift
/// let bytes = Array("År;Värde\n2024;71,5\n2025;74,6\n".utf8)
/// let figures = try ObservationImport([bytes], for: indicator, in: record)
/// for figure in figures.left { print(figure.position, figure.reason) }
/// let merge = ObservationMerge(figures, into: indicator)
/// print(merge.added.count, merge.replaced.count)
/// ```
///
/// Nothing is invented and nothing converted: a value in another unit, or of another place, is left out with its reason. A
/// mark for a missing or suppressed value becomes a status, never zero.
public struct ObservationImport: Sendable {
  /// The observations read, each with its place.
  public let observations: [ReadObservation]
  /// What was left out, each with its place and reason; of very many the first ones.
  public let left: [LeftFigure]
  /// How many were left out in all.
  package let leftCount: Int
  /// What to know of the source: its dialect, single values of other dimensions, zeros that may mean missing.
  public let remarks: [Sentence]

  init(observations: [ReadObservation], left: [LeftFigure], leftCount: Int? = nil, remarks: [Sentence]) {
    self.observations = observations
    self.left = left
    self.leftCount = leftCount ?? left.count
    self.remarks = remarks
  }
}

/// A form in which figures come.
public enum FigureFormat: String, Sendable, Hashable, CaseIterable {
  /// Rows of cells, as spreadsheets and registers write them.
  case csv
  /// JSON-stat 2.0, as Statistics Sweden (SCB) writes it.
  case jsonStat = "json-stat"
  /// Responses of Kolada's programming interface.
  case kolada
}

/// An observation that was read, and where it stands in the file.
public struct ReadObservation: Sendable, Hashable {
  /// The observation.
  public let observation: Observation
  /// Where its value stands.
  public let position: SourcePosition
}

/// A figure that was left out (utelämnad).
public struct LeftFigure: Sendable, Hashable {
  /// Where it stands.
  public let position: SourcePosition
  let cause: LeftReason

  /// Why it was left out.
  public var reason: Sentence { cause.sentence }
}
