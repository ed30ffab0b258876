extension RuleSet {
  /// The chain from problem through cause, measure and goal to indicator and follow-up.
  static let chainRules = RuleSet {
    Rule<Problem>.goalMissing
    Rule<Problem>.causeMissing
    Rule<Factor>.measureMissing
    Rule<Factor>.levelUncovered
    Rule<CooperationAgreement>.followUpMissed
    Rule<ActionPlan>.periodMissing
    Rule<ActionPlan>.focusAreasMissing
    Rule<ActionPlan>.levelUncovered
    Rule<ActionPlan>.followUpCadenceMissing
    Rule<ActionPlan>.followUpMissed
    Rule<FocusArea>.goalMissing
    Rule<FocusArea>.goalTargetsDiffer
    Rule<FocusArea>.goalTextsDiffer
    Rule<Goal>.targetMissing
    Rule<Goal>.measureMissing
    Rule<Target>.monitoredOnly
    Rule<Measure>.purposeMissing
    Rule<Measure>.ownerMissing
    Rule<FocusArea>.measurePartyMissing
    Rule<Measure>.alreadyCompleted
    Rule<Measure>.statusOutdated
    Rule<Measure>.effectShared
    Rule<Commitment>.partyOutsideAgreement
    Rule<Milestone>.dependencyUndated
  }
}
