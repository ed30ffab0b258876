import CrimePrevention

/// Assembles a draft from a reading: replaces keys with identifiers and adds a fact for every value.
struct DraftAssembly {
  private let reading: Reading
  private let names: DraftNames
  private var facts: FactList
  private var parts: MeetingParts { reading.meeting }

  init(_ reading: Reading, of source: Source, names handling: NameHandling, record: CouncilRecord?) {
    self.reading = reading
    let names = DraftNames(reading, handling: handling, record: record)
    self.names = names
    facts = FactList(source) { names.masked($0) }
  }

  private static let meetingPath = DocumentPath([.member("meeting")])

  mutating func draft(unread: [UnreadText]) -> MinutesDraft {
    var meeting = meeting()
    let organizations = organizations()
    let people = people()
    meeting.uncertain = facts.uncertainOfMeeting
    return MinutesDraft(
      meeting: meeting,
      earlierMeetings: earlierMeetings,
      people: people,
      organizations: organizations,
      facts: facts.facts,
      proposals: proposals,
      unread: unread.map { UnreadText(line: $0.line, text: names.masked($0.text)) }
    )
  }

  private mutating func meeting() -> DraftMeeting {
    let path = Self.meetingPath
    let participants = parts.participants.enumerated().map {
      participant($1, at: path.member("participants").element($0))
    }
    let agenda = parts.items.enumerated().map { item($1, number: $0, at: path.member("agenda").element($0)) }
    return DraftMeeting(
      id: Identifier(parts.date?.value.description ?? "meeting"),
      title: text(parts.title, at: path.member("title")),
      date: value(parts.date, at: path.member("date")),
      startsAt: value(parts.startsAt, at: path.member("startsAt")),
      endsAt: value(parts.endsAt, at: path.member("endsAt")),
      mode: value(parts.mode, at: path.member("mode")),
      place: text(parts.place, at: path.member("place")),
      status: parts.isPlanned ? .planned : .held,
      sharing: sharing(at: path.member("sharing")),
      chair: person(parts.chair, at: path.member("chair")),
      noteTaker: person(parts.noteTaker, at: path.member("noteTaker")),
      approvers: parts.approvers.enumerated().compactMap { person($1, at: path.member("x-approvers").element($0)) },
      participants: participants.isEmpty ? nil : participants,
      agenda: agenda,
      approves: parts.approves.map { stub($0, at: path.member("approves")) },
      filed: parts.filed.map { stub($0, at: path.member("filed")) },
      nextMeetings: parts.nextMeetings.enumerated().map { next($1, at: path.member("nextMeetings").element($0)) },
      registryNumbers: parts.registryNumbers.enumerated().compactMap {
        value($1, at: path.member("documents").element($0).member("registryNumber"))
      },
      uncertain: []
    )
  }

  private mutating func value<Value>(_ read: Read<Value>?, at path: DocumentPath) -> Value? {
    facts.add(read, at: path)
    return read?.value
  }

  private mutating func text(_ read: Read<String>?, at path: DocumentPath) -> String? {
    value(read, at: path).map { names.masked($0) }
  }

  private mutating func person(_ read: Read<PersonKey>?, at path: DocumentPath) -> Identifier<Person>? {
    value(read, at: path).map { names.people[$0.index] }
  }

  private mutating func organization(_ read: Read<OrganizationKey>?, at path: DocumentPath) -> Identifier<Organization>?
  {
    value(read, at: path).map { names.organizations[$0.index] }
  }

  private mutating func stub(_ read: Read<CalendarDate>, at path: DocumentPath) -> Identifier<Meeting> {
    facts.add(read, at: path)
    return Identifier(read.value.description)
  }

  private mutating func next(_ parts: NextMeetingParts, at path: DocumentPath) -> NextMeeting {
    facts.add(parts.date, at: path.member("date"))
    return NextMeeting(date: parts.date.value, startsAt: value(parts.startsAt, at: path.member("startsAt")))
  }

  private mutating func sharing(at path: DocumentPath) -> Sharing? {
    guard let read = parts.sharing else { return nil }
    facts.add(read, at: path.member("label"))
    let letters = read.text.words.filter { $0.kind == .word }.map(\.letters).joined()
    let level: Sharing.Level
    if ["öppen", "offentlig", "publik", "allmän"].contains(where: { letters.hasPrefix($0) }) {
      level = .public
    } else if letters.hasPrefix("sekretess") || letters.hasPrefix("hemlig") {
      level = .secret
    } else {
      level = .restricted
    }
    facts.add(Read(level, from: read.text, .inferred), at: path.member("level"))
    return Sharing(level: level, label: names.masked(read.value))
  }

  private var earlierMeetings: [Meeting] {
    let dates = Set([parts.approves?.value, parts.filed?.value].compactMap { $0 }).sorted()
    return dates.map { Meeting(id: Identifier($0.description), date: $0, status: .held) }
  }

  private var proposals: [DraftProposal] {
    names.proposals.map { proposal in
      let index = proposal.isPerson ? names.order.firstIndex(of: proposal.index) ?? 0 : proposal.index
      let list = DocumentPath([.member(proposal.isPerson ? "people" : "organizations"), .element(index)])
      return DraftProposal(path: list, candidate: proposal.candidate)
    }
  }
}

