/// How a cooperation agreement stands at an asking date (uppföljning av en samverkansöverenskommelse): what its plans and
/// promises have come to, and which of its parties have taken part.
public struct AgreementProgress: ThreefoldProgress, Hashable {
  /// The agreement.
  public let id: CooperationAgreement.ID
  /// The plans that carry it out, in the order of the record.
  public let plans: [ActionPlan.ID]
  /// The promises that belong to it, in the order of the record.
  public let promises: [CitizenPromise.ID]
  /// What its plans and promises produce; a measure that several of them have stands once.
  public let production: ProgressAspect
  /// Who takes part in what its plans and promises undertake, and the targets of their process goals.
  public let process: ProgressAspect
  /// What its plans lead to.
  public let effect: ProgressAspect
  /// One part for each party: whether it took part in any measure of the plans and promises.
  public let parties: ProgressAspect

  init(_ agreement: AgreementOutline, _ findings: PartFindings) {
    id = agreement.id
    plans = agreement.plans
    promises = agreement.promises
    production = ProgressAspect(agreement.whole.production, findings)
    process = ProgressAspect(agreement.whole.process, findings)
    effect = ProgressAspect(agreement.whole.effect, findings)
    parties = ProgressAspect(agreement.parties, findings)
  }

  /// What can be said of the parties.
  public var explanationOfParties: [Sentence] {
    parties.explanation(named: Sentence(english: "Parties", swedish: "Parter"))
  }
}
