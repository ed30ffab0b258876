import CrimePrevention

/// An object of a record, identified by its place.
struct Place<Value> {
  let keyPath: WritableKeyPath<CouncilRecord, Value>
  /// The path to it, as a JSON Pointer.
  let pointer: String
  /// The nearest object with an identifier, which is the subject of a finding there.
  let subject: Reference

  /// The elements of one of its lists, when they have no identifiers.
  func each<Element>(
    _ list: WritableKeyPath<Value, [Element]>,
    _ name: String,
    in record: CouncilRecord
  ) -> [Place<Element>] {
    record[keyPath: keyPath.appending(path: list)].indices.map { index in
      Place<Element>(
        keyPath: keyPath.appending(path: list).appending(path: \.[index]),
        pointer: "\(pointer)/\(name)/\(index)",
        subject: subject
      )
    }
  }

  /// The elements of one of its lists, when they have identifiers.
  func each<Element: Identifiable>(
    _ list: WritableKeyPath<Value, [Element]>,
    _ name: String,
    _ kind: EntityKind,
    in record: CouncilRecord
  ) -> [Place<Element>] where Element.ID == Identifier<Element> {
    each(list, name, in: record).map { place in
      let id = record[keyPath: place.keyPath].id.rawValue
      return Place<Element>(
        keyPath: place.keyPath,
        pointer: place.pointer,
        subject: Reference(kind: kind, id: id)
      )
    }
  }
}

extension CouncilRecord {
  var top: [Place<CouncilRecord>] { [Place(keyPath: \.self, pointer: "", subject: Reference(kind: .record))] }
  private var root: Place<CouncilRecord> {
    Place(keyPath: \.self, pointer: "", subject: Reference(kind: .record))
  }

  var councilPlaces: [Place<Council>] {
    [Place(keyPath: \.council, pointer: "/council", subject: Reference(kind: .council, id: council.id.rawValue))]
  }
  var membershipPlaces: [Place<Membership>] {
    councilPlaces.flatMap { $0.each(\.memberships, "memberships", in: self) }
  }
  var organizationPlaces: [Place<Organization>] {
    root.each(\.organizations, "organizations", .organization, in: self)
  }
  var personPlaces: [Place<Person>] { root.each(\.people, "people", .person, in: self) }
  var areaPlaces: [Place<Area>] { root.each(\.areas, "areas", .area, in: self) }
  var factorPlaces: [Place<Factor>] { root.each(\.factors, "factors", .factor, in: self) }
  var situationPlaces: [Place<SituationPicture>] { root.each(\.situations, "situations", .situation, in: self) }
  var problemPlaces: [Place<Problem>] {
    situationPlaces.flatMap { $0.each(\.problems, "problems", .problem, in: self) }
  }
  var dialoguePlaces: [Place<CitizenDialogue>] { root.each(\.dialogues, "dialogues", .dialogue, in: self) }
  var agreementPlaces: [Place<CooperationAgreement>] { root.each(\.agreements, "agreements", .agreement, in: self) }
  var indicatorPlaces: [Place<Indicator>] { root.each(\.indicators, "indicators", .indicator, in: self) }
  var observationPlaces: [Place<Observation>] {
    indicatorPlaces.flatMap { $0.each(\.observations, "observations", in: self) }
  }
  var bandPlaces: [Place<Band>] { indicatorPlaces.flatMap { $0.each(\.bands, "bands", in: self) } }
}

extension CouncilRecord {
  var planPlaces: [Place<ActionPlan>] { root.each(\.plans, "plans", .plan, in: self) }
  var focusAreaPlaces: [Place<FocusArea>] {
    planPlaces.flatMap { $0.each(\.focusAreas, "focusAreas", .focusArea, in: self) }
  }
  var goalPlaces: [Place<Goal>] { focusAreaPlaces.flatMap { $0.each(\.goals, "goals", .goal, in: self) } }
  var measurePlaces: [Place<Measure>] {
    focusAreaPlaces.flatMap { $0.each(\.measures, "measures", .measure, in: self) }
  }
  var commitmentPlaces: [Place<Commitment>] {
    measurePlaces.flatMap { $0.each(\.commitments, "commitments", in: self) }
  }
  var milestonePlaces: [Place<Milestone>] {
    measurePlaces.flatMap { $0.each(\.milestones, "milestones", .milestone, in: self) }
  }
  var targetPlaces: [Place<Target>] {
    goalPlaces.flatMap { $0.each(\.targets, "targets", .target, in: self) }
      + measurePlaces.flatMap { $0.each(\.targets, "targets", .target, in: self) }
      + promisePlaces.flatMap { $0.each(\.targets, "targets", .target, in: self) }
  }
  var promisePlaces: [Place<CitizenPromise>] { root.each(\.promises, "promises", .promise, in: self) }
  var followUpPlaces: [Place<FollowUp>] { root.each(\.followUps, "followUps", .followUp, in: self) }
  var entryPlaces: [Place<FollowUpEntry>] { followUpPlaces.flatMap { $0.each(\.entries, "entries", in: self) } }
  var meetingPlaces: [Place<Meeting>] { root.each(\.meetings, "meetings", .meeting, in: self) }
  var agendaItemPlaces: [Place<AgendaItem>] {
    meetingPlaces.flatMap { $0.each(\.agenda, "agenda", .agendaItem, in: self) }
  }
  var actionPlaces: [Place<MeetingAction>] { agendaItemPlaces.flatMap { $0.each(\.actions, "actions", in: self) } }
}
