import CrimePrevention

extension SARIFLog.Rule {
  /// A rule of a set.
  init(_ rule: RuleDescription, language: MessageLanguage) {
    let template = rule.template.sentence(with: [:]).text(in: language).withoutPlaces
    let help = Sentence(
      english: """
        Why this is looked for, with a flagged and an accepted example, stands in the documentation of the rule \
        \(rule.id). What is meant to be so can be accepted by a waiver in the record, with a reason.
        """,
      swedish: """
        Varför detta söks, med ett exempel som ger en iakttagelse och ett som inte gör det, står i dokumentationen av \
        regeln \(rule.id). Det som är avsiktligt kan godtas genom ett undantag i dokumentet, med ett skäl.
        """
    )
    let errorHelp = Sentence(
      english: "Nothing is computed from a record with errors: mend it first. An error can't be waived.",
      swedish: "Ingenting beräknas ur ett dokument med fel: rätta det först. Ett fel kan inte undantas."
    )
    self.init(
      rule.id,
      short: template.firstSentence,
      full: template,
      help: (rule.severity == .error ? errorHelp : help).text(in: language),
      rule.severity
    )
  }

  /// A problem of reading, or of waivers.
  init(_ id: RuleID, _ severity: Severity, language: MessageLanguage) {
    let description =
      switch id.rawValue.prefix(while: { $0 != "." }) {
      case "json":
        Sentence(english: "The text isn't JSON.", swedish: "Texten är inte JSON.")
      case "document":
        Sentence(english: "The file isn't a record of this format.", swedish: "Filen är inte ett dokument i formatet.")
      case "waiver":
        Sentence(english: "A waiver doesn't do what it is for.", swedish: "Ett undantag gör inte vad det är till för.")
      default:
        Sentence(english: "Found by a rule of another set.", swedish: "En iakttagelse från en annan regelsamling.")
      }
    let help = Sentence(
      english: severity == .error
        ? "No rule looks at a file that can't be read: mend what the message names." : "Mend what the message names.",
      swedish: severity == .error
        ? "Ingen regel prövar en fil som inte kan läsas: rätta det som meddelandet nämner."
        : "Rätta det som meddelandet nämner."
    )
    let text = description.text(in: language)
    self.init(id, short: text, full: text, help: help.text(in: language), severity)
  }

  private init(_ id: RuleID, short: String, full: String, help: String, _ severity: Severity) {
    self.init(
      id: id.rawValue,
      shortDescription: SARIFLog.Text(short),
      fullDescription: SARIFLog.Text(full),
      help: SARIFLog.Text(help),
      defaultConfiguration: Configuration(level: severity.rawValue)
    )
  }
}

extension String {
  /// The text with a dash of dots in each place for a fact.
  fileprivate var withoutPlaces: String {
    replacing(/\{[^{}]*\}/, with: "…")
  }

  /// The text through the first full stop that ends a sentence.
  fileprivate var firstSentence: String {
    firstRange(of: ". ").map { String(self[..<$0.lowerBound]) + "." } ?? self
  }
}
