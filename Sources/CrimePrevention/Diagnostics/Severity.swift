/// How much a finding matters (allvarlighet).
@nonexhaustive
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Worth knowing.
  case note
  /// The plan is faulty: something in it can't be followed up as it stands.
  case warning
  /// The record is broken: nothing honest can be computed from it.
  case error

  /// Whether one severity matters less than another.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The severity in a word: *error*, *warning* or *note*; in Swedish *fel*, *varning* or *anmärkning*.
  public func name(in language: MessageLanguage) -> String {
    let name =
      switch self {
      case .error: Sentence(english: "error", swedish: "fel")
      case .warning: Sentence(english: "warning", swedish: "varning")
      case .note: Sentence(english: "note", swedish: "anmärkning")
      }
    return name.text(in: language)
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
