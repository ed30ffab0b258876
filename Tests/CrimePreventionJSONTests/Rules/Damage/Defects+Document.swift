import CrimePrevention

extension Defect {
  static let circles = [
    Defect("area.parent-cycle", "area inside one of its own parts", \.top) { record, _ in
      guard let part = record.areas.first(where: { $0.parent != nil }),
        let whole = record.areas.firstIndex(where: { $0.id == part.parent })
      else { return nil }
      record.areas[whole].parent = part.id
      return .member("areas/\(whole)/parent")
    },
    Defect(
      "organization.parent-cycle",
      "organization under its own branch",
      also: ["commitment.party-outside-agreement"],
      \.top
    ) { record, _ in
      guard let branch = record.organizations.last(where: { $0.parent != nil }),
        let whole = record.organizations.firstIndex(where: { $0.id == branch.parent })
      else { return nil }
      record.organizations[whole].parent = branch.id
      return .member("organizations/\(whole)/parent")
    },
    Defect("agreement.supersedes-cycle", "agreement supersedes its successor", \.top) { record, _ in
      guard let later = record.agreements.last,
        let index = record.agreements.firstIndex(where: { $0.id == later.supersedes })
      else { return nil }
      record.agreements[index].supersedes = later.id
      return .member("agreements/\(index)/supersedes")
    },
    Defect(
      "plan.supersedes-cycle",
      "plan supersedes itself",
      also: ["plan.focus-areas-missing", "plan.follow-up-cadence-missing"],
      \.planPlaces
    ) { plan, _ in
      plan.supersedes = plan.id
      return .member("supersedes")
    },
    Defect("promise.supersedes-cycle", "promise supersedes itself", \.promisePlaces) { promise, _ in
      promise.supersedes = promise.id
      return .member("supersedes")
    },
    Defect("meeting.approves-cycle", "minutes approved by an earlier meeting", \.top) { record, _ in
      guard let later = record.meetings.last(where: { $0.approves != nil }),
        let index = record.meetings.firstIndex(where: { $0.id == later.approves })
      else { return nil }
      record.meetings[index].approves = later.id
      return .member("meetings/\(index)/approves")
    },
    Defect(
      "measure.milestone-cycle",
      "steps that wait for each other",
      also: ["milestone.dependency-undated", "milestone.done-before-predecessor", "milestone.due-before-predecessor"],
      \.measurePlaces
    ) { measure, _ in
      guard measure.milestones.count > 1 else { return nil }
      let last = measure.milestones.count - 1
      measure.milestones[0].after = measure.milestones[last].id
      measure.milestones[last].after = measure.milestones[0].id
      return .member("milestones/0")
    },
  ]

  static let members = [
    Defect("member.unknown", "misspelled member", \.measurePlaces) { measure, _ in
      measure.annotations.others["expectedEfect"] = "Lugnare kvällar"
      return .member("expectedEfect")
    },
    Defect("member.null", "member written as null", \.goalPlaces) { goal, _ in
      guard goal.weight == nil else { return nil }
      goal.annotations.others["weight"] = .null
      return .member("weight")
    },
    Defect("draft.fact-uncertain", "a date that nobody has looked up", \.meetingPlaces) { meeting, _ in
      guard meeting.annotations.others["x-draft"] == nil else { return nil }
      meeting.annotations.others["x-draft"] = [.object(["path": "/date", "line": 4, "column": 8])]
      return .member("x-draft")
    },
    Defect("code.unknown", "misspelled level of prevention", \.measurePlaces) { measure, _ in
      guard !measure.levels.isEmpty else { return nil }
      measure.levels[0] = PreventionLevel(rawValue: "universel")
      return .member("levels/0")
    },
    Defect("code.unknown", "misspelled direction", \.indicatorPlaces) {
      indicator,
      _ in
      indicator.better = Indicator.Direction(rawValue: "hihger")
      return .member("better")
    },
    Defect("code.unknown", "misspelled status of a meeting", \.meetingPlaces) { meeting, _ in
      meeting.status = Meeting.Status(rawValue: "hold")
      return .member("status")
    },
    Defect("expectation.member-unused", "value beside an expectation that has no use for it", \.targetPlaces) {
      target,
      _ in
      guard target.expectation.condition == .monitor else { return nil }
      target.expectation.annotations.others["value"] = 4
      return .member("expectation/value")
    },
  ]

  static let texts = [
    Defect("text.empty", "title taken away", \.measurePlaces) { measure, _ in
      measure.title = ""
      return .member("title")
    },
    Defect("text.empty", "indicator's name taken away", \.indicatorPlaces) { indicator, _ in
      indicator.name = " "
      return .member("name")
    },
    Defect("text.untrimmed", "space after a goal", \.goalPlaces) { goal, _ in
      goal.text += " "
      return .member("text")
    },
    Defect("text.control-character", "zero-width space in a title", \.milestonePlaces) { milestone, _ in
      milestone.title.insert("\u{200B}", at: milestone.title.startIndex)
      return .member("title")
    },
  ]
}
