/// Rules whose findings are mended by one piece of work, and the consequence of leaving them.
struct WorkTask: Sendable {
  let id: String
  let consequence: WorkItem.Consequence
  /// What to do or decide, in words that “(55 findings): “A”, “B” and “C”” can follow.
  let words: Sentence
  let rules: Set<RuleID>
  /// Whether each finding is a separate decision.
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
  /// The task of a rule; each rule that isn't the library's has its own.
  static func task(of rule: RuleID, _ severity: Severity) -> WorkTask {
    if severity == .error { return broken }
    return byRule[rule]
      ?? WorkTask(
        rule.rawValue,
        severity == .warning ? .incomplete : .form,
        "Look at the other findings",
        "Se över övriga iakttagelser",
        [rule]
      )
  }

  /// The rest of many tasks, with the consequence of the gravest.
  static func others(_ consequence: WorkItem.Consequence) -> WorkTask {
    WorkTask("other", consequence, "Look at the other findings", "Se över övriga iakttagelser", [])
  }

  /// The rules that have a task, errors aside.
  static var rulesWithTask: Set<RuleID> { Set(byRule.keys) }

  private static let byRule: [RuleID: WorkTask] = {
    var tasks: [RuleID: WorkTask] = [:]
    for task in all { for rule in task.rules { tasks[rule] = task } }
    return tasks
  }()

