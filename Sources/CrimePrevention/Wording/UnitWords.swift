extension Indicator.Unit {
  /// The unit in words, for use after a number or alone; `nil` for a text that isn't listed, which is already in words.
  public var words: Sentence? { Self.names[rawValue] }

  private static let names: [String: Sentence] = Dictionary(
    uniqueKeysWithValues: [
      ("persons", "people", "personer"), ("events", "events", "händelser"), ("percent", "per cent", "procent"),
      ("points", "points", "poäng"), ("SEK", "kronor", "kronor"), ("hours", "hours", "timmar"),
      ("days", "days", "dagar"),
      ("minutes", "minutes", "minuter"), ("weeks", "weeks", "veckor"), ("months", "months", "månader"),
      ("years", "years", "år"), ("times", "times", "gånger"), ("level", "level on a scale", "nivå på en skala"),
      ("groups", "groups", "grupper"), ("owners", "property owners", "fastighetsägare"),
      ("schools", "schools", "skolor"),
      ("measures", "measures", "åtgärder"), ("associations", "associations", "föreningar"),
      ("areas", "areas", "områden"),
      ("cases", "cases", "ärenden"), ("meetings", "meetings", "möten"), ("visits", "visits", "besök"),
      ("households", "households", "hushåll"), ("organizations", "organizations", "organisationer"),
    ].map { ($0.0, Sentence(english: $0.1, swedish: $0.2)) }
  )
}
