/// The language (språk) that a record's texts are written in.
public struct Language: OpenCode, CodeValue {
  /// The language's code, such as `sv`.
  public let rawValue: String

  /// Makes a language from any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The languages that this version of the library knows.
  package enum Known: String, CaseIterable, Sendable {
    /// Swedish.
    case swedish = "sv"
    /// English.
    case english = "en"
  }

  /// Swedish.
  public static let swedish = Self(.swedish)
  /// English.
  public static let english = Self(.english)
}
