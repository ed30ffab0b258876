/// How prevention works: on people's inclination, or on the situation (social eller situationell prevention).
public struct PreventionApproach: OpenCode, CodeValue {
  /// The code as written in the record.
  public let rawValue: String

  /// Makes an approach from any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The approaches that this version of the format knows.
  package enum Known: String, CaseIterable, Sendable {
    /// Reduces people's inclination to commit crime (social prevention).
    case social
    /// Makes crime harder, riskier or less rewarding at the place (situationell prevention).
    case situational
  }

  /// Reduces people's inclination to commit crime (social prevention).
  public static let social = Self(.social)
  /// Makes crime harder, riskier or less rewarding at the place (situationell prevention).
  public static let situational = Self(.situational)
}
