extension Diagnostic {
  /// The sentence with the name of its subject before it, unless it says the name itself.
  package var namedSentence: Sentence {
    guard let name = subjectTitle?.quoted else { return sentence }
    return Sentence(
      english: sentence.english.contains(name.english) ? sentence.english : "\(name.english): \(sentence.english)",
      swedish: sentence.swedish.contains(name.swedish) ? sentence.swedish : "\(name.swedish): \(sentence.swedish)"
    )
  }
}

extension Sentence {
  /// A title as each language quotes it, cut where it gets long.
  var quoted: Sentence { Sentence(english: "“\(english.shortened)”", swedish: "”\(swedish.shortened)”") }

  /// A title among others as each language quotes it.
  var quotedAmongOthers: Sentence {
    let (english, swedish) = (english.shortened(to: 50), swedish.shortened(to: 50))
    return Sentence(english: "“\(english)”", swedish: "”\(swedish)”")
  }
}

extension WorkItem.Consequence {
  /// The consequence in a word or two, as before what it is about.
  public func name(in language: MessageLanguage) -> String {
    switch self {
    case .broken: language.say("Broken", "Trasigt")
    case .revealing: language.say("Reveals", "Röjer")
    case .contradictory: language.say("Contradiction", "Motsägelse")
    case .unassessable: language.say("Can't be assessed", "Kan inte bedömas")
    case .statutory: language.say("The Act", "Lagen")
    case .ownerless: language.say("No owner", "Ingen ansvarig")
    case .unverifiable: language.say("Can't be verified", "Kan inte kontrolleras")
    case .incomplete: language.say("Incomplete", "Ofullständigt")
    case .form: language.say("Form", "Form")
    }
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
