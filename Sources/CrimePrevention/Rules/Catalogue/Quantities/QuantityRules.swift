extension RuleSet {
  /// Quantities and time: what figures and periods say, and what they leave out.
  static let quantityRules = RuleSet {
    // What is missing.
    Rule<Target>.baselineMissing
    Rule<Target>.partBaselineMissing
    Rule<Target>.baselineUndated
    Rule<Observation>.observationValueMissing
    Rule<Observation>.observationValueDespiteStatus
    Rule<Indicator>.indicatorObservationsMissing
    Rule<Target>.denominatorMissing
    Rule<Observation>.observationDenominatorMissing
    Rule<Observation>.observationPopulationEmpty
    Rule<Target>.populationMayBeEmpty
    Rule<Target>.sampleSizeMissing
    Rule<Target>.sourceMissing
    Rule<Indicator>.perMissing
    Rule<Indicator>.populationMissing
    Rule<Each>.eachMembersMissing
    Rule<Target>.toleranceMissing
    Rule<Target>.dueMissing
    Rule<Target>.startMissing
    Rule<CooperationAgreement>.agreementPeriodMissing
    Rule<Cadence>.cadencePeriodMissing
    Rule<Milestone>.milestoneDueMissing
    Rule<Measure>.levelMissing
    Rule<Target>.bandMissing

    // What figures say.
    Rule<Indicator>.valueOffScale
    Rule<Target>.targetOffScale
    Rule<Band>.bandOffScale
    Rule<Target>.baselineMeetsTarget
    Rule<Target>.frequencyBelowPractice
    Rule<Target>.targetEqualsBaseline
    Rule<Target>.targetWithinNoise
    Rule<Target>.directionAgainstBetter
    Rule<Target>.wordingAgainstFigures
    Rule<Target>.overPrecise
    Rule<Target>.bandLimitAmbiguous
    Rule<Indicator>.bandsGap
    Rule<Indicator>.bandsOverlap
    Rule<Indicator>.valuesNotSummable
    Rule<Indicator>.observationsOverlap
    Rule<Indicator>.observationRepeated
    Rule<Indicator>.valuesConflict
    Rule<Target>.baselineConflict
    Rule<Target>.seriesBreakSinceBaseline
    Rule<CouncilRecord>.sharesBelowWhole
    Rule<CouncilRecord>.sharesExceedWhole
    Rule<Indicator>.partsExceedWhole
    Rule<Indicator>.preliminaryOnly
    Rule<Waypoint>.waypointDateOffPath
    Rule<Waypoint>.waypointOffPath
    Rule<Target>.waypointsOutOfOrder

    // What times say.
    Rule<Target>.targetOutsidePlanPeriod
    Rule<Measure>.measureOutsidePlanPeriod
    Rule<Milestone>.milestoneOutsidePeriod
    Rule<Target>.dueBeforeStart
    Rule<Target>.baselineAfterDue
    Rule<Target>.measuredBeforePeriodEnds
    Rule<Milestone>.milestoneMeasuredBeforePeriodEnds
    Rule<ActionPlan>.periodsDiffer
    Rule<Observation>.publishedBeforePeriodEnds
    Rule<Observation>.observationInFuture
    Rule<Occurrence>.occurrenceInFuture
    Rule<Milestone>.milestoneDoneInFuture
    Rule<Milestone>.milestoneDoneBeforePredecessor
    Rule<Milestone>.milestoneDueBeforePredecessor

    // What makes no sense in itself.
    Rule<CalendarInterval>.intervalUpsideDown
    Rule<ReportingPeriod>.periodUpsideDown
    Rule<ValueRange>.rangeUpsideDown
    Rule<Band>.bandUpsideDown
    Rule<Target.Expectation>.expectationUpsideDown
    Rule<Target.Expectation>.factorOrToleranceNegative
    Rule<Observation>.observationNegative
    Rule<Observation>.numeratorAboveDenominator
    Rule<Indicator>.multiplierNotPositive
    Rule<Indicator>.perNotPositive
    Rule<Indicator>.decimalsNegative
    Rule<Cadence>.cadenceNotPositive
    Rule<TimeLimit>.timeLimitNotPositive
    Rule<Deadline>.deadlineShareOffScale
    Rule<TimedCase>.caseOutOfOrder
    Rule<Occurrence>.occurrenceNegative
    Rule<Goal>.weightNegative
    Rule<CitizenDialogue>.respondentsNegative
    Rule<Council>.meetingsPerYearNotPositive
    Rule<Budget>.budgetNegative
  }
}
