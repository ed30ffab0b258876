/// Whom prevention is directed at (preventionsnivå).
///
/// One of three independent axes of a measure: level, ``PreventionApproach`` and the factors it addresses. The Swedish
/// synonym *indikativ* reads as ``indicated``.
public struct PreventionLevel: OpenCode, CodeValue {
  /// The code as written in the record; the synonym is written as `indicated`.
  public let rawValue: String

  /// Makes a level from any code; `indikativ` gives ``indicated``.
  public init(rawValue: String) {
    self.rawValue = rawValue == "indikativ" ? Known.indicated.rawValue : rawValue
  }

  /// The levels that this version of the format knows.
  package enum Known: String, CaseIterable, Sendable {
    /// Directed at everyone (universell, primär).
    case universal
    /// Directed at groups or places with raised risk (selektiv, sekundär).
    case selective
    /// Directed at those who already have the problem (indikerad, indikativ, tertiär).
    case indicated
  }

  /// Directed at everyone (universell, primär).
  public static let universal = Self(.universal)
  /// Directed at groups or places with raised risk (selektiv, sekundär).
  public static let selective = Self(.selective)
  /// Directed at those who already have the problem (indikerad, indikativ, tertiär).
  public static let indicated = Self(.indicated)
}