  private static let broken = WorkTask(
    "broken",
    .broken,
    "Mend the errors, until which nothing is computed",
    "Rätta felen, för till dess räknas inget ut",
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
      "Take personal identity numbers out of the record",
      "Ta bort personnummer ur underlaget",
      ["identifier.personal-number", "member.personal-number", "text.personal-number"]
    ),
    WorkTask(
      "restricted",
      .revealing,
      "Decide who may see what, where something open speaks of something that isn't for everyone",
      "Bestäm vem som får se vad, där något öppet talar om något som inte är för alla",
      [
        "agenda-item.measure-restricted", "agenda-item.person-concerned", "agenda-item.sharing-narrower",
        "reference.sharing-narrower", "measure.sharing-narrower",
        "promise.measure-restricted", "sharing.embargoed",
      ]
    ),
    WorkTask(
      "small-counts",
      .revealing,
      "Withhold numbers so small that people could be recognized",
      "Visa inte tal som är så små att människor kan kännas igen",
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
      "Decide between commitments that can't all be kept, or that work against each other",
      "Välj mellan åtaganden som inte alla kan hållas, eller som motverkar varandra",
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
      "State the days on which things start and end",
      "Ange start- och slutdatum",
      [
        "agreement.period-missing", "cadence.period-missing", "milestone.dependency-undated", "milestone.due-missing",
        "plan.period-missing", "plan.periods-differ", "promise.period-missing", "target.baseline-undated",
        "target.due-missing", "target.start-missing",
      ]
    ),
    WorkTask(
      "baselines",
      .unassessable,
      "State the baseline, or what a target is compared with",
      "Ange basvärde, eller vad målvärdet jämförs med",
      [
        "target.band-missing", "target.baseline-after-due", "target.baseline-missing", "target.part-baseline-missing",
        "target.series-break", "target.tolerance-missing",
      ]
    ),
    WorkTask(
      "observations",
      .unassessable,
      "Enter values of the indicators, or name their source",
      "För in mätvärden för indikatorerna, eller ange källan",
      [
        "indicator.observations-missing", "indicator.preliminary-only", "observation.claim-without-figure",
        "observation.value-missing",
        "target.source-missing",
      ]
    ),
    WorkTask(
      "populations",
      .unassessable,
      "State which group the figures are about, and how large it is",
      "Ange vilken grupp siffrorna avser och hur stor den är",
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
      "Decide which levels are to be reached",
      "Bestäm vilka nivåer som ska nås",
      ["goal.target-missing", "target.monitored-only"]
    ),
    WorkTask(
      "codes",
      .unassessable,
      "Replace codes that aren't known",
      "Byt ut koder som inte är kända",
      ["code.unknown", "reference.ambiguous"]
    ),
  ]

  private static let statutory = [
    WorkTask(
      "statute-picture",
      .statutory,
      "Enter what the Act asks of the situation picture, or say where it is",
      "För in det som lagen kräver av lägesbilden, eller var det finns",
      [
        "statute.4-part-not-shown", "statute.4-situation-picture-not-shown", "statute.6-update-not-shown",
        "statute.6-update-two-years-ago", "statute.6-update-undated",
      ]
    ),
    WorkTask(
      "statute-plan",
      .statutory,
      "Enter what the Act asks of the plan, or say where it is",
      "För in det som lagen kräver av åtgärdsplanen, eller var det finns",
      [
        "statute.5-decision-not-shown", "statute.5-own-measures-not-shown", "statute.5-plan-not-shown",
        "statute.5-situation-after-decision", "statute.5-situation-not-shown", "statute.6-follow-up-not-shown",
        "statute.6-follow-up-two-years-ago",
      ]
    ),
    WorkTask(
      "statute-agreements",
      .statutory,
      "Enter what the Act asks of agreements",
      "För in det som lagen kräver av överenskommelser",
      ["statute.9-purposes-not-shown", "statute.9-work-areas-not-shown"]
    ),
    WorkTask(
      "statute-council",
      .statutory,
      "Enter who leads, coordinates and reports",
      "För in vem som leder, samordnar och rapporterar",
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
      "Name who answers for measures and promises",
      "Ange vem som svarar för åtgärder och löften",
      ["measure.owner-missing", "promise.party-missing"]
    ),
    WorkTask(
      "actions",
      .ownerless,
      "Say who does actions of meetings and by when, and follow up those whose day has passed",
      "Ange ansvarig och slutdatum för uppdrag från möten, och följ upp dem vars slutdatum har passerat",
      [
        "action.done-before-meeting", "action.due-before-meeting", "action.due-missing", "action.overdue",
        "action.owner-missing", "action.report-back-missing",
      ]
    ),
    WorkTask(
      "chairs",
      .ownerless,
      "Name the chair of the council and of its meetings",
      "Ange ordförande för rådet och dess möten",
      ["council.chair-held-twice", "council.chair-missing", "council.chair-vacant", "meeting.chair-missing"]
    ),
  ]

  private static let unverifiable = [
    WorkTask(
      "wording",
      .unverifiable,
      "Reword what can't be counted or ticked off",
      "Formulera om det som inte kan räknas eller bockas av",
      [
        "measure.cadence-hedged", "promise.figure-missing", "text.condition-unverifiable", "text.effort-only",
        "text.quantity-vague", "text.time-vague",
      ]
    ),
    WorkTask(
      "noise",
      .unverifiable,
      "Set targets and expected effects so that they show what the work leads to",
      "Sätt målvärden och väntade effekter så att de visar vad arbetet leder till",
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
      "See that the parties of measures are those of the agreement, and say what each does",
      "Se till att åtgärdernas parter är desamma som i överenskommelsen, och ange vad var och en gör",
      ["commitment.party-outside-agreement", "measure.party-missing"]
    ),
    WorkTask(
      "purposes",
      .incomplete,
      "Say which goals measures serve, and by which measures goals are reached",
      "Ange vilka mål åtgärder ska leda till, och med vilka åtgärder mål ska nås",
      [
        "focus-area.goal-missing", "goal.measure-missing", "measure.areas-narrower-than-goal",
        "measure.area-outside-scope",
        "measure.purpose-missing", "plan.focus-areas-missing", "problem.goal-missing",
      ]
    ),
    WorkTask(
      "causes",
      .incomplete,
      "Say by which measures causes and factors are worked on",
      "Ange med vilka åtgärder orsaker och faktorer påverkas",
      ["factor.level-uncovered", "factor.measure-missing", "problem.cause-missing"]
    ),
    WorkTask(
      "levels",
      .incomplete,
      "Say on which level measures work",
      "Ange på vilken nivå åtgärder verkar",
      ["measure.level-missing", "measure.method-level-differs", "plan.level-uncovered"]
    ),
    WorkTask(
      "plans-and-promises",
      .incomplete,
      "Complete or correct plans, agreements and promises",
      "Komplettera eller rätta planer, överenskommelser och löften",
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
      "Check days that are in the wrong order",
      "Kontrollera datum som står i fel ordning",
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
      "Check figures that don't agree with each other or with their scale",
      "Kontrollera siffror som inte stämmer med varandra eller med sin skala",
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
      "Complete notes of meetings where something is missing or doesn't fit",
      "Komplettera mötesanteckningar där något saknas eller inte stämmer",
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
      "Look over abbreviations, names and details",
      "Se över förkortningar, namn och uppgifter",
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
