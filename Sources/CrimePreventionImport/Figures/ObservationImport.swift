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
/// Nothing is invented or converted: a value in another unit, or of another place, is left out with its reason. A mark
/// for a missing or suppressed value becomes a status, never zero.
public struct ObservationImport: Sendable {
  /// The observations read, each with its position.
  public let observations: [ReadObservation]
  /// The figures left out, each with its position and reason; only the first ones if there are very many.
  public let left: [LeftFigure]
  /// The total number of figures left out.
  package let leftCount: Int
  /// What to know about the source: its dialect, single values of other dimensions, zeros that may mean missing.
  public let remarks: [Sentence]

  init(observations: [ReadObservation], left: [LeftFigure], leftCount: Int? = nil, remarks: [Sentence]) {
    self.observations = observations
    self.left = left
    self.leftCount = leftCount ?? left.count
    self.remarks = remarks
  }
}

/// A file format of figures.
public enum FigureFormat: String, Sendable, Hashable, CaseIterable {
  /// Rows of cells, as spreadsheets and registers write them.
  case csv
  /// JSON-stat 2.0, as Statistics Sweden (SCB) writes it.
  case jsonStat = "json-stat"
  /// Responses of Kolada's programming interface.
  case kolada
}

/// An observation that was read, and its position in the file.
public struct ReadObservation: Sendable, Hashable {
  /// The observation.
  public let observation: Observation
  /// The position of its value.
  public let position: SourcePosition
}

/// A figure that was left out (utelämnad).
public struct LeftFigure: Sendable, Hashable {
  /// The position of the figure.
  public let position: SourcePosition
  let cause: LeftReason

  /// Why it was left out.
  public var reason: Sentence { cause.sentence }
}
