extension RuleSet {
  /// What a council must know about between two versions of its record: promises and targets that were made easier
  /// after the fact, figures that were revised, what can be seen by more people than before.
  ///
  /// They run on two versions: ``Validator/report(on:since:asOf:)``, ``CouncilRecord/changes(since:)``.
  public static let revision = RuleSet(named: "revision") {
    Rule.targetMadeEasier
    Rule.targetDuePostponed
    Rule.targetRemoved
    Rule.baselineRewritten
    Rule.definitionChanged
    Rule.observationRevised
    Rule.observationRemoved
    Rule.promiseNumberDropped
    Rule.measureOwnerRemoved
    Rule.sharingWidened
    Rule.planPeriodMoved
    Rule.decisionTextChanged
    Rule.followUpRemoved
  }
}
