import CrimePrevention

extension Defect {
  static let identifiers = [
    Defect(
      "identifier.duplicate",
      "target given another's identifier",
      also: ["reference.unknown", "target.baseline-missing", "waiver.unused"],
      \.targetPlaces
    ) {
      target,
      scene in
      guard let other = scene.record.targetPlaces.map(\.subject.id).first(where: { $0 != target.id.rawValue }),
        let other
      else { return nil }
      target.id = Identifier(other)
      return .member("id")
    },
    Defect("identifier.duplicate", "person given another's identifier", also: ["reference.unknown"], \.personPlaces) {
      person,
      scene in
      guard let other = scene.record.people.first(where: { $0.id != person.id }) else { return nil }
      person.id = other.id
      return .member("id")
    },
    Defect(
      "identifier.duplicate",
      "indicator entered twice under one identifier",
      also: ["indicator.observations-missing"],
      \.top
    ) { record, _ in
      guard let indicator = record.indicators.first else { return nil }
      record.indicators.append(indicator)
      return .subject(.indicator, indicator.id.rawValue)
    },
    Defect(
      "identifier.duplicate",
      "problem given another's identifier",
      also: ["reference.ambiguous", "reference.unknown"],
      \.situationPlaces
    ) { situation, _ in
      guard let first = situation.problems.first, let last = situation.problems.last, first.id != last.id else {
        return nil
      }
      situation.problems[situation.problems.count - 1].id = first.id
      return .member("problems/\(situation.problems.count - 1)/id")
    },
    Defect(
      "identifier.malformed",
      "capital letters and a space in an identifier",
      also: ["reference.unknown", "target.baseline-missing", "waiver.unused"],
      \.targetPlaces
    ) { target, _ in
      target.id = Identifier("Mål \(target.id.rawValue)")
      return .member("id")
    },
    Defect(
      "identifier.malformed",
      "identifier that ends with a hyphen",
      also: ["reference.unknown", "reference.wrong-kind"],
      \.agendaItemPlaces
    ) { item, _ in
      item.id = Identifier(item.id.rawValue + "-")
      return .member("id")
    },
    Defect("identifier.unreferenced", "dialogue that nothing rests on any more", \.top) { record, _ in
      guard let dialogue = record.dialogues.last?.id else { return nil }
      for promise in record.promises.indices { record.promises[promise].basis.removeAll { $0 == dialogue } }
      for situation in record.situations.indices {
        for problem in record.situations[situation].problems.indices {
          record.situations[situation].problems[problem].dialogues.removeAll { $0 == dialogue }
        }
      }
      return .subject(.dialogue, dialogue.rawValue)
    },
  ]

  static let references = [
    Defect(
      "reference.unknown",
      "indicator's name misspelled in a target",
      also: ["identifier.unreferenced"],
      \.targetPlaces
    ) { target, _ in
      target.indicator = target.indicator.misspelled
      return .member("indicator")
    },
    Defect(
      "reference.unknown",
      "goal's name misspelled in a measure",
      also: ["goal.measure-missing", "measure.areas-narrower-than-goal"],
      \.measurePlaces
    ) { measure, _ in
      guard let goal = measure.goals.first else { return nil }
      measure.goals[0] = goal.misspelled
      return .member("goals/0")
    },
    Defect(
      "reference.unknown",
      "committed organization's name misspelled",
      also: ["identifier.unreferenced"],
      \.commitmentPlaces
    ) { commitment, _ in
      commitment.organization = commitment.organization.misspelled
      return .member("organization")
    },
    Defect(
      "reference.unknown",
      "participant's name misspelled",
      also: ["agenda-item.presenter-off-roster", "identifier.unreferenced", "meeting.note-taker-off-roster"],
      \.meetingPlaces
    ) { meeting, _ in
      guard let person = meeting.participants?.last?.person, let last = meeting.participants?.indices.last else {
        return nil
      }
      meeting.participants?[last].person = person.misspelled
      return .member("participants/\(last)/person")
    },
    Defect("reference.unknown", "plan's agreement misspelled", \.planPlaces) { plan, _ in
      guard let agreement = plan.agreement else { return nil }
      plan.agreement = agreement.misspelled
      return .member("agreement")
    },
    Defect("reference.unknown", "follow-up of something that isn't there", \.entryPlaces) { entry, _ in
      guard let id = entry.subject.id else { return nil }
      entry.subject.id = String(id.dropLast())
      return .member("subject")
    },
    Defect("reference.unknown", "step after one of another measure", \.milestonePlaces) { milestone, scene in
      let measures = scene.record.measurePlaces.map { scene.record[keyPath: $0.keyPath] }
      guard let own = measures.first(where: { $0.milestones.contains(milestone) })?.milestones.map(\.id),
        let step = measures.lazy.flatMap(\.milestones).first(where: { !own.contains($0.id) })
      else { return nil }
      milestone.after = step.id
      return .member("after")
    },
    Defect(
      "reference.wrong-kind",
      "indicator taken for a goal",
      also: ["goal.measure-missing", "measure.areas-narrower-than-goal"],
      \.measurePlaces
    ) {
      measure,
      scene in
      guard !measure.goals.isEmpty, let indicator = scene.record.indicators.first else { return nil }
      measure.goals[0] = Identifier(indicator.id.rawValue)
      return .member("goals/0")
    },
    Defect(
      "reference.wrong-kind",
      "area taken for an organization",
      also: ["identifier.unreferenced"],
      \.commitmentPlaces
    ) { commitment, scene in
      let area = scene.record.areas.first { area in
        !scene.record.organizations.contains { $0.id.rawValue == area.id.rawValue }
      }
      guard let area else { return nil }
      commitment.organization = Identifier(area.id.rawValue)
      return .member("organization")
    },
    Defect("reference.wrong-kind", "target taken for its indicator", also: ["identifier.unreferenced"], \.targetPlaces)
    { target, scene in
      guard !scene.record.indicators.contains(where: { $0.id.rawValue == target.id.rawValue }) else { return nil }
      target.indicator = Identifier(target.id.rawValue)
      return .member("indicator")
    },
    Defect(
      "reference.id-missing",
      "follow-up says what kind of thing it is of, not which",
      also: ["agreement.follow-up-missed", "plan.follow-up-missed"],
      \.followUpPlaces
    ) {
      followUp,
      _ in
      followUp.of.id = nil
      return .member("of")
    },
    Defect("reference.id-missing", "agenda item concerns a measure, but not which", \.agendaItemPlaces) { item, _ in
      guard let index = item.concerns.firstIndex(where: { $0.kind == .measure && $0.id != nil }) else { return nil }
      item.concerns[index].id = nil
      return .member("concerns/\(index)")
    },
    Defect(
      "reference.ambiguous",
      "two problems of different pictures share an identifier",
      also: ["statute.6-update-undated"],
      \.top
    ) { record, _ in
      guard let picture = record.situations.first, let problem = picture.problems.first else { return nil }
      var copy = picture
      copy.id = Identifier(picture.id.rawValue + "-next")
      copy.problems = [problem]
      record.situations.append(copy)
      guard let area = record.focusAreaPlaces.first(where: { record[keyPath: $0.keyPath].problem == problem.id }) else {
        return nil
      }
      return .pointer("\(area.pointer)/problem")
    },
  ]
}
