/// The names of one list's codes in sentences (benämningar). Facts keep the codes in addition to the names.
struct CodeNames {
  let names: [String: Sentence]

  private init(_ names: [(code: String, english: String, swedish: String)]) {
    let sentences = names.map { ($0.code, Sentence(english: $0.english, swedish: $0.swedish)) }
    self.names = Dictionary(sentences) { first, _ in first }
  }

  /// Returns a code as the fact `name`, and its names as `nameEnglish` and `nameSwedish`. An unknown code is its own
  /// name.
  func facts(_ name: String, _ code: String) -> [String: JSONValue] {
    [
      name: .string(code),
      name + "English": .string(names[code]?.english ?? code),
      name + "Swedish": .string(names[code]?.swedish ?? code),
    ]
  }

  /// Returns the same for several codes.
  func facts(_ name: String, _ codes: [String]) -> [String: JSONValue] {
    [
      name: .list(codes),
      name + "English": .list(codes.map { names[$0]?.english ?? $0 }),
      name + "Swedish": .list(codes.map { names[$0]?.swedish ?? $0 }),
    ]
  }
}

extension CodeNames {
  /// ``EntityKind``.
  static let kinds = CodeNames([
    ("record", "record", "underlag"), ("council", "council", "råd"), ("organization", "organization", "organisation"),
    ("person", "person", "person"), ("area", "area", "område"), ("unit", "unit", "enhet"),
    ("factor", "factor", "faktor"), ("situation", "situation picture", "lägesbild"), ("problem", "problem", "problem"),
    ("dialogue", "dialogue", "dialog"), ("agreement", "agreement", "överenskommelse"),
    ("indicator", "indicator", "indikator"), ("plan", "plan", "plan"), ("focusArea", "focus area", "insatsområde"),
    ("goal", "goal", "mål"), ("target", "target", "målvärde"), ("measure", "measure", "åtgärd"),
    ("milestone", "milestone", "steg"), ("promise", "promise", "löfte"), ("meeting", "meeting", "möte"),
    ("agendaItem", "agenda item", "mötespunkt"), ("followUp", "follow-up", "uppföljning"),
    ("method", "method", "metod"),
    ("evaluation", "evaluation", "utvärdering"),
  ])

  /// ``PreventionLevel``.
  static let levels = CodeNames([
    ("universal", "universal", "universell"), ("selective", "selective", "selektiv"),
    ("indicated", "indicated", "indikerad"),
  ])

  /// ``Sharing/Level``.
  static let sharingLevels = CodeNames([
    ("public", "public", "offentlig"), ("restricted", "restricted", "begränsad delning"),
    ("secret", "secret", "sekretess"),
  ])

  /// ``Measure/Status``.
  static let measureStatuses = CodeNames([
    ("planned", "planned", "planerad"), ("ongoing", "ongoing", "pågående"), ("completed", "completed", "slutförd"),
    ("paused", "paused", "pausad"), ("cancelled", "cancelled", "inställd"),
  ])

  /// ``Observation/Status``.
  static let observationStatuses = CodeNames([
    ("final", "final", "slutligt"), ("preliminary", "preliminary", "preliminärt"),
    ("estimated", "estimated", "uppskattat"), ("missing", "missing", "saknas"), ("suppressed", "suppressed", "dolt"),
    ("notApplicable", "not applicable", "ej tillämpligt"),
  ])

  /// ``CalendarWindow``.
  static let windows = CodeNames([
    ("week", "week", "vecka"), ("month", "month", "månad"), ("quarter", "quarter", "kvartal"),
    ("tertial", "four months", "tertial"), ("halfYear", "half-year", "halvår"), ("term", "term", "termin"),
    ("year", "year", "år"), ("period", "period", "period"),
  ])

  /// ``Indicator/Direction``.
  static let directions = CodeNames([
    ("higher", "higher", "högre"), ("lower", "lower", "lägre"), ("neither", "neither", "varken högre eller lägre"),
  ])

  /// ``Indicator/Statistic``.
  static let statistics = CodeNames([
    ("count", "count", "antal"), ("share", "share", "andel"), ("mean", "mean", "medelvärde"),
    ("index", "index", "index"), ("rate", "rate", "tal per invånare"), ("amount", "amount", "belopp"),
    ("duration", "duration", "tid"), ("ordinal", "order", "rangordning"),
  ])

  /// ``Indicator/Aggregation``.
  static let aggregations = CodeNames([
    ("latest", "latest value", "senaste värdet"), ("sum", "sum", "summa"), ("mean", "mean", "medelvärde"),
  ])

  /// Kinds of ``Target/Expectation``.
  static let expectations = CodeNames([
    ("atLeast", "at least", "minst"), ("atMost", "at most", "högst"), ("between", "between", "mellan"),
    ("factor", "change by a factor", "ändras med en faktor"), ("increase", "increase", "öka"),
    ("decrease", "decrease", "minska"),
    ("maintain", "stay", "bibehållas"), ("band", "band", "klass"), ("monitor", "follow", "följa"),
  ])

  /// What observations are broken down by.
  static let dimensions = CodeNames([
    ("area", "by area", "per område"), ("unit", "by unit", "per enhet"), ("sex", "by sex", "per kön"),
    ("ageGroup", "by age", "per ålder"),
  ])

  /// The figures of an observation.
  static let figures = CodeNames([
    ("value", "value", "värde"), ("numerator", "numerator", "täljare"), ("denominator", "denominator", "nämnare"),
  ])

  /// The parts of a situation picture, as 4 § of the Act (2023:196) names them.
  static let pictureParts = CodeNames([
    ("mapping", "mapping", "kartläggning"),
    ("otherInformation", "other information of importance", "annan information av betydelse"),
    ("analysis", "analysis", "analys"),
  ])
}

extension Reference {
  /// Returns the kind of thing in a word, and its name in the quotation marks of a language; its identifier when it has
  /// no name.
  package func named(_ title: Sentence?, in language: MessageLanguage) -> String {
    let kind = CodeNames.kinds.names[kind.rawValue]?.text(in: language) ?? kind.rawValue
    guard let name = title?.text(in: language).excerpt ?? id else { return kind }
    return kind + Sentence(english: " “\(name)”", swedish: " ”\(name)”").text(in: language)
  }
}
