extension Diagnostic {
  /// The sentence with the name of its subject before it, unless it contains the name itself.
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

  /// A title among others of its kind as each language quotes it.
  var quotedAmongOthers: Sentence {
    let (english, swedish) = (english.shortened(to: 50), swedish.shortened(to: 50))
    return Sentence(english: "“\(english)”", swedish: "”\(swedish)”")
  }
}

extension Reference {
  /// The kind of thing, and its title among others as each language quotes it.
  func quoted(_ title: Sentence) -> Sentence {
    let kind = CodeNames.kinds.names[kind.rawValue] ?? Sentence(english: kind.rawValue, swedish: kind.rawValue)
    let name = title.quotedAmongOthers
    return Sentence(english: "\(kind.english) \(name.english)", swedish: "\(kind.swedish) \(name.swedish)")
  }
}

extension WorkItem.Consequence {
  /// The consequence in a word or two, to precede what it is about.
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
