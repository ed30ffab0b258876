import CrimePrevention

/// The head: what the report is about, from when, whose it is, and what was left out.
extension ProgressContext {
  var head: [Block] {
    let particulars =
      switch subject {
      case .plan: plans.first.map { facts(about: $0.plan) } ?? []
      case .promise: promises.first.map { facts(about: $0.promise) } ?? []
      case .council: councilFacts
      }
    return [.facts([fact(say("As of", "Läget"), .words(day(date)))] + particulars)] + leftOut
  }

  private func fact(_ name: String, _ value: Passage?) -> Block.Fact {
    Block.Fact(name: name, value: value ?? missing("not recorded", "ej angivet"))
  }

  private var councilFacts: [Block.Fact] {
    let council = record.council
    return [
      fact(say("Municipality", "Kommun"), .record(council.municipality.name)),
      fact(say("Led by", "Leds av"), council.ledBy.map { names.name(of: $0) }),
      fact(say("Plans", "Planer"), .words(figures.text(record.plans.count))),
      fact(say("Promises", "Medborgarlöften"), .words(figures.text(record.promises.count))),
    ] + (council.contact.map { [fact(say("Contact", "Kontakt"), .record($0))] } ?? [])
  }

  /// Period, parties and decision of a plan.
  func facts(about plan: ActionPlan) -> [Block.Fact] {
    let agreement = plan.agreement.flatMap { index.agreements[$0] }
    return [
      fact(say("Sort", "Slag"), sort(of: plan.kind)),
      fact(say("Period", "Period"), plan.period.map { told($0.words) }),
      fact(say("Decided", "Beslutad"), plan.decision.map(words)),
      fact(say("Parties", "Parter"), parties(agreement?.parties ?? committed(in: plan))),
    ] + (agreement.map { [fact(say("Agreement", "Överenskommelse"), .record($0.title))] } ?? [])
  }

  /// Period, parties and areas of a promise.
  func facts(about promise: CitizenPromise) -> [Block.Fact] {
    [
      fact(say("Period", "Period"), promise.period.map { told($0.words) }),
      fact(say("Promised by", "Löftet ges av"), parties(promise.parties)),
      fact(say("Where", "Var"), list(promise.areas.compactMap { index.areas[$0]?.name })),
      fact(say("Made known", "Gjort känt"), promise.published.map(words)),
    ]
      + (promise.agreement.flatMap { index.agreements[$0] }.map {
        [fact(say("Agreement", "Överenskommelse"), .record($0.title))]
      } ?? [])
  }

  private func sort(of kind: ActionPlan.Kind) -> Passage {
    switch kind.known {
    case .measures: .words(say("Plan of measures", "Åtgärdsplan"))
    case .activity: .words(say("Activity plan", "Aktivitetsplan"))
    case .commitment: .words(say("Plan of commitments", "Åtagandeplan"))
    case .programme: .words(say("Programme", "Program"))
    case nil: .record(kind.rawValue)
    }
  }

  private func words(for decision: PlanDecision) -> Passage {
    .words(day(decision.on) + say(" by ", " av ")) + names.name(of: decision.by)
  }

  private func words(for publication: Publication) -> Passage {
    .words(day(publication.on) + ", ") + .record(publication.where)
  }

  /// Those who undertake something in a plan, in the order of the record.
  private func committed(in plan: ActionPlan) -> [Organization.ID] {
    var seen: Set<Organization.ID> = []
    return plan.focusAreas.flatMap(\.measures).flatMap(\.commitments).map(\.organization)
      .filter { seen.insert($0).inserted }
  }

  private func parties(_ organizations: [Organization.ID]) -> Passage? {
    organizations.isEmpty ? nil : organizations.map { names.name(of: $0) }.joined(", ")
  }

  private func list(_ texts: [String]) -> Passage? {
    texts.isEmpty ? nil : texts.map(Passage.record).joined(", ")
  }

  /// What isn't shown: numbers and reasons, never contents.
  private var leftOut: [Block] {
    guard !withheld.isEmpty else { return [] }
    let label = say(
      "Not everything in the record is for everyone. Left out here, and not counted in anything below:",
      "Allt i underlaget är inte för alla. Här är utelämnat, och inte inräknat i något nedan:"
    )
    let points = withheld.words(in: language).map(Passage.words)
    return [.callout(Block.Callout(kind: .notice, label: label, points: points))]
  }
}
