/// Rules whose findings are mended by one piece of work, and what comes of leaving them.
struct WorkTask: Sendable {
  let id: String
  let consequence: WorkItem.Consequence
  /// What is the matter, in words that stand after “55 findings:”.
  let words: Sentence
  let rules: Set<RuleID>
  /// Whether each finding is a decision of its own.
  let isDecidedOneByOne: Bool

  private init(
    _ id: String,
    _ consequence: WorkItem.Consequence,
    _ english: String,
    _ swedish: String,
    oneByOne: Bool = false,
    _ rules: Set<RuleID>
  ) {
    self.id = id
    self.consequence = consequence
    words = Sentence(english: english, swedish: swedish)
    self.rules = rules
    isDecidedOneByOne = oneByOne
  }
}

extension WorkTask {
  /// The task of a rule; rules that aren't the library's have one of their own.
  static func task(of rule: RuleID, _ severity: Severity) -> WorkTask {
    if severity == .error { return broken }
    return byRule[rule]
      ?? WorkTask(
        rule.rawValue,
        severity == .warning ? .incomplete : .form,
        "other findings",
        "övriga iakttagelser",
        [rule]
      )
  }

  /// The rules that have a task, errors aside.
  static var sortedRules: Set<RuleID> { Set(byRule.keys) }

  private static let byRule: [RuleID: WorkTask] = {
    var tasks: [RuleID: WorkTask] = [:]
    for task in all { for rule in task.rules { tasks[rule] = task } }
    return tasks
  }()

  private static let broken = WorkTask(
    "broken",
    .broken,
    "errors, because of which nothing is computed",
    "fel som gör att inget räknas ut",
    oneByOne: true,
    []
  )

  private static let all =
    revealing + contradictory + unassessable + statutory + ownerless + unverifiable + incomplete + form
}

extension WorkTask {
  private static let revealing = [
    WorkTask(
      "personal-data",
      .revealing,
      "personal identity numbers stand in the record",
      "personnummer står i underlaget",
      ["identifier.personal-number", "member.personal-number", "text.personal-number"]
    ),
    WorkTask(
      "restricted",
      .revealing,
      "something open speaks of something that isn't for everyone",
      "något öppet talar om något som inte är för alla",
      [
        "agenda-item.measure-restricted", "agenda-item.person-concerned", "agenda-item.sharing-narrower",
        "reference.sharing-narrower", "measure.sharing-narrower",
        "promise.measure-restricted", "sharing.embargoed",
      ]
    ),
    WorkTask(
      "small-counts",
      .revealing,
      "numbers are so small that people could be recognized",
      "tal är så små att människor kan kännas igen",
      [
        "follow-up.count-small", "observation.group-listed", "observation.restricted-deducible",
        "observation.withheld-with-others", "observation.count-deducible", "observation.count-small",
        "observation.part-deducible",
        "observation.suppressed-value-present", "target.baseline-count-small",
      ]
    ),
  ]

  private static let contradictory = [
    WorkTask(
      "contradictions",
      .contradictory,
      "commitments can't all be kept, or work against each other",
      "åtaganden kan inte alla hållas, eller motverkar varandra",
      oneByOne: true,
      [
        "focus-area.cadences-differ", "focus-area.goal-targets-differ", "focus-area.goal-texts-differ",
        "focus-area.measures-opposed", "follow-up.restated-differently", "goal.reports-opposed", "goal.targets-opposed",
        "indicator.values-conflict", "measure.cadences-differ", "measure.deadline-against-limit",
        "target.baseline-conflict",
        "target.detection-opposed", "target.direction-against-better", "target.method-maximum-reached",
        "target.wording-against-figures",
      ]
    )
  ]

