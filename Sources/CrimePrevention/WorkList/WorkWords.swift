extension Diagnostic {
  /// The sentence with the name of its subject before it, unless it says the name itself.
  package var namedSentence: Sentence {
    guard let title = subjectTitle else { return sentence }
    let (english, swedish) = ("“\(title.english.shortened)”", "”\(title.swedish.shortened)”")
    return Sentence(
      english: sentence.english.contains(english) ? sentence.english : "\(english): \(sentence.english)",
      swedish: sentence.swedish.contains(swedish) ? sentence.swedish : "\(swedish): \(sentence.swedish)"
    )
  }
}

extension EntityKind {
  /// What several objects of the kind are called, for those that there can be many of.
  var pluralWords: Sentence? { Self.plurals[self] }

  private static let plurals: [EntityKind: Sentence] = [
    .organization: Sentence(english: "organizations", swedish: "organisationer"),
    .factor: Sentence(english: "factors", swedish: "faktorer"),
    .problem: Sentence(english: "problems", swedish: "problem"),
    .indicator: Sentence(english: "indicators", swedish: "indikatorer"),
    .goal: Sentence(english: "goals", swedish: "mål"),
    .target: Sentence(english: "targets", swedish: "målvärden"),
    .measure: Sentence(english: "measures", swedish: "åtgärder"),
    .meeting: Sentence(english: "meetings", swedish: "möten"),
    .agendaItem: Sentence(english: "agenda items", swedish: "punkter på dagordningen"),
  ]
}
