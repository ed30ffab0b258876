/// The identifiers of the library's rules, so that a misspelt name doesn't compile.
///
/// Each is named after its text: ``promiseBasisMissing`` is `promise.basis-missing`.
extension RuleID {
  /// `action.done-before-meeting`: An action is noted as done before the meeting that agreed on it.
  public static let actionDoneBeforeMeeting: RuleID = "action.done-before-meeting"
  /// `action.due-before-meeting`: An action was to be done before the meeting that agreed on it.
  public static let actionDueBeforeMeeting: RuleID = "action.due-before-meeting"
  /// `action.due-missing`: An action that isn't done has no date to be done by.
  public static let actionDueMissing: RuleID = "action.due-missing"
  /// `action.overdue`: An action was due before the asking date and isn't noted as done.
  public static let actionOverdue: RuleID = "action.overdue"
  /// `action.owner-missing`: An action that isn't done has no owner.
  public static let actionOwnerMissing: RuleID = "action.owner-missing"
  /// `action.report-back-missing`: What was to be reported back at the next meeting isn't on that meeting's agenda.
  public static let actionReportBackMissing: RuleID = "action.report-back-missing"
  /// `agenda-item.decision-missing`: An item for decision was on the agenda of a held meeting, but no decision is
  /// recorded.
  public static let agendaItemDecisionMissing: RuleID = "agenda-item.decision-missing"
  /// `agenda-item.measure-restricted`: An agenda item that would be shown concerns a measure that isn't for everyone.
  public static let agendaItemMeasureRestricted: RuleID = "agenda-item.measure-restricted"
  /// `agenda-item.minutes-negative`: An agenda item has a negative length.
  public static let agendaItemMinutesNegative: RuleID = "agenda-item.minutes-negative"
  /// `agenda-item.outside-meeting-time`: An agenda item starts before its meeting does, or runs past the meeting's
  /// end.
  public static let agendaItemOutsideMeetingTime: RuleID = "agenda-item.outside-meeting-time"
  /// `agenda-item.person-concerned`: An agenda item that everyone may see is about a person.
  public static let agendaItemPersonConcerned: RuleID = "agenda-item.person-concerned"
  /// `agenda-item.presenter-absent`: Someone who presents at a held meeting is marked as absent from it.
  public static let agendaItemPresenterAbsent: RuleID = "agenda-item.presenter-absent"
  /// `agenda-item.presenter-off-roster`: Someone who presents at a held meeting isn't on its list of participants.
  public static let agendaItemPresenterOffRoster: RuleID = "agenda-item.presenter-off-roster"
  /// `agenda-item.sharing-narrower`: An agenda item is shared with fewer people than the meeting that it belongs to.
  public static let agendaItemSharingNarrower: RuleID = "agenda-item.sharing-narrower"
  /// `agreement.follow-up-missed`: An agreement that hasn't been followed up as often as it says.
  public static let agreementFollowUpMissed: RuleID = "agreement.follow-up-missed"
  /// `agreement.period-missing`: An agreement doesn't say when it applies.
  public static let agreementPeriodMissing: RuleID = "agreement.period-missing"
  /// `agreement.supersedes-cycle`: Agreements supersede each other in a circle.
  public static let agreementSupersedesCycle: RuleID = "agreement.supersedes-cycle"
  /// `area.parent-cycle`: An area lies, by way of its parents, inside itself.
  public static let areaParentCycle: RuleID = "area.parent-cycle"
  /// `band.off-scale`: A band reaches outside the indicator's scale.
  public static let bandOffScale: RuleID = "band.off-scale"
  /// `band.upside-down`: A band has its limits the wrong way round.
  public static let bandUpsideDown: RuleID = "band.upside-down"
  /// `baseline.rewritten`: The baseline of a target was rewritten.
  public static let baselineRewritten: RuleID = "baseline.rewritten"
  /// `budget.amount-negative`: A budget is negative.
  public static let budgetAmountNegative: RuleID = "budget.amount-negative"
  /// `cadence.period-missing`: Something is to take place a number of times, but from when until when isn't stated.
  public static let cadencePeriodMissing: RuleID = "cadence.period-missing"
  /// `cadence.times-not-positive`: Something is to take place zero times, or fewer.
  public static let cadenceTimesNotPositive: RuleID = "cadence.times-not-positive"
  /// `case.out-of-order`: A case was begun or finished before it was known, or finished before it was begun.
  public static let caseOutOfOrder: RuleID = "case.out-of-order"
  /// `code.unknown`: A code isn't one of those that the format lists.
  public static let codeUnknown: RuleID = "code.unknown"
  /// `commitment.party-outside-agreement`: A commitment by an organization that isn't a party to the agreement that
  /// the plan carries out.
  public static let commitmentPartyOutsideAgreement: RuleID = "commitment.party-outside-agreement"
  /// `council.chair-held-twice`: Two people, or two organizations, hold the chair at the same time.
  public static let councilChairHeldTwice: RuleID = "council.chair-held-twice"
  /// `council.chair-missing`: Seats or meetings are recorded, but nobody has the seat of chair.
  public static let councilChairMissing: RuleID = "council.chair-missing"
  /// `council.chair-vacant`: The council has had a chair, but no chair's period covers the asking date.
  public static let councilChairVacant: RuleID = "council.chair-vacant"
  /// `council.coming-meeting-missing`: A council that has met within the last year has no coming meeting, neither
  /// planned nor announced.
  public static let councilComingMeetingMissing: RuleID = "council.coming-meeting-missing"
  /// `council.meetings-per-year-not-positive`: The council is to meet zero times a year, or fewer.
  public static let councilMeetingsPerYearNotPositive: RuleID = "council.meetings-per-year-not-positive"
  /// `council.meetings-too-few`: In a full calendar year the council met fewer times than it has decided.
  public static let councilMeetingsTooFew: RuleID = "council.meetings-too-few"
  /// `council.seat-overlapping`: A person holds the same seat twice at the same time: same role, same organization,
  /// overlapping periods.
  public static let councilSeatOverlapping: RuleID = "council.seat-overlapping"
  /// `deadline.share-off-scale`: The share of cases that must be in time isn't between 0 and 1.
  public static let deadlineShareOffScale: RuleID = "deadline.share-off-scale"
  /// `decision.text-changed`: The text of a decision was changed, or a decision is gone.
  public static let decisionTextChanged: RuleID = "decision.text-changed"
  /// `dialogue.respondents-negative`: A dialogue was held with a negative number of people.
  public static let dialogueRespondentsNegative: RuleID = "dialogue.respondents-negative"
  /// `document.version-newer`: The record is written in a later minor version of the format than this library knows.
  public static let documentVersionNewer: RuleID = "document.version-newer"
  /// `draft.fact-uncertain`: A fact that was read from a document is uncertain, and nobody has looked it up yet.
  public static let draftFactUncertain: RuleID = "draft.fact-uncertain"
  /// `each.members-missing`: Something is to hold for each of several things, but which ones isn't recorded.
  public static let eachMembersMissing: RuleID = "each.members-missing"
  /// `expectation.factor-or-tolerance-negative`: A factor or a tolerance is negative.
  public static let expectationFactorOrToleranceNegative: RuleID = "expectation.factor-or-tolerance-negative"
  /// `expectation.member-unused`: An expectation has a member that its kind has no use for.
  public static let expectationMemberUnused: RuleID = "expectation.member-unused"
  /// `expectation.upside-down`: A value is expected between two limits in the wrong order.
  public static let expectationUpsideDown: RuleID = "expectation.upside-down"
  /// `factor.level-uncovered`: A risk factor that measures act on, but not on every level of prevention.
  public static let factorLevelUncovered: RuleID = "factor.level-uncovered"
  /// `factor.measure-missing`: A factor that no measure names.
  public static let factorMeasureMissing: RuleID = "factor.measure-missing"
  /// `focus-area.cadences-differ`: Two parties promise the same activity at different intervals, in separate measures.
  public static let focusAreaCadencesDiffer: RuleID = "focus-area.cadences-differ"
  /// `focus-area.goal-missing`: A focus area without a goal: a heading that promises something, and nothing that says
  /// what is to be reached.
  public static let focusAreaGoalMissing: RuleID = "focus-area.goal-missing"
  /// `focus-area.goal-targets-differ`: Goals of one focus area set different targets for the same figure, or
  /// different dates for the same target.
  public static let focusAreaGoalTargetsDiffer: RuleID = "focus-area.goal-targets-differ"
  /// `focus-area.goal-texts-differ`: Goals of one focus area say the same in words and differ in their figures, and
  /// one of them has no target that shows what sets them apart.
  public static let focusAreaGoalTextsDiffer: RuleID = "focus-area.goal-texts-differ"
  /// `focus-area.measures-opposed`: Two measures for the same goal or against the same factor pull one figure in
  /// opposite directions, or a measure pulls against its goal.
  public static let focusAreaMeasuresOpposed: RuleID = "focus-area.measures-opposed"
  /// `follow-up.count-small`: A follow-up shows a group of fewer than five people.
  public static let followUpCountSmall: RuleID = "follow-up.count-small"
  /// `follow-up.removed`: A follow-up is gone.
  public static let followUpRemoved: RuleID = "follow-up.removed"
  /// `follow-up.restated-differently`: A follow-up that restates a promise, a goal or a measure without a number that
  /// it had.
  public static let followUpRestatedDifferently: RuleID = "follow-up.restated-differently"
  /// `goal.measure-missing`: A goal with targets that no measure serves.
  public static let goalMeasureMissing: RuleID = "goal.measure-missing"
  /// `goal.reports-opposed`: One goal wants fewer of something and more reports of it.
  public static let goalReportsOpposed: RuleID = "goal.reports-opposed"
  /// `goal.target-missing`: A goal without a target.
  public static let goalTargetMissing: RuleID = "goal.target-missing"
  /// `goal.targets-opposed`: Two targets of one goal pull the same figure in opposite directions, or can't both be met.
  public static let goalTargetsOpposed: RuleID = "goal.targets-opposed"
  /// `goal.weight-negative`: A goal has a negative weight.
  public static let goalWeightNegative: RuleID = "goal.weight-negative"
  /// `identifier.duplicate`: Two objects of one kind have the same identifier.
  public static let identifierDuplicate: RuleID = "identifier.duplicate"
  /// `identifier.malformed`: An identifier has characters that identifiers can't have.
  public static let identifierMalformed: RuleID = "identifier.malformed"
  /// `identifier.personal-number`: An identifier holds a Swedish personal identity number or coordination number.
  public static let identifierPersonalNumber: RuleID = "identifier.personal-number"
  /// `identifier.unreferenced`: Nothing refers to an organization, person, area, unit, factor, dialogue or indicator.
  public static let identifierUnreferenced: RuleID = "identifier.unreferenced"
  /// `indicator.bands-gap`: There is a gap between two bands.
  public static let indicatorBandsGap: RuleID = "indicator.bands-gap"
  /// `indicator.bands-overlap`: Two bands overlap by more than a shared limit.
  public static let indicatorBandsOverlap: RuleID = "indicator.bands-overlap"
  /// `indicator.decimals-negative`: The number of decimals that an indicator is shown with is negative.
  public static let indicatorDecimalsNegative: RuleID = "indicator.decimals-negative"
  /// `indicator.definition-changed`: What an indicator measures was changed.
  public static let indicatorDefinitionChanged: RuleID = "indicator.definition-changed"
  /// `indicator.multiplier-not-positive`: The number that an indicator's values are to be multiplied by isn't above
  /// zero.
  public static let indicatorMultiplierNotPositive: RuleID = "indicator.multiplier-not-positive"
  /// `indicator.observation-repeated`: The same value is recorded twice.
  public static let indicatorObservationRepeated: RuleID = "indicator.observation-repeated"
  /// `indicator.observations-missing`: An indicator has no observation at all.
  public static let indicatorObservationsMissing: RuleID = "indicator.observations-missing"
  /// `indicator.observations-overlap`: Values that are to be added up or averaged are about overlapping periods.
  public static let indicatorObservationsOverlap: RuleID = "indicator.observations-overlap"
  /// `indicator.parts-exceed-whole`: The parts of a count add up to more than the whole.
  public static let indicatorPartsExceedWhole: RuleID = "indicator.parts-exceed-whole"
  /// `indicator.per-missing`: A rate doesn't say per how many.
  public static let indicatorPerMissing: RuleID = "indicator.per-missing"
  /// `indicator.per-not-positive`: The number of inhabitants that a rate is taken per isn't above zero.
  public static let indicatorPerNotPositive: RuleID = "indicator.per-not-positive"
  /// `indicator.population-missing`: A share, mean, index or rate, or a number of events, doesn't say whom or what it
  /// is about.
  public static let indicatorPopulationMissing: RuleID = "indicator.population-missing"
  /// `indicator.preliminary-only`: All values of an indicator are preliminary or estimated.
  public static let indicatorPreliminaryOnly: RuleID = "indicator.preliminary-only"
  /// `indicator.shares-below-whole`: Shares in the same survey whose names make them parts of one whole add up to less
  /// than 100 %.
  public static let indicatorSharesBelowWhole: RuleID = "indicator.shares-below-whole"
  /// `indicator.shares-exceed-whole`: Shares of the same people in the same survey, about the same thing, add up to
  /// more than 100 %.
  public static let indicatorSharesExceedWhole: RuleID = "indicator.shares-exceed-whole"
  /// `indicator.values-conflict`: Two different values are recorded for the same period and part, and neither takes
  /// precedence.
  public static let indicatorValuesConflict: RuleID = "indicator.values-conflict"
  /// `indicator.values-not-summable`: Values are to be added up although they can't be.
  public static let indicatorValuesNotSummable: RuleID = "indicator.values-not-summable"
  /// `interval.upside-down`: An interval of days ends before it starts.
  public static let intervalUpsideDown: RuleID = "interval.upside-down"
  /// `measure.abbreviation-undefined`: A commitment uses an abbreviation that the record doesn't explain.
  public static let measureAbbreviationUndefined: RuleID = "measure.abbreviation-undefined"
  /// `measure.already-completed`: A measure that the plan lists, though it seems to have been completed before the
  /// plan.
  public static let measureAlreadyCompleted: RuleID = "measure.already-completed"
  /// `measure.area-outside-scope`: A commitment or milestone of a measure names an area that the measure isn't set
  /// for.
  public static let measureAreaOutsideScope: RuleID = "measure.area-outside-scope"
  /// `measure.areas-narrower-than-goal`: A measure covers fewer areas than the goal that it serves, and nothing else is
  /// done for that goal in the rest.
  public static let measureAreasNarrowerThanGoal: RuleID = "measure.areas-narrower-than-goal"
  /// `measure.budget-exceeded`: A measure has cost more than its budget.
  public static let measureBudgetExceeded: RuleID = "measure.budget-exceeded"
  /// `measure.cadence-hedged`: A measure has a number of times, together with words that leave the number open.
  public static let measureCadenceHedged: RuleID = "measure.cadence-hedged"
  /// `measure.cadences-differ`: The parties to one measure promise the same thing at different intervals.
  public static let measureCadencesDiffer: RuleID = "measure.cadences-differ"
  /// `measure.deadline-against-limit`: Everything is to be done within a time limit, and as little as possible of it
  /// is to be done.
  public static let measureDeadlineAgainstLimit: RuleID = "measure.deadline-against-limit"
  /// `measure.effect-shared`: A measure in which several parties share one expected effect, and nothing shows what
  /// each of them has done.
  public static let measureEffectShared: RuleID = "measure.effect-shared"
  /// `measure.level-missing`: A measure doesn't say on which prevention level it works.
  public static let measureLevelMissing: RuleID = "measure.level-missing"
  /// `measure.method-level-differs`: A measure uses a method on a level of prevention that the method isn't made for.
  public static let measureMethodLevelDiffers: RuleID = "measure.method-level-differs"
  /// `measure.milestone-cycle`: Milestones come after each other in a circle.
  public static let measureMilestoneCycle: RuleID = "measure.milestone-cycle"
  /// `measure.outside-plan-period`: A measure starts before its plan does, or continues after it.
  public static let measureOutsidePlanPeriod: RuleID = "measure.outside-plan-period"
  /// `measure.owner-missing`: A measure to which no organization has committed itself.
  public static let measureOwnerMissing: RuleID = "measure.owner-missing"
  /// `measure.owner-removed`: An organization no longer undertakes a measure.
  public static let measureOwnerRemoved: RuleID = "measure.owner-removed"
  /// `measure.party-missing`: A measure with a commitment by only one of the agreement's two parties, where nearly
  /// all other measures of the focus area have one by each.
  public static let measurePartyMissing: RuleID = "measure.party-missing"
  /// `measure.purpose-missing`: A measure that names neither a goal nor a factor, and isn't in a focus area with goals.
  public static let measurePurposeMissing: RuleID = "measure.purpose-missing"
  /// `measure.sharing-narrower`: A measure in a plan isn't for everyone.
  public static let measureSharingNarrower: RuleID = "measure.sharing-narrower"
  /// `measure.status-outdated`: A measure that is listed as still to do, though each of its milestones is done.
  public static let measureStatusOutdated: RuleID = "measure.status-outdated"
  /// `meeting.approves-cycle`: Meetings approve each other's minutes in a circle.
  public static let meetingApprovesCycle: RuleID = "meeting.approves-cycle"
  /// `meeting.cancelled-with-minutes`: A cancelled meeting has minutes: people who attended, decisions, or summaries.
  public static let meetingCancelledWithMinutes: RuleID = "meeting.cancelled-with-minutes"
  /// `meeting.chair-absent`: The person who chaired the meeting is marked as absent from it.
  public static let meetingChairAbsent: RuleID = "meeting.chair-absent"
  /// `meeting.chair-missing`: Minutes of a held meeting don't say who chaired it.
  public static let meetingChairMissing: RuleID = "meeting.chair-missing"
  /// `meeting.chair-off-roster`: The person who chaired the meeting isn't on the list of participants.
  public static let meetingChairOffRoster: RuleID = "meeting.chair-off-roster"
  /// `meeting.held-in-future`: A meeting is recorded as held although its day is yet to come.
  public static let meetingHeldInFuture: RuleID = "meeting.held-in-future"
  /// `meeting.item-times-gapped`: There is time between two agenda items that belongs to no item.
  public static let meetingItemTimesGapped: RuleID = "meeting.item-times-gapped"
  /// `meeting.item-times-overlapping`: An agenda item starts before another one is over.
  public static let meetingItemTimesOverlapping: RuleID = "meeting.item-times-overlapping"
  /// `meeting.minutes-not-adding-up`: The minutes of the agenda items don't add up to the time from the meeting's start
  /// to its end.
  public static let meetingMinutesNotAddingUp: RuleID = "meeting.minutes-not-adding-up"
  /// `meeting.minutes-not-comparable`: Some times of a meeting are given, but not enough to add the agenda up.
  public static let meetingMinutesNotComparable: RuleID = "meeting.minutes-not-comparable"
  /// `meeting.note-taker-absent`: The person who took the notes of a meeting is marked as absent from it.
  public static let meetingNoteTakerAbsent: RuleID = "meeting.note-taker-absent"
  /// `meeting.note-taker-off-roster`: The person who took the notes isn't on the list of participants.
  public static let meetingNoteTakerOffRoster: RuleID = "meeting.note-taker-off-roster"
  /// `meeting.participant-repeated`: The same person is twice on a meeting's list of participants.
  public static let meetingParticipantRepeated: RuleID = "meeting.participant-repeated"
  /// `meeting.planned-in-past`: A meeting whose day has passed is still recorded as planned.
  public static let meetingPlannedInPast: RuleID = "meeting.planned-in-past"
  /// `meeting.principal-off-roster`: A substitute served for someone who isn't on the list of participants.
  public static let meetingPrincipalOffRoster: RuleID = "meeting.principal-off-roster"
  /// `meeting.principal-present`: A substitute took a seat although the person replaced was present.
  public static let meetingPrincipalPresent: RuleID = "meeting.principal-present"
  /// `meeting.repeated`: Two meetings are on the same day at the same time.
  public static let meetingRepeated: RuleID = "meeting.repeated"
  /// `meeting.substitutes-doubled`: Two substitutes served for the same person at one meeting.
  public static let meetingSubstitutesDoubled: RuleID = "meeting.substitutes-doubled"
  /// `meeting.times-upside-down`: A meeting ends before it starts, or at the same minute.
  public static let meetingTimesUpsideDown: RuleID = "meeting.times-upside-down"
  /// `member.null`: A member is written as `null`.
  public static let memberNull: RuleID = "member.null"
  /// `member.personal-number`: A member that the format doesn't define holds a Swedish personal identity number or
  /// coordination number.
  public static let memberPersonalNumber: RuleID = "member.personal-number"
  /// `member.unknown`: An object has a member that the format doesn't define and whose name doesn't begin with `x-`.
  public static let memberUnknown: RuleID = "member.unknown"
  /// `membership.substitute-for-oneself`: A person on the council is their own substitute.
  public static let membershipSubstituteForOneself: RuleID = "membership.substitute-for-oneself"
  /// `milestone.dependency-undated`: A milestone that waits for another one, with a date missing.
  public static let milestoneDependencyUndated: RuleID = "milestone.dependency-undated"
  /// `milestone.done-before-predecessor`: A milestone is recorded as done before the one that it comes after.
  public static let milestoneDoneBeforePredecessor: RuleID = "milestone.done-before-predecessor"
  /// `milestone.done-in-future`: A milestone is recorded as done after the asking date.
  public static let milestoneDoneInFuture: RuleID = "milestone.done-in-future"
  /// `milestone.due-before-predecessor`: A milestone is due before the one that it comes after.
  public static let milestoneDueBeforePredecessor: RuleID = "milestone.due-before-predecessor"
  /// `milestone.due-missing`: A milestone has no date, and the measure or plan that it belongs to has no end.
  public static let milestoneDueMissing: RuleID = "milestone.due-missing"
  /// `milestone.measured-before-period-ends`: A survey, follow-up or evaluation is due in an earlier year than the
  /// one in which the period ends.
  public static let milestoneMeasuredBeforePeriodEnds: RuleID = "milestone.measured-before-period-ends"
  /// `milestone.outside-period`: A milestone falls due outside the period of its measure or plan.
  public static let milestoneOutsidePeriod: RuleID = "milestone.outside-period"
  /// `next-meeting.not-later`: A next meeting is announced for a day that isn't after the meeting itself.
  public static let nextMeetingNotLater: RuleID = "next-meeting.not-later"
  /// `observation.claim-without-figure`: Somebody says how a figure has changed without giving it.
  public static let observationClaimWithoutFigure: RuleID = "observation.claim-without-figure"
  /// `observation.count-deducible`: A percentage and the number that it is a part of give away a group of fewer than
  /// five people.
  public static let observationCountDeducible: RuleID = "observation.count-deducible"
  /// `observation.count-small`: A figure shows a group of fewer than five people, or all but fewer than five.
  public static let observationCountSmall: RuleID = "observation.count-small"
  /// `observation.denominator-missing`: An observation has a numerator but no denominator.
  public static let observationDenominatorMissing: RuleID = "observation.denominator-missing"
  /// `observation.group-listed`: A share shows how a few of a small group answered, and the record lists at least as
  /// many people as the group has.
  public static let observationGroupListed: RuleID = "observation.group-listed"
  /// `observation.in-future`: A value is about a period that hasn't ended by the asking date.
  public static let observationInFuture: RuleID = "observation.in-future"
  /// `observation.numerator-above-denominator`: A share has more in its numerator than in its denominator.
  public static let observationNumeratorAboveDenominator: RuleID = "observation.numerator-above-denominator"
  /// `observation.part-deducible`: A small group was left out, but follows from the whole and the other parts.
  public static let observationPartDeducible: RuleID = "observation.part-deducible"
  /// `observation.population-empty`: A share is recorded for an empty population.
  public static let observationPopulationEmpty: RuleID = "observation.population-empty"
  /// `observation.published-before-period-ends`: A value was published before the period that it is about had ended.
  public static let observationPublishedBeforePeriodEnds: RuleID = "observation.published-before-period-ends"
  /// `observation.removed`: A figure is gone.
  public static let observationRemoved: RuleID = "observation.removed"
  /// `observation.restricted-deducible`: A figure that isn't for everyone follows from those that are.
  public static let observationRestrictedDeducible: RuleID = "observation.restricted-deducible"
  /// `observation.revised`: A figure was revised.
  public static let observationRevised: RuleID = "observation.revised"
  /// `observation.suppressed-value-present`: An observation is marked as suppressed but still states the value.
  public static let observationSuppressedValuePresent: RuleID = "observation.suppressed-value-present"
  /// `observation.value-despite-status`: An observation has a value, though its status says that it is missing or
  /// doesn't apply.
  public static let observationValueDespiteStatus: RuleID = "observation.value-despite-status"
  /// `observation.value-missing`: An observation has no value, and no status that says why.
  public static let observationValueMissing: RuleID = "observation.value-missing"
  /// `observation.value-negative`: A count, share, rate or duration is negative, or a numerator, denominator or
  /// number of answers is.
  public static let observationValueNegative: RuleID = "observation.value-negative"
  /// `observation.value-off-scale`: An observed value lies outside the indicator's scale.
  public static let observationValueOffScale: RuleID = "observation.value-off-scale"
  /// `observation.withheld-with-others`: A figure that isn't small would be withheld from residents, since a small
  /// one could be worked out from it.
  public static let observationWithheldWithOthers: RuleID = "observation.withheld-with-others"
  /// `occurrence.count-negative`: The number of times or of people at an occurrence is negative.
  public static let occurrenceCountNegative: RuleID = "occurrence.count-negative"
  /// `occurrence.in-future`: Something is recorded as having taken place after the asking date.
  public static let occurrenceInFuture: RuleID = "occurrence.in-future"
  /// `organization.abbreviation-undefined`: An organization's abbreviation isn't explained anywhere: neither in the
  /// council's glossary nor by a name.
  public static let organizationAbbreviationUndefined: RuleID = "organization.abbreviation-undefined"
  /// `organization.parent-cycle`: An organization belongs, by way of its parents, to itself.
  public static let organizationParentCycle: RuleID = "organization.parent-cycle"
  /// `participant.attendance-uncertain`: Whether someone was there is uncertain.
  public static let participantAttendanceUncertain: RuleID = "participant.attendance-uncertain"
  /// `participant.items-missing`: Someone attended in part, but which agenda items isn't recorded.
  public static let participantItemsMissing: RuleID = "participant.items-missing"
  /// `participant.substitute-for-oneself`: A participant is their own substitute.
  public static let participantSubstituteForOneself: RuleID = "participant.substitute-for-oneself"
  /// `period.upside-down`: A reporting period, written as a range of days, ends before it starts.
  public static let periodUpsideDown: RuleID = "period.upside-down"
  /// `person.name-similar`: Two people's names are so alike that they may be one person.
  public static let personNameSimilar: RuleID = "person.name-similar"
  /// `plan.focus-areas-missing`: A plan without focus areas.
  public static let planFocusAreasMissing: RuleID = "plan.focus-areas-missing"
  /// `plan.follow-up-cadence-missing`: A plan that doesn't say how often it is to be followed up.
  public static let planFollowUpCadenceMissing: RuleID = "plan.follow-up-cadence-missing"
  /// `plan.follow-up-missed`: A plan that hasn't been followed up as often as it says.
  public static let planFollowUpMissed: RuleID = "plan.follow-up-missed"
  /// `plan.level-uncovered`: A plan with no measure at all on some level of prevention.
  public static let planLevelUncovered: RuleID = "plan.level-uncovered"
  /// `plan.period-missing`: A plan without a period.
  public static let planPeriodMissing: RuleID = "plan.period-missing"
  /// `plan.period-moved`: The period of a plan was moved.
  public static let planPeriodMoved: RuleID = "plan.period-moved"
  /// `plan.periods-differ`: A plan has no period of its own, and its targets state different ones.
  public static let planPeriodsDiffer: RuleID = "plan.periods-differ"
  /// `plan.supersedes-cycle`: Plans supersede each other in a circle.
  public static let planSupersedesCycle: RuleID = "plan.supersedes-cycle"
  /// `problem.cause-missing`: A problem without a cause.
  public static let problemCauseMissing: RuleID = "problem.cause-missing"
  /// `problem.goal-missing`: A prioritised problem that no focus area answers with a goal.
  public static let problemGoalMissing: RuleID = "problem.goal-missing"
  /// `promise.basis-missing`: A promise that rests on no dialogue.
  public static let promiseBasisMissing: RuleID = "promise.basis-missing"
  /// `promise.basis-outdated`: A promise whose newest dialogue was more than a number of years old when the promise
  /// began.
  public static let promiseBasisOutdated: RuleID = "promise.basis-outdated"
  /// `promise.content-lost`: A promise that replaces an earlier one and leaves out something that the earlier one
  /// contained.
  public static let promiseContentLost: RuleID = "promise.content-lost"
  /// `promise.figure-missing`: A promise with neither a number nor a step that is done or not.
  public static let promiseFigureMissing: RuleID = "promise.figure-missing"
  /// `promise.measure-restricted`: A promise to residents rests on a measure that isn't for everyone.
  public static let promiseMeasureRestricted: RuleID = "promise.measure-restricted"
  /// `promise.number-dropped`: A promise lost a number.
  public static let promiseNumberDropped: RuleID = "promise.number-dropped"
  /// `promise.party-missing`: A promise that nobody makes.
  public static let promisePartyMissing: RuleID = "promise.party-missing"
  /// `promise.period-missing`: A promise without a period.
  public static let promisePeriodMissing: RuleID = "promise.period-missing"
  /// `promise.publication-missing`: A promise that hasn't been made public.
  public static let promisePublicationMissing: RuleID = "promise.publication-missing"
  /// `promise.supersedes-cycle`: Promises supersede each other in a circle.
  public static let promiseSupersedesCycle: RuleID = "promise.supersedes-cycle"
  /// `range.upside-down`: A range of values has its ends the wrong way round.
  public static let rangeUpsideDown: RuleID = "range.upside-down"
  /// `reference.ambiguous`: A reference names a milestone, problem or agenda item by an identifier that several
  /// parents have.
  public static let referenceAmbiguous: RuleID = "reference.ambiguous"
  /// `reference.id-missing`: Something is named by its kind alone, without an identifier.
  public static let referenceIdMissing: RuleID = "reference.id-missing"
  /// `reference.sharing-narrower`: Something refers to an object that fewer people may see than itself.
  public static let referenceSharingNarrower: RuleID = "reference.sharing-narrower"
  /// `reference.unknown`: A reference names something that doesn't exist in the record.
  public static let referenceUnknown: RuleID = "reference.unknown"
  /// `reference.wrong-kind`: A reference names something of another kind than is meant here.
  public static let referenceWrongKind: RuleID = "reference.wrong-kind"
  /// `sharing.embargoed`: Something is under embargo on the asking date.
  public static let sharingEmbargoed: RuleID = "sharing.embargoed"
  /// `sharing.widened`: More people may see something than before.
  public static let sharingWidened: RuleID = "sharing.widened"
  /// `statute.10-leadership-not-shown`: The record doesn't show that the municipality leads the council.
  public static let statute10LeadershipNotShown: RuleID = "statute.10-leadership-not-shown"
  /// `statute.10-led-by-other`: The record shows that someone other than the municipality leads or chairs the council.
  public static let statute10LedByOther: RuleID = "statute.10-led-by-other"
  /// `statute.10-position-not-leading`: The record says that someone from outside the municipality sits in the
  /// council without a leading position.
  public static let statute10PositionNotLeading: RuleID = "statute.10-position-not-leading"
  /// `statute.11-coordination-not-shown`: The record shows no coordination function (samordningsfunktion).
  public static let statute11CoordinationNotShown: RuleID = "statute.11-coordination-not-shown"
  /// `statute.12-contact-not-shown`: The record shows no contact point (kontaktpunkt) for others.
  public static let statute12ContactNotShown: RuleID = "statute.12-contact-not-shown"
  /// `statute.12-information-not-shown`: The record shows no information to residents or others by the asking date.
  public static let statute12InformationNotShown: RuleID = "statute.12-information-not-shown"
  /// `statute.13-report-a-year-ago`: More than twelve months have passed since the last report to the municipal
  /// assembly that the record shows.
  public static let statute13ReportAYearAgo: RuleID = "statute.13-report-a-year-ago"
  /// `statute.13-report-not-shown`: The record shows no report to the municipal assembly (kommunfullmäktige) by the
  /// asking date.
  public static let statute13ReportNotShown: RuleID = "statute.13-report-not-shown"
  /// `statute.13-responsible-body-not-shown`: The record doesn't show which board leads the work.
  public static let statute13ResponsibleBodyNotShown: RuleID = "statute.13-responsible-body-not-shown"
  /// `statute.4-part-not-shown`: The situation picture shows nothing for one of the three parts that the Act names.
  public static let statute4PartNotShown: RuleID = "statute.4-part-not-shown"
  /// `statute.4-situation-picture-not-shown`: The record shows no situation picture (lägesbild).
  public static let statute4SituationPictureNotShown: RuleID = "statute.4-situation-picture-not-shown"
  /// `statute.5-decision-not-shown`: The record shows no decision on the plan of measures by the asking date.
  public static let statute5DecisionNotShown: RuleID = "statute.5-decision-not-shown"
  /// `statute.5-own-measures-not-shown`: The plan of measures shows no measure of the municipality's own.
  public static let statute5OwnMeasuresNotShown: RuleID = "statute.5-own-measures-not-shown"
  /// `statute.5-plan-not-shown`: The record shows no plan of measures (åtgärdsplan).
  public static let statute5PlanNotShown: RuleID = "statute.5-plan-not-shown"
  /// `statute.5-situation-after-decision`: The situation picture that the plan builds on was last updated after the
  /// plan was decided.
  public static let statute5SituationAfterDecision: RuleID = "statute.5-situation-after-decision"
  /// `statute.5-situation-not-shown`: The plan of measures doesn't say which situation picture it builds on.
  public static let statute5SituationNotShown: RuleID = "statute.5-situation-not-shown"
  /// `statute.6-follow-up-not-shown`: The record shows no follow-up of the plan of measures by the end of the second
  /// calendar year after the last one, or after the decision.
  public static let statute6FollowUpNotShown: RuleID = "statute.6-follow-up-not-shown"
  /// `statute.6-follow-up-two-years-ago`: More than 24 months have passed since the plan of measures was last
  /// followed up, or decided, in the record.
  public static let statute6FollowUpTwoYearsAgo: RuleID = "statute.6-follow-up-two-years-ago"
  /// `statute.6-update-not-shown`: The record shows no update of the situation picture by the end of the second
  /// calendar year after the last one.
  public static let statute6UpdateNotShown: RuleID = "statute.6-update-not-shown"
  /// `statute.6-update-two-years-ago`: More than 24 months have passed since the last update of the situation picture
  /// that the record shows.
  public static let statute6UpdateTwoYearsAgo: RuleID = "statute.6-update-two-years-ago"
  /// `statute.6-update-undated`: No situation picture of the record says when it was updated.
  public static let statute6UpdateUndated: RuleID = "statute.6-update-undated"
  /// `statute.9-purposes-not-shown`: The agreement doesn't say for which purposes the parties cooperate.
  public static let statute9PurposesNotShown: RuleID = "statute.9-purposes-not-shown"
  /// `statute.9-work-areas-not-shown`: The agreement doesn't say within which fields of work the parties cooperate.
  public static let statute9WorkAreasNotShown: RuleID = "statute.9-work-areas-not-shown"
  /// `target.band-limit-ambiguous`: A target lies exactly on the limit of a band, and whether the limit belongs to the
  /// band isn't stated.
  public static let targetBandLimitAmbiguous: RuleID = "target.band-limit-ambiguous"
  /// `target.band-missing`: A target names a band that its indicator doesn't have.
  public static let targetBandMissing: RuleID = "target.band-missing"
  /// `target.baseline-after-due`: The baseline is measured when the target is already due.
  public static let targetBaselineAfterDue: RuleID = "target.baseline-after-due"
  /// `target.baseline-conflict`: The baseline differs from the indicator's own value for that period.
  public static let targetBaselineConflict: RuleID = "target.baseline-conflict"
  /// `target.baseline-count-small`: The baseline of a target shows a group of fewer than five people.
  public static let targetBaselineCountSmall: RuleID = "target.baseline-count-small"
  /// `target.baseline-meets-target`: The target was already met when it was set.
  public static let targetBaselineMeetsTarget: RuleID = "target.baseline-meets-target"
  /// `target.baseline-missing`: A target that is a change lacks the value to count the change from.
  public static let targetBaselineMissing: RuleID = "target.baseline-missing"
  /// `target.baseline-undated`: A baseline is stated without saying when it was measured.
  public static let targetBaselineUndated: RuleID = "target.baseline-undated"
  /// `target.denominator-missing`: All of something are to be reached, but how many there are isn't recorded anywhere.
  public static let targetDenominatorMissing: RuleID = "target.denominator-missing"
  /// `target.detection-opposed`: A target wants fewer reported offences of a sort that the police find by looking for
  /// them, while the police have a part in measures for the same goal.
  public static let targetDetectionOpposed: RuleID = "target.detection-opposed"
  /// `target.direction-against-better`: A target asks for the direction that its indicator calls worse.
  public static let targetDirectionAgainstBetter: RuleID = "target.direction-against-better"
  /// `target.due-before-start`: A target is due before it starts.
  public static let targetDueBeforeStart: RuleID = "target.due-before-start"
  /// `target.due-missing`: A target has no time by which it is to be reached, and neither has anything that it belongs
  /// to.
  public static let targetDueMissing: RuleID = "target.due-missing"
  /// `target.due-postponed`: The time by which a target is to be reached was put off.
  public static let targetDuePostponed: RuleID = "target.due-postponed"
  /// `target.frequency-below-practice`: Less is promised in each window than was done before.
  public static let targetFrequencyBelowPractice: RuleID = "target.frequency-below-practice"
  /// `target.made-easier`: What is expected of a target was made easier to reach.
  public static let targetMadeEasier: RuleID = "target.made-easier"
  /// `target.measured-before-period-ends`: A target is to be measured in an earlier year than the one in which the
  /// period ends.
  public static let targetMeasuredBeforePeriodEnds: RuleID = "target.measured-before-period-ends"
  /// `target.method-maximum-reached`: A target requires as many participants as the method allows, or more.
  public static let targetMethodMaximumReached: RuleID = "target.method-maximum-reached"
  /// `target.monitored-only`: An indicator that a plan follows without saying what value is good enough.
  public static let targetMonitoredOnly: RuleID = "target.monitored-only"
  /// `target.outside-plan-period`: A target starts or falls due outside the period of what it belongs to: plan,
  /// measure or promise.
  public static let targetOutsidePlanPeriod: RuleID = "target.outside-plan-period"
  /// `target.over-precise`: A target is stated with more decimals than its source prints.
  public static let targetOverPrecise: RuleID = "target.over-precise"
  /// `target.part-baseline-missing`: A change is to be reached in each of several parts, but some of them lack a
  /// baseline.
  public static let targetPartBaselineMissing: RuleID = "target.part-baseline-missing"
  /// `target.population-may-be-empty`: A share is to be reached of something that may not occur at all.
  public static let targetPopulationMayBeEmpty: RuleID = "target.population-may-be-empty"
  /// `target.removed`: A target is gone.
  public static let targetRemoved: RuleID = "target.removed"
  /// `target.sample-size-missing`: A target rests on shares or means for which the number of answers isn't known.
  public static let targetSampleSizeMissing: RuleID = "target.sample-size-missing"
  /// `target.series-break`: The series breaks between the baseline and later values.
  public static let targetSeriesBreak: RuleID = "target.series-break"
  /// `target.source-missing`: A target rests on an indicator that has no source.
  public static let targetSourceMissing: RuleID = "target.source-missing"
  /// `target.start-missing`: Values are to be added up or counted by windows, but the start isn't stated.
  public static let targetStartMissing: RuleID = "target.start-missing"
  /// `target.tolerance-missing`: A value is to be kept, but how much it may vary isn't stated.
  public static let targetToleranceMissing: RuleID = "target.tolerance-missing"
  /// `target.value-equals-baseline`: The target value equals the baseline.
  public static let targetValueEqualsBaseline: RuleID = "target.value-equals-baseline"
  /// `target.value-off-scale`: A target states a value outside the indicator's scale: as limit, baseline or waypoint.
  public static let targetValueOffScale: RuleID = "target.value-off-scale"
  /// `target.waypoints-out-of-order`: The waypoints of a target aren't in the order of their days.
  public static let targetWaypointsOutOfOrder: RuleID = "target.waypoints-out-of-order"
  /// `target.within-noise`: The change that a target asks for is so small that chance alone could well produce it.
  public static let targetWithinNoise: RuleID = "target.within-noise"
  /// `target.wording-against-figures`: The words say up and the figures say down, or the other way round.
  public static let targetWordingAgainstFigures: RuleID = "target.wording-against-figures"
  /// `text.condition-unverifiable`: A Swedish text that undertakes something on a condition that nobody can check:
  /// *vid behov*, *där behov finns*, *när tillfälle ges*, *i mån av möjlighet*, *så ofta verksamheten medger*, *om
  /// möjligt*, *eventuella*.
  public static let textConditionUnverifiable: RuleID = "text.condition-unverifiable"
  /// `text.control-character`: A text holds characters that can't be seen or that replace unreadable ones.
  public static let textControlCharacter: RuleID = "text.control-character"
  /// `text.effort-only`: A Swedish text that undertakes an effort or states an intention instead of a result:
  /// *eftersträva*, *sträva efter*, *verka för*, *värna om*, *försöka*, *bör*, *ambition*, *förhoppning*, *avsikt*.
  public static let textEffortOnly: RuleID = "text.effort-only"
  /// `text.empty`: A text that people are to read is empty.
  public static let textEmpty: RuleID = "text.empty"
  /// `text.personal-number`: A text holds a Swedish personal identity number or coordination number.
  public static let textPersonalNumber: RuleID = "text.personal-number"
  /// `text.quantity-vague`: A Swedish text that undertakes a quantity without saying how much: *ett antal*, *flera*,
  /// *några*, *någon eller några*, *olika*, *vissa*, *enstaka*.
  public static let textQuantityVague: RuleID = "text.quantity-vague"
  /// `text.time-vague`: A Swedish text that undertakes something without saying when or how often: *utan dröjsmål*,
  /// *snarast*, *på sikt*, *framöver*, *löpande*, *kontinuerligt*, *regelbundet*, *återkommande*.
  public static let textTimeVague: RuleID = "text.time-vague"
  /// `text.untrimmed`: A text begins or ends with whitespace.
  public static let textUntrimmed: RuleID = "text.untrimmed"
  /// `time-limit.amount-not-positive`: A time limit allows no time.
  public static let timeLimitAmountNotPositive: RuleID = "time-limit.amount-not-positive"
  /// `waiver.reason-missing`: A waiver gives no reason, and so silences nothing.
  public static let waiverReasonMissing: RuleID = "waiver.reason-missing"
  /// `waiver.unused`: A waiver silences nothing, though its rule ran.
  public static let waiverUnused: RuleID = "waiver.unused"
  /// `waypoint.date-off-path`: A waypoint lies before the path to the target starts, or after it ends.
  public static let waypointDateOffPath: RuleID = "waypoint.date-off-path"
  /// `waypoint.value-off-path`: A waypoint's value isn't between the baseline and the target.
  public static let waypointValueOffPath: RuleID = "waypoint.value-off-path"
}
