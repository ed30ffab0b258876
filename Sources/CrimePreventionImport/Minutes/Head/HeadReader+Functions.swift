import CrimePrevention

// Who led the meeting, who wrote and approved the notes, and what else is under labels of the meeting.

extension HeadReader {
  /// A label inside running text: `Vid pennan: Anna Ek.`
  func readLabel(of sentence: MarkedText, into reading: inout Reading) {
    guard let hit = SourceLine.lines(of: sentence).first?.labels.first, hit.isDivided, !hit.content.isEmpty else {
      return
    }
    switch hit.label {
    case .chair, .noteTaker, .approver, .nextMeetings:
      readFunctions(
        of: Section(
          label: hit.label,
          labelText: hit.text,
          qualifier: hit.qualifier,
          blocks: [[hit.content]],
          isAlone: false
        ),
        into: &reading
      )
    default: break
    }
  }

  func read(_ function: FunctionSentence, into reading: inout Reading) {
    guard let person = reading.person(of: function) else { return }
    reading.coverage.add(function.cue)
    switch function.function {
    case .chair: reading.meeting.chair = reading.meeting.chair ?? person
    case .noteTaker: reading.meeting.noteTaker = reading.meeting.noteTaker ?? person
    case .approver: reading.meeting.approvers.append(person)
    }
  }

  func readFunctions(of section: Section, into reading: inout Reading) {
    switch section.label {
    case .chair, .noteTaker, .approver: readFunction(of: section, into: &reading)
    case .registryNumber:
      guard let line = section.lines.first else { return }
      reading.coverage.add(section.labelText)
      let bare = line.looksLikeRegistryNumber ? Read(line.bare.string, from: line.bare) : nil
      if let number = line.registryReads.first ?? bare, number.text.words.contains(where: { $0.kind == .number }) {
        reading.meeting.registryNumbers.append(reading.took(number))
      }
    case .nextMeetings:
      reading.coverage.add(section.labelText)
      let stated = section.qualifier?.words.compactMap { $0.kind == .number ? Int($0.letters) : nil }.first
      NextMeetingReader(calendar: calendar, statedYear: stated).read(MarkedText.unbroken(section.lines), into: &reading)
    case .sharing:
      guard let line = section.lines.first else { return }
      reading.coverage.add(section.labelText)
      reading.meeting.sharing = reading.meeting.sharing ?? reading.took(Read(line.string, from: line))
    case .signOff: readSignOff(section, &reading)
    case .agenda: reading.coverage.add(section.labelText)
    case .passedOver:
      reading.coverage.add(section.labelText)
    case .when, .place, .roster, .item: break
    }
  }

  func readFunction(of section: Section, into reading: inout Reading) {
    reading.coverage.add(section.labelText)
    var isFirst = true
    for line in section.lines.map({ section.label == .approver ? $0 : $0.withoutFurtherPeople }) {
      if section.label == .approver, line.words.count <= 3, let chair = reading.meeting.chair,
        line.words.contains(where: { ["ordförande", "ordföranden", "ordf"].contains($0.letters) })
      {
        // "Justeras av ordföranden"
        reading.meeting.approvers.append(reading.took(Read(chair.value, from: line, .inferred)))
        continue
      }
      for actor in reading.actors(in: line) {
        guard case .person(let key) = actor.owner else { continue }
        reading.coverage.add(actor.text)
        let organization = reading.record(actor.details, of: key)
        let person = Read(key, from: actor.text, actor.certainty)
        switch section.label {
        case .chair where isFirst:
          // If several people took turns, the first is one of them.
          let person =
            section.lines.count == 1 && reading.actors(in: line).count == 1 ? person : person.atMost(.inferred)
          if reading.meeting.chair == nil || reading.meeting.chair?.certainty != .stated {
            reading.meeting.chair = person
          }
        case .noteTaker where isFirst:
          if reading.meeting.noteTaker == nil { reading.meeting.noteTaker = person }
        case .approver where !reading.meeting.approvers.contains { $0.value == key }:
          // The chair signs as well, in addition to the people chosen to approve the minutes.
          let signsOnly = !reading.meeting.approvers.isEmpty || reading.meeting.chair?.value == key
          reading.meeting.approvers.append(signsOnly ? person.atMost(.inferred) : person)
        default: break
        }
        isFirst = false
        guard section.isInsideRoster else { continue }
        // A heading of people is above it, so the person was there.
        let isAbsent = actor.text.strike.strongest != .none
        var participant = ParticipantParts(
          person: person.atMost(.inferred),
          attendance: Read(isAbsent ? .uncertain : .present, from: actor.text, isAbsent ? .uncertain : .inferred)
        )
        participant.organization = organization
        reading.meeting.add(participant, unlessListed: true)
      }
    }
  }
}

extension MarkedText {
  /// The text up to the first name if more than two names are in it: then it runs into a list of people whose heading
  /// or line end is lost.
  fileprivate var withoutFurtherPeople: MarkedText {
    let people = PersonPhrase.find(in: self)
    guard let first = people.first, people.count > 2 else { return self }
    return prefix(upTo: first.name.endIndex)
  }
}
