import CrimePrevention

extension HeadReader {
  /// Records the sender of a mail with notes as their writer, if nobody else is named, and as present, if the list of
  /// people says *jag*.
  func readSignature(into reading: inout Reading) {
    guard let signature, let signer = signer(signature, &reading) else { return }
    let person = reading.took(signer).atMost(.inferred)
    let details = signature.details.flatMap { PersonDetail.read($0) }.map(\.unclear)
    for text in signature.details { reading.coverage.add(text) }
    let organization = reading.record(details, of: person.value)
    reading.meeting.noteTaker = reading.meeting.noteTaker ?? person
    guard sections.sections.contains(where: { $0.isRoster && $0.namesWriter }) || proseNamesWriter else { return }
    var participant = ParticipantParts(person: person, attendance: Read(.present, from: person.text, .inferred))
    participant.organization = organization
    reading.meeting.add(participant, unlessListed: true)
  }
}

extension HeadReader {
  /// The person that a signature names; `nil` when it is a given name that nobody or several people have.
  private func signer(_ signature: MailSignature, _ reading: inout Reading) -> Read<PersonKey>? {
    guard signature.name.words.count == 1 else { return reading.people.person(named: signature.name, .inferred) }
    return reading.people.only(named: signature.name.string).map { Read($0, from: signature.name, .inferred) }
  }

  /// Whether a sentence about who was there includes the writer: `På plats var Bo Ek samt undertecknad.`
  private var proseNamesWriter: Bool {
    sections.loose.map(LooseBlock.init).filter(\.isProse).flatMap(\.text.sentences).contains { sentence in
      sentence.namesWriter && RosterSentence(sentence)?.group.attendance == .present
    }
  }
}

extension Section {
  /// Whether the people listed include the writer: `Med: jag, Anna Ek`.
  fileprivate var namesWriter: Bool { lines.contains(where: \.namesWriter) }
}

extension MarkedText {
  /// Whether it mentions the person who wrote it.
  fileprivate var namesWriter: Bool {
    words.contains { ["jag", "undertecknad"].contains($0.letters) }
  }
}

extension HeadReader {
  /// Records the sender of a mail with notes as their writer, if nobody else is named as such.
  func readSignOff(_ section: Section, _ reading: inout Reading) {
    guard let line = section.lines.first, let actor = reading.actors(in: line).first,
      case .person(let key) = actor.owner
    else { return }
    reading.coverage.add(section.labelText)
    reading.coverage.add(actor.text)
    reading.meeting.noteTaker =
      reading.meeting.noteTaker ?? Read(key, from: actor.text, actor.certainty).atMost(.inferred)
  }
}
