/// The members of the three follow-ups of something, apart from any date.
struct ThreefoldOutline: Sendable {
  var production: [AspectMember] = []
  var process: [AspectMember] = []
  var effect: [AspectMember] = []

  init() {}

  /// Several together. A measure that several have, as a promise has those of a plan, stands once.
  init(joining others: [ThreefoldOutline]) {
    var measures: Set<Int> = []
    production = others.flatMap(\.production).filter { member in
      member.measure.map { measures.insert($0).inserted } ?? true
    }
    process = others.flatMap(\.process)
    effect = others.flatMap(\.effect)
  }
}

/// What belongs to an agreement.
struct AgreementOutline: Sendable {
  let id: CooperationAgreement.ID
  let plans: [ActionPlan.ID]
  let promises: [CitizenPromise.ID]
  let whole: ThreefoldOutline
  var parties: [AspectMember] = []
}