  private static let unassessable = [
    WorkTask(
      "time",
      .unassessable,
      "it isn't stated when something begins or is to be done",
      "det är inte angivet när något börjar eller ska vara gjort",
      [
        "agreement.period-missing", "cadence.period-missing", "milestone.dependency-undated", "milestone.due-missing",
        "plan.period-missing", "plan.periods-differ", "promise.period-missing", "target.baseline-undated",
        "target.due-missing", "target.start-missing",
      ]
    ),
    WorkTask(
      "baselines",
      .unassessable,
      "what a target counts from or is measured against isn't stated",
      "vad ett mål räknas från eller mäts mot är inte angivet",
      [
        "target.band-missing", "target.baseline-after-due", "target.baseline-missing", "target.part-baseline-missing",
        "target.series-break", "target.tolerance-missing",
      ]
    ),
    WorkTask(
      "observations",
      .unassessable,
      "values or sources are missing, or are only preliminary",
      "värden eller källor saknas, eller är bara preliminära",
      [
        "indicator.observations-missing", "indicator.preliminary-only", "observation.claim-without-figure",
        "observation.value-missing",
        "target.source-missing",
      ]
    ),
    WorkTask(
      "populations",
      .unassessable,
      "of whom or of how many a figure is isn't stated",
      "vilka eller hur många en siffra gäller är inte angivet",
      [
        "each.members-missing", "indicator.per-missing", "indicator.population-missing",
        "indicator.values-not-summable",
        "observation.denominator-missing", "observation.population-empty", "target.denominator-missing",
        "target.population-may-be-empty", "target.sample-size-missing",
      ]
    ),
    WorkTask(
      "goal-targets",
      .unassessable,
      "it isn't stated what value is good enough",
      "det är inte angivet vilket värde som räcker",
      ["goal.target-missing", "target.monitored-only"]
    ),
    WorkTask(
      "codes",
      .unassessable,
      "codes aren't known",
      "koder är inte kända",
      ["code.unknown", "reference.ambiguous"]
    ),
  ]

  private static let statutory = [
    WorkTask(
      "statute-picture",
      .statutory,
      "the record doesn't show what the Act asks of the situation picture",
      "underlaget visar inte vad lagen kräver av lägesbilden",
      [
        "statute.4-part-not-shown", "statute.4-situation-picture-not-shown", "statute.6-update-not-shown",
        "statute.6-update-two-years-ago", "statute.6-update-undated",
      ]
    ),
    WorkTask(
      "statute-plan",
      .statutory,
      "the record doesn't show what the Act asks of the plan",
      "underlaget visar inte vad lagen kräver av åtgärdsplanen",
      [
        "statute.5-decision-not-shown", "statute.5-own-measures-not-shown", "statute.5-plan-not-shown",
        "statute.5-situation-after-decision", "statute.5-situation-not-shown", "statute.6-follow-up-not-shown",
        "statute.6-follow-up-two-years-ago",
      ]
    ),
    WorkTask(
      "statute-agreements",
      .statutory,
      "the record doesn't show what the Act asks of agreements",
      "underlaget visar inte vad lagen kräver av överenskommelser",
      ["statute.9-purposes-not-shown", "statute.9-work-areas-not-shown"]
    ),
    WorkTask(
      "statute-council",
      .statutory,
      "the record doesn't show who leads, coordinates and reports",
      "underlaget visar inte vem som leder, samordnar och rapporterar",
      [
        "statute.10-leadership-not-shown", "statute.10-led-by-other", "statute.10-position-not-leading",
        "statute.11-coordination-not-shown", "statute.12-contact-not-shown", "statute.12-information-not-shown",
        "statute.13-report-a-year-ago", "statute.13-report-not-shown", "statute.13-responsible-body-not-shown",
      ]
    ),
  ]

  private static let ownerless = [
    WorkTask(
      "owners",
      .ownerless,
      "the record names no one who answers for a measure or a promise",
      "underlaget anger ingen som svarar för en åtgärd eller ett löfte",
      ["measure.owner-missing", "promise.party-missing"]
    ),
    WorkTask(
      "actions",
      .ownerless,
      "actions of meetings have no owner or day, or their day has passed",
      "uppdrag från möten saknar ansvarig eller dag, eller dagen har passerat",
      [
        "action.done-before-meeting", "action.due-before-meeting", "action.due-missing", "action.overdue",
        "action.owner-missing", "action.report-back-missing",
      ]
    ),
    WorkTask(
      "chairs",
      .ownerless,
      "the council or a meeting has no chair",
      "rådet eller ett möte saknar ordförande",
      ["council.chair-held-twice", "council.chair-missing", "council.chair-vacant", "meeting.chair-missing"]
    ),
  ]

  private static let unverifiable = [
    WorkTask(
      "wording",
      .unverifiable,
      "wordings don't say what can be counted or ticked off",
      "formuleringar säger inte vad som kan räknas eller bockas av",
      [
        "measure.cadence-hedged", "promise.figure-missing", "text.condition-unverifiable", "text.effort-only",
        "text.quantity-vague", "text.time-vague",
      ]
    ),
    WorkTask(
      "noise",
      .unverifiable,
      "targets and expected effects are set so that they don't show what the work leads to",
      "målvärden och väntade effekter är satta så att de inte visar vad arbetet leder till",
      [
        "measure.effect-shared", "target.baseline-meets-target", "target.frequency-below-practice",
        "target.over-precise",
        "target.value-equals-baseline", "target.within-noise",
      ]
    ),
  ]

