/// Which members of each type an audience beyond the keepers may see. What isn't listed is taken out, whatever it holds.
///
/// So a new member stays with the keepers until someone has decided that it's safe. `note`, `citation` and `x-…` members are
/// never safe; `sharing` is what decides.
enum SafeMembers {
  /// By type, the names of its safe members in the format.
  private static let names: [String: String] = [
    "CouncilRecord": """
    formatVersion language recordedThrough council organizations people areas units factors situations dialogues \
    indicators agreements plans promises measures methods evaluations meetings followUps
    """,
    "Council": """
    id name kind municipality ledBy coordinator secretariat responsibleBoard contact memberships meetingsPerYear glossary \
    reports information documents
    """,
    "Municipality": "code name",
    "Membership": "person organization role leadingPosition substituteFor period",
    "AssemblyReport": "on to",
    "Publication": "on where",
    "DocumentReference": "title address registryNumber on",
    "Organization": "id name abbreviation kind parent",
    "Person": "id name aliases title organization",
    "Area": "id name kind parent isPriority",
    "CountedUnit": "id name kind area",
    "Factor": "id name kind",
    "SituationPicture": "id title kind by documents updatedOn covers mapping otherInformation analysis problems",
    "Problem": "id title description priority causes areas indicators dialogues",
    "CitizenDialogue": "id title kind heldOn areas respondents concerns",
    "CooperationAgreement": """
    id title parties purposes workAreas period signatures supersedes followUpCadence documents
    """,
    "Signature": "organization role on",
    "Indicator": """
    id name definition statistic unit multiplier scale decimals better aggregation population source per bands \
    observations external
    """,
    "Band": "name min max meaning",
    "ExternalCode": "scheme code",
    "Observation": """
    period value range numerator denominator sampleSize breakdown status seriesBreak publishedOn claimed
    """,
    "Breakdown": "area unit sex ageGroup",
    "ValueRange": "min max",
    "ActionPlan": """
    id title status recordedThrough documents kind agreement situation decision period supersedes followUpCadence focusAreas
    """,
    "PlanDecision": "on by meeting",
    "FocusArea": "id title problem description goals measures",
    "Goal": "id text kind targets weight",
    "Target": "id indicator expectation baseline start due each per excludes waypoints",
    "Expectation": "kind value min max of tolerance name",
    "Baseline": "period value range",
    "Waypoint": "on value",
    "Each": "kind ids of",
    "Measure": """
    id title commitments levels approaches addresses goals areas units expectedEffect communication period status milestones \
    cadence occurrences deadline cases budget spent methods targetGroups recordedThrough targets
    """,
    "Commitment": "organization text",
    "Budget": "amount currency",
    "Expenditure": "on amount currency",
    "TargetGroup": "text ages sex",
    "AgeRange": "min max",
    "Milestone": "id title due doneOn after",
    "Cadence": "times per each within",
    "CalendarInterval": "from through",
    "Occurrence": "on count area unit by participants",
    "Deadline": "within until share",
    "TimeLimit": "amount unit",
    "TimedCase": "openedAt begunAt completedAt",
    "CitizenPromise": """
    id text parties areas agreement basis period measures targets published recordedThrough documents supersedes
    """,
    "PreventionMethod": "id name levels approaches evidence source",
    "Evaluation": "id title of by on conclusions documents",
    "Conclusion": "text concerns",
    "Meeting": """
    id title theme documents date startsAt endsAt mode place status chair noteTaker participants agenda approves filed \
    nextMeetings
    """,
    "NextMeeting": "date startsAt",
    "Participant": "person organization capacity attendance substituteFor items",
    "AgendaSpan": "from through",
    "AgendaItem": "id title kind summary presenters minutes startsAt decisions actions concerns documents",
    "Presenter": "person organization",
    "MeetingDecision": "text",
    "MeetingAction": "text owner due doneOn",
    "FollowUp": "id of period status documents heldOn by meeting entries",
    "FollowUpEntry": "subject restated verdict value comment",
    "Reference": "kind id",
    "Sharing": "level label releaseOn",
  ]

  private static let sets = names.mapValues { Set($0.split(separator: " ")) }

  /// Whether each member of a type is safe, in the order in which the type describes them.
  static func flags<Object: DescribedObject>(of type: Object.Type) -> [Bool] {
    let safe = sets["\(type)"] ?? []
    return MemberNames<Object>.all().map { safe.contains($0[...]) }
  }

  /// Texts that say how to reach somebody, so that addresses in them aren't masked.
  static func isContact<Object: DescribedObject>(_ name: StaticString, of type: Object.Type) -> Bool {
    type == Council.self && name.description == "contact"
  }

  /// Members without which an object would say something else: the object is dropped when something of these is taken
  /// out.
  static func isEssential<Object: DescribedObject>(_ name: StaticString, of type: Object.Type) -> Bool {
    switch "\(type).\(name)" {
    case "Breakdown.area", "Breakdown.unit", "Observation.breakdown", "Target.each", "Cadence.each", "Cadence.within":
      true
    default: false
    }
  }

  /// Lists that are complete when they are there, so that they count as not recorded when something of them is taken out.
  static func isComplete<Object: DescribedObject>(_ name: StaticString, of type: Object.Type) -> Bool {
    guard type == Measure.self else { return false }
    return name.description == "occurrences" || name.description == "cases"
  }
}