extension DraftAssembly {
  private mutating func participant(_ parts: ParticipantParts, at path: DocumentPath) -> Participant {
    let person = person(parts.person, at: path.member("person")) ?? Identifier("person")
    facts.add(parts.attendance, at: path.member("attendance"))
    let span = parts.part.flatMap { self.span($0.value) }
    if span != nil, let part = parts.part { facts.add(part, at: path.member("items")) }
    let note = parts.part.flatMap { span == nil || $0.value.text.words.contains { $0.letters == "kl" } ? $0 : nil }
    // Somebody who presents an item for an organization represents it at the whole meeting.
    let from = parts.organization ?? reading.people.entries[parts.person.value.index].organization?.atMost(.inferred)
    return Participant(
      person: person,
      attendance: parts.attendance.value,
      organization: organization(from, at: path.member("organization")),
      capacity: value(parts.capacity, at: path.member("capacity")),
      substituteFor: self.person(parts.substituteFor, at: path.member("substituteFor")),
      items: span,
      reason: parts.reason,
      annotations: Annotations(
        note: note.flatMap { text(Read($0.value.text.string, from: $0.text), at: path.member("note")) }
      )
    )
  }

  /// Returns the items that a person attended; `nil` when the agenda doesn't have them.
  private func span(_ part: AttendedPart) -> AgendaSpan? {
    guard part.hasItems, let first = parts.items.indices.first, let last = parts.items.indices.last else { return nil }
    let from = part.from.map { index(of: $0) } ?? first
    let through = part.through.map { index(of: $0) } ?? last
    guard let from, let through, from <= through else { return nil }
    return AgendaSpan(from: itemID(from), through: itemID(through))
  }

  private func index(of number: Int) -> Int? {
    if parts.items.contains(where: { $0.number != nil }) { return parts.items.firstIndex { $0.number == number } }
    return parts.items.indices.contains(number - 1) ? number - 1 : nil
  }

  private func itemID(_ index: Int) -> Identifier<AgendaItem> { Identifier("item-\(index + 1)") }

  private mutating func item(_ parts: ItemParts, number: Int, at path: DocumentPath) -> AgendaItem {
    let documents: [JSONValue] = parts.registryNumbers.enumerated().map { index, read in
      facts.add(read, at: path.member("documents").element(index).member("registryNumber"))
      return .document(title: names.masked(parts.title.value), registryNumber: read.value)
    }
    return AgendaItem(
      id: itemID(number),
      title: text(parts.title, at: path.member("title")) ?? "",
      kind: value(parts.kind, at: path.member("kind")),
      summary: text(parts.summary, at: path.member("summary")),
      presenters: parts.presenters.enumerated().map { presenter($1, at: path.member("presenters").element($0)) },
      minutes: value(parts.minutes, at: path.member("minutes")),
      startsAt: value(parts.startsAt, at: path.member("startsAt")),
      decisions: parts.decisions.enumerated().map { index, read in
        MeetingDecision(text: text(read, at: path.member("decisions").element(index).member("text")) ?? "")
      },
      actions: parts.actions.enumerated().map { action($1, at: path.member("actions").element($0)) },
      annotations: Annotations(others: documents.isEmpty ? [:] : ["documents": .array(documents)])
    )
  }

  private mutating func presenter(_ parts: PresenterParts, at path: DocumentPath) -> Presenter {
    Presenter(
      person: person(parts.person, at: path.member("person")),
      organization: organization(parts.organization, at: path.member("organization"))
    )
  }

  private mutating func action(_ parts: ActionParts, at path: DocumentPath) -> MeetingAction {
    let owner = value(parts.owner, at: path.member("owner")).map { owner in
      switch owner {
      case .person(let key): Reference(kind: .person, id: names.people[key.index].rawValue)
      case .organization(let key): Reference(kind: .organization, id: names.organizations[key.index].rawValue)
      }
    }
    return MeetingAction(
      text: text(parts.text, at: path.member("text")) ?? "",
      owner: owner,
      due: value(parts.due, at: path.member("due"))
    )
  }

  private mutating func organizations() -> [Organization] {
    reading.organizations.entries.enumerated().map { index, entry in
      let path = DocumentPath([.member("organizations"), .element(index)])
      facts.add(entry.name, at: path.member("name"))
      facts.add(Read(entry.kind, from: entry.name.text, .inferred), at: path.member("kind"))
      return Organization(id: names.organizations[index], name: names.masked(entry.name.value), kind: entry.kind)
    }
  }

  private mutating func people() -> [Person] {
    names.order.enumerated().map { rank, index in
      let entry = reading.people.entries[index]
      let path = DocumentPath([.member("people"), .element(rank)])
      facts.add(entry.name, at: path.member("name"))
      let keepsNames = names.shownNames[index] == entry.name.value
      return Person(
        id: names.people[index],
        name: names.shownNames[index],
        aliases: keepsNames ? entry.aliases : [],
        title: text(entry.title, at: path.member("title")),
        organization: organization(entry.organization, at: path.member("organization"))
      )
    }
  }
}
