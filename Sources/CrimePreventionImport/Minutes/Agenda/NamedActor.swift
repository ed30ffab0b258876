import CrimePrevention

/// A person or organization that a text names.
struct NamedActor {
  let owner: ActionOwner
  let text: MarkedText
  let certainty: DraftFact.Certainty
  /// Other details stated with a person's name.
  var details: [PersonDetail] = []
}

extension MarkedText {
  /// The parts separated by *och*, *samt* or *&*.
  fileprivate var splitAtConjunctions: [MarkedText] {
    var parts: [MarkedText] = []
    var start = startIndex
    for tie in words where ["och", "samt", "&"].contains(tie.letters) {
      parts.append(self[start..<tie.range.lowerBound].trimmed)
      start = tie.range.upperBound
    }
    return parts + [suffix(from: start).trimmed]
  }
}

extension Reading {
  /// Returns the people and organizations that a cell or a short text names, in order: `Anna Ek, polisen`,
  /// `Bo Ek och Cia Al`. In a sentence, a name counts only when the person or the given name is known.
  mutating func actors(in text: MarkedText, inSentence: Bool = false) -> [NamedActor] {
    var actors: [NamedActor] = []
    for line in text.lines {
      for segment in line.rosterSegments {
        var people = PersonPhrase.find(in: segment.text).filter { !inSentence || isLikely($0) }
        // After a person, capitalized words that aren't a common name are the person's organization.
        if segment.separator != .line, case .person? = actors.last?.owner, let first = people.first,
          !first.isLikelyName, first.before.isEmpty, self.people.known(first.name) == nil
        {
          people = []
        }
        for phrase in people { actors.append(actor(phrase, inSentence: inSentence)) }
        guard people.isEmpty else { continue }
        let given = segment.text.splitAtConjunctions.map { onlyPerson(in: $0) }
        if !given.contains(where: { $0 == nil }) {
          actors += given.compactMap { $0 }
        } else if let last = actors.indices.last, case .person = actors[last].owner, !inSentence {
          actors[last].details += PersonDetail.read(segment.text)
        } else if let organization = organizationPhrase(in: segment.text, inSentence: inSentence) {
          let read = organizations.organization(named: organization, inSentence ? .inferred : .stated)
          actors.append(NamedActor(owner: .organization(read.value), text: organization, certainty: read.certainty))
        }
      }
    }
    return actors
  }

  /// Returns whether a part of a sentence names a person rather than an organization; `nil` when it names neither.
  func namesPerson(in text: MarkedText) -> Bool? {
    if PersonPhrase.find(in: text).contains(where: isLikely) || onlyPerson(in: text) != nil { return true }
    if text.splitAtConjunctions.allSatisfy({ onlyPerson(in: $0) != nil }) { return true }
    return organizationPhrase(in: text, inSentence: true) == nil ? nil : false
  }

  private func isLikely(_ phrase: PersonPhrase) -> Bool {
    if people.known(phrase.name) != nil { return true }
    let given = phrase.name.words.first.map { phrase.name.text(of: $0).string } ?? ""
    return phrase.doubt == nil && GivenNames.contain(given)
  }

  private mutating func actor(_ phrase: PersonPhrase, inSentence: Bool) -> NamedActor {
    let isSure = phrase.isLikelyName || people.known(phrase.name) != nil
    let known: DraftFact.Certainty = isSure ? .stated : .inferred
    let certainty = phrase.doubt == nil ? known : .uncertain
    let person = people.person(named: phrase.name, certainty)
    var details: [PersonDetail] = []
    if !inSentence {
      details = PersonDetail.readBefore(phrase.before) + PersonDetail.read(phrase.after.withoutConjunctions)
    }
    return NamedActor(owner: .person(person.value), text: phrase.name, certainty: person.certainty, details: details)
  }

  /// Returns the only person of the document whom a single word denotes, by name or by post.
  private func onlyPerson(in text: MarkedText) -> NamedActor? {
    let words = text.words.filter { $0.kind == .word }
    guard let word = words.first, words.count == 1 else { return nil }
    let isName = text[word.range.lowerBound].isUppercase
    guard let key = (isName ? people.only(named: text.text(of: word).string) : nil) ?? person(inPost: word) else {
      return nil
    }
    return NamedActor(owner: .person(key), text: text.text(of: word), certainty: .inferred)
  }

  /// Returns the person whom a word for a function or a post in the definite form denotes: `Ordföranden`,
  /// `Säkerhetschefen`.
  private func person(inPost word: Word) -> PersonKey? {
    guard PostWords.contain(word) else { return nil }
    switch Label.lexicon.meaning(of: word.letters.hasSuffix("n") ? String(word.letters.dropLast()) : word.letters) {
    case .chair: return meeting.chair?.value
    default: return people.only(inPost: word.letters)
    }
  }

  /// Returns a text without surrounding punctuation if it names an organization.
  private func organizationPhrase(in text: MarkedText, inSentence: Bool) -> MarkedText? {
    let words = text.words.filter { $0.kind == .word }
    guard !words.isEmpty, words.count <= 7, words.contains(where: { OrganizationWords.contain($0) }),
      !words.contains(where: { PostWords.contain($0) || RosterLines.isVerb($0) || $0.letters == "av" })
    else { return nil }
    return text.bare
  }

  /// Records the post and organization in a person's entry, and returns the organization.
  mutating func record(_ details: [PersonDetail], of key: PersonKey) -> Read<OrganizationKey>? {
    var organization: Read<OrganizationKey>?
    for detail in details {
      switch detail {
      case .post(let text, let isClear):
        people.setTitle(took(Read(text.string, from: text, isClear ? .stated : .inferred)), of: key)
      case .organization(let text, let isClear):
        let read = took(organizations.organization(named: text, isClear ? .stated : .inferred))
        organization = organization ?? read
        people.setOrganization(read, of: key)
      case .chair(let text):
        coverage.add(text)
        if meeting.chair == nil { meeting.chair = Read(key, from: people.entries[key.index].name.text, .inferred) }
      case .noteTaker(let text), .approver(let text), .manner(let text), .party(let text), .capacity(_, let text):
        coverage.add(text)
      default: break
      }
    }
    return organization
  }
}

extension Reading {
  /// Returns the person named after a separator at the end of an action: `Skicka bilderna · Bo Ek · 14 juni`,
  /// `Boka lokal (Cia)`.
  mutating func trailingActor(of text: MarkedText) -> NamedActor? {
    for segment in text.rosterSegments.dropFirst().suffix(3).reversed() where segment.separator != .colon {
      guard segment.text.words.count <= 6, namesPerson(in: segment.text) == true else { continue }
      if let actor = actors(in: segment.text, inSentence: true).first(where: \.isPerson) { return actor }
    }
    return nil
  }
}

extension NamedActor {
  fileprivate var isPerson: Bool {
    if case .person = owner { return true }
    return false
  }
}
