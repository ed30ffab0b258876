extension RuleSet {
  /// Structure, references, time, quantities and the chain from problem to follow-up.
  public static let standard = RuleSet(named: "standard") {
    documentRules
    meetingRules
    chainRules
    quantityRules
    contradictionRules
    promiseRules
  }

  /// The Act on municipal responsibility for crime prevention (2023:196): findings about what a record shows, never
  /// verdicts about a municipality.
  public static let statute = statute(StatuteReading())

  /// The same, with another reading of the Act's words about time.
  public static func statute(_ reading: StatuteReading) -> RuleSet {
    RuleSet(named: "statute") { statuteRules(reading) }
  }

  /// Vague or unverifiable wordings.
  public static let wording = RuleSet(named: "wording") { wordingRules }

  /// What mustn't be shown to everyone: secrecy, small numbers, personal identity numbers.
  public static let publication = RuleSet(named: "publication") { publicationRules }

  /// All sets of the library.
  public static let all = RuleSet {
    standard
    statute
    wording
    publication
  }
}
