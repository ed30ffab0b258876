import CrimePrevention

/// Why something of a record isn't shown in a document for everyone.
@nonexhaustive
public enum WithheldReason: Sendable, Hashable, CaseIterable {
  /// It is for some only (begränsad delning).
  case restricted
  /// It is under secrecy (sekretess).
  case secret
  /// It may be shown from a later day on, or no asking date was given to tell (embargo).
  case embargoed
  /// It is marked with a level of sharing that this version doesn't know.
  case unknownLevel
}

extension WithheldReason {
  /// Why something isn't shown, in words that fit one thing and several.
  func words(in language: MessageLanguage) -> String {
    switch self {
    case .restricted: language.say("with restricted sharing", "med begränsad delning")
    case .secret: language.say("under secrecy", "under sekretess")
    case .embargoed: language.say("under embargo", "under embargo")
    case .unknownLevel: language.say("with a marking that isn't known", "med okänd märkning")
    }
  }
}