  private static let incomplete = [
    WorkTask(
      "parties",
      .incomplete,
      "some who undertake a measure stand outside the agreement, or a party's part in it is missing",
      "några som åtar sig en åtgärd står utanför överenskommelsen, eller en parts del i den saknas",
      ["commitment.party-outside-agreement", "measure.party-missing"]
    ),
    WorkTask(
      "purposes",
      .incomplete,
      "measures and goals aren't connected",
      "åtgärder och mål hänger inte ihop",
      [
        "focus-area.goal-missing", "goal.measure-missing", "measure.areas-narrower-than-goal",
        "measure.area-outside-scope",
        "measure.purpose-missing", "plan.focus-areas-missing", "problem.goal-missing",
      ]
    ),
    WorkTask(
      "causes",
      .incomplete,
      "causes and factors aren't named by any measure",
      "orsaker och faktorer nämns inte av någon åtgärd",
      ["factor.level-uncovered", "factor.measure-missing", "problem.cause-missing"]
    ),
    WorkTask(
      "levels",
      .incomplete,
      "measures don't say on which level they work",
      "åtgärder säger inte på vilken nivå de verkar",
      ["measure.level-missing", "measure.method-level-differs", "plan.level-uncovered"]
    ),
    WorkTask(
      "plans-and-promises",
      .incomplete,
      "plans, agreements and promises need something added or corrected",
      "planer, överenskommelser och löften behöver kompletteras eller rättas",
      [
        "agreement.follow-up-missed", "measure.already-completed", "measure.budget-exceeded",
        "measure.outside-plan-period",
        "measure.status-outdated",
        "plan.follow-up-cadence-missing", "plan.follow-up-missed", "promise.basis-missing", "promise.basis-outdated",
        "promise.content-lost", "promise.publication-missing",
      ]
    ),
    WorkTask(
      "dates-in-order",
      .incomplete,
      "days don't come in the order that they should",
      "dagar kommer inte i den ordning som de borde",
      [
        "milestone.done-before-predecessor", "milestone.done-in-future", "milestone.due-before-predecessor",
        "milestone.measured-before-period-ends", "milestone.outside-period", "observation.in-future",
        "observation.published-before-period-ends", "occurrence.in-future", "target.measured-before-period-ends",
        "target.outside-plan-period", "target.waypoints-out-of-order", "waypoint.date-off-path",
        "waypoint.value-off-path",
      ]
    ),
    WorkTask(
      "figures",
      .incomplete,
      "figures don't agree with each other or with their scale",
      "siffror stämmer inte med varandra eller med sin skala",
      [
        "band.off-scale", "indicator.bands-gap", "indicator.bands-overlap", "indicator.observation-repeated",
        "indicator.observations-overlap", "indicator.parts-exceed-whole", "indicator.shares-below-whole",
        "indicator.shares-exceed-whole", "observation.value-despite-status", "observation.value-off-scale",
        "target.band-limit-ambiguous", "target.value-off-scale",
      ]
    ),
    WorkTask(
      "meetings",
      .incomplete,
      "notes of meetings don't add up",
      "mötesanteckningar går inte ihop",
      [
        "agenda-item.decision-missing", "agenda-item.outside-meeting-time", "agenda-item.presenter-absent",
        "agenda-item.presenter-off-roster", "council.coming-meeting-missing", "council.meetings-too-few",
        "council.seat-overlapping",
        "meeting.cancelled-with-minutes", "meeting.chair-absent", "meeting.chair-off-roster", "meeting.held-in-future",
        "meeting.item-times-gapped", "meeting.item-times-overlapping", "meeting.minutes-not-adding-up",
        "meeting.minutes-not-comparable", "meeting.note-taker-absent", "meeting.note-taker-off-roster",
        "meeting.participant-repeated", "meeting.planned-in-past", "meeting.principal-off-roster",
        "meeting.principal-present", "meeting.repeated", "meeting.substitutes-doubled",
        "membership.substitute-for-oneself", "next-meeting.not-later", "participant.attendance-uncertain",
        "participant.items-missing", "participant.substitute-for-oneself",
      ]
    ),
  ]

  private static let form = [
    WorkTask(
      "form",
      .form,
      "abbreviations, names and details to look over",
      "förkortningar, namn och uppgifter som behöver ses över",
      [
        "document.version-newer", "draft.fact-uncertain", "expectation.member-unused", "identifier.malformed",
        "identifier.unreferenced",
        "measure.abbreviation-undefined", "member.null", "member.unknown", "organization.abbreviation-undefined",
        "person.name-similar", "text.control-character", "text.empty", "text.untrimmed", "waiver.reason-missing",
        "waiver.unused",
      ]
    )
  ]
}
