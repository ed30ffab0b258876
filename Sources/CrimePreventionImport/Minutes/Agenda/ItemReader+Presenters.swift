import CrimePrevention

// Who presents an item: named with it, or stated in a sentence.

extension ItemReader {
  mutating func takePresenters(
    _ text: MarkedText,
    _ certainty: DraftFact.Certainty,
    _ reading: inout Reading
  ) {
    if text.isFunctionOfMeeting {
      takePresenter(inFunction: text, &reading)
      return
    }
    for actor in reading.actors(in: text) {
      reading.coverage.add(actor.text)
      switch actor.owner {
      case .person(let key):
        let organization = reading.record(actor.details, of: key)
        addPresenter(
          PresenterParts(
            person: Read(key, from: actor.text, max(actor.certainty, certainty)),
            organization: organization
          )
        )
      case .organization(let key):
        addPresenter(PresenterParts(organization: Read(key, from: actor.text, max(actor.certainty, certainty))))
      }
    }
  }

  mutating func addPresenter(_ presenter: PresenterParts) {
    if let person = presenter.person?.value, item.presenters.contains(where: { $0.person?.value == person }) { return }
    item.presenters.append(presenter)
  }

  /// Takes the presenters from a sentence that starts with them: `Anna Ek, polisen, informerar om …`.
  mutating func takePresenterVerb(_ sentence: MarkedText, _ reading: inout Reading) {
    let words = sentence.words.prefix(22)
    guard let verb = words.indices.first(where: { Self.isPresenterVerb(at: $0, in: words) }), verb > 0,
      !words[..<verb].contains(where: { ["att", "som", "om", "när"].contains($0.letters) })
    else { return }
    let before = sentence.prefix(upTo: words[verb].range.lowerBound).trimmed
    let people = PersonPhrase.find(in: before).filter { phrase in
      let given = phrase.name.words.first.map { phrase.name.text(of: $0).string } ?? ""
      return reading.people.known(phrase.name) != nil || GivenNames.contain(given)
    }
    if !people.isEmpty {
      for actor in reading.actors(in: before) {
        guard case .person(let key) = actor.owner else { continue }
        let organization = reading.record(actor.details, of: key)
        addPresenter(
          PresenterParts(
            person: reading.took(Read(key, from: actor.text, .inferred)),
            organization: organization?.atMost(.inferred)
          )
        )
      }
    } else if before.words.count <= 3, let actor = reading.speaker(in: before, isFirst: item.presenters.isEmpty) {
      switch actor.owner {
      case .person(let key): addPresenter(PresenterParts(person: reading.took(Read(key, from: actor.text, .inferred))))
      case .organization(let key):
        addPresenter(PresenterParts(organization: reading.took(Read(key, from: actor.text, .inferred))))
      }
    }
  }

  /// Takes the speaker from a sentence that starts with a name and a colon: `Bo: lugnt på torget.`
  mutating func takeSpeaker(before sentence: MarkedText, _ reading: inout Reading) {
    guard let name = sentence.beforeColon, name.words.count <= 3, reading.namesPerson(in: name) == true else { return }
    for actor in reading.actors(in: name, inSentence: true) {
      guard case .person(let key) = actor.owner else { continue }
      addPresenter(PresenterParts(person: reading.took(Read(key, from: actor.text, .inferred))))
    }
  }

  /// Returns whether a word says that somebody presents something; *lämnar* and *håller* do only before a report or the
  /// like.
  private static func isPresenterVerb(at index: Int, in words: ArraySlice<Word>) -> Bool {
    let verb = words[index].letters
    if presenterVerbs.contains(verb) { return true }
    guard ["lämnar", "lämnade", "höll", "håller"].contains(verb) else { return false }
    return words[(index + 1)...].prefix(3).contains { reports.end($0.letters) }
  }

  private static let reports = WordEndings(
    "rapport rapporten information redogörelse föredragning presentation dragning"
  )

  private static let presenterVerbs = Lexicon(
    words: "informerar",
    "informerade",
    "berättar",
    "berättade",
    "redogör",
    "redogjorde",
    "presenterar",
    "presenterade",
    "rapporterar",
    "rapporterade",
    "föredrar",
    "föredrog",
    "redovisar",
    "redovisade",
    "beskriver",
    "beskrev",
    "visar",
    "visade",
    "går",
    "gick",
    "föreläser",
    "föreläste",
    "inleder",
    "inledde",
    "ger",
    "gav",
    "lyfter",
    "lyfte",
    "påminde",
    "påminner",
    "föreslog",
    "undrade",
    "frågade",
    "delger",
    "delgav",
    "orienterar",
    "sammanfattar",
    "sammanfattade",
    "meddelar",
    "meddelade",
    "summerar",
    "summerade",
    "uppger",
    "uppgav"
  )
}

extension Reading {
  /// Returns the speaker among the names before a verb: a person if there is one, otherwise an organization, but only
  /// as the first presenter.
  fileprivate mutating func speaker(in text: MarkedText, isFirst: Bool) -> NamedActor? {
    let actors = actors(in: text, inSentence: true)
    let person = actors.first { if case .person = $0.owner { true } else { false } }
    return person ?? (isFirst ? actors.first : nil)
  }
}
