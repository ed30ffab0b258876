import CrimePrevention

/// What SARIF tells of a rule.
struct SARIFRule {
  let id: RuleID
  /// What it finds, in one sentence.
  private let short: String
  /// What it finds.
  private let full: String
  /// What to do about it.
  private let help: String
  private let severity: Severity

  /// All rules of a set, and after them what else was found: problems of reading, and of waivers.
  static func all(in set: RuleSet, and files: [FileFindings], _ language: MessageLanguage) -> [SARIFRule] {
    let known = set.rules
    let ids = Set(known.map(\.id))
    var others: [RuleID: Severity] = [:]
    for finding in files.lazy.flatMap(\.findings) where !ids.contains(finding.rule) {
      others[finding.rule] = finding.severity
    }
    return known.map { SARIFRule($0, language: language) }
      + others.sorted { $0.key < $1.key }.map { SARIFRule($0.key, $0.value, language: language) }
  }

  var json: JSONValue {
    [
      "id": .string(id.rawValue),
      "shortDescription": .sarif(short),
      "fullDescription": .sarif(full),
      "help": .sarif(help),
      "defaultConfiguration": ["level": .string(severity.rawValue)],
    ]
  }
}

extension SARIFRule {
  /// A rule of a set.
  private init(_ rule: RuleDescription, language: MessageLanguage) {
    let help = Sentence(
      english: """
        Why this is looked for, with a flagged and an accepted example, stands in the documentation of the rule \
        \(rule.id). What is meant to be so can be accepted by a waiver in the record, with a reason.
        """,
      swedish: """
        Varför detta söks, med ett exempel som ger en iakttagelse och ett som inte gör det, står i dokumentationen av \
        regeln \(rule.id). Det som är avsiktligt kan godtas genom ett undantag i underlaget, med ett skäl.
        """
    )
    let errorHelp = Sentence(
      english: "Nothing is computed from a record with errors: mend it first. An error can't be waived.",
      swedish: "Ingenting beräknas ur ett underlag med fel: rätta det först. Ett fel kan inte undantas."
    )
    id = rule.id
    full = rule.template.sentence(with: [:]).text(in: language).withoutPlaces
    short = full.firstSentence
    self.help = (rule.severity == .error ? errorHelp : help).text(in: language)
    severity = rule.severity
  }

  /// A problem of reading, or of waivers.
  private init(_ id: RuleID, _ severity: Severity, language: MessageLanguage) {
    let description =
      switch id.rawValue.prefix(while: { $0 != "." }) {
      case "json":
        Sentence(english: "The text isn't JSON.", swedish: "Texten är inte JSON.")
      case "document":
        Sentence(english: "The file isn't a record of this format.", swedish: "Filen är inte ett underlag i formatet.")
      case "waiver":
        Sentence(english: "A waiver doesn't do what it is for.", swedish: "Ett undantag gör inte vad det är till för.")
      default:
        Sentence(english: "Found by a rule of another set.", swedish: "En iakttagelse från en annan regelsamling.")
      }
    let help = Sentence(english: "Mend what the message names.", swedish: "Rätta det som meddelandet nämner.")
    let errorHelp = Sentence(
      english: "No rule looks at a file that can't be read: mend what the message names.",
      swedish: "Ingen regel prövar en fil som inte kan läsas: rätta det som meddelandet nämner."
    )
    self.id = id
    short = description.text(in: language)
    full = short
    self.help = (severity == .error ? errorHelp : help).text(in: language)
    self.severity = severity
  }
}

extension JSONValue {
  /// A text for readers; braces in it are written twice, as SARIF asks for.
  static func sarif(_ text: String) -> JSONValue {
    ["text": .string(text.replacing("{", with: "{{").replacing("}", with: "}}"))]
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
