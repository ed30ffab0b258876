extension RuleSet {
  /// Structure, references, time, quantities and the chain from problem to follow-up.
  public static let standard = standard(in: .latest)

  /// The same, as an edition has it.
  public static func standard(in edition: RuleEdition) -> RuleSet {
    RuleSet(named: "standard") {
      documentRules
      waiverRules
      meetingRules
      chainRules
      quantityRules
      contradictionRules
      promiseRules
    }
    .limited(to: edition)
  }

  /// The Act on municipal responsibility for crime prevention (2023:196): findings about what a record shows, never
  /// verdicts about a municipality.
  public static let statute = statute(StatuteReading())

  /// The same, with another reading of the Act's words about time, and as an edition has it.
  public static func statute(_ reading: StatuteReading, in edition: RuleEdition = .latest) -> RuleSet {
    RuleSet(named: "statute") { statuteRules(reading) }.limited(to: edition)
  }

  /// Vague or unverifiable wordings.
  public static let wording = wording(in: .latest)

  /// The same, as an edition has it.
  public static func wording(in edition: RuleEdition) -> RuleSet {
    RuleSet(named: "wording") { wordingRules }.limited(to: edition)
  }

  /// What mustn't be shown to everyone: secrecy, small numbers, personal identity numbers.
  public static let publication = publication(in: .latest)

  /// The same, as an edition has it.
  public static func publication(in edition: RuleEdition) -> RuleSet {
    RuleSet(named: "publication") { publicationRules }.limited(to: edition)
  }

  /// All sets of the library.
  public static let all = RuleSet {
    standard
    statute
    wording
    publication
  }
}
