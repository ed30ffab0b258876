/// Something that is followed up in three ways, side by side and never blended: how much is done, who takes part, and
/// what it leads to (Brås produktions-, process- och effektuppföljning).
public protocol ThreefoldProgress: Sendable {
  /// What is done (produktion): measures, and targets of production goals.
  var production: ProgressAspect { get }
  /// How it is done (process): who takes part in what it undertook, and targets of process goals.
  var process: ProgressAspect { get }
  /// What it leads to (effekt): targets of effect goals, and of goals that don't say what they are about.
  var effect: ProgressAspect { get }
}

extension ThreefoldProgress {
  /// What can be said about each of the three, in that order: how much of it can be assessed, with which verdicts, and
  /// why the rest can't; then one sentence about those without any part, that there is nothing to assess.
  ///
  /// - Complexity: Computed on access, linear in the number of parts.
  public var explanation: [Sentence] {
    let aspects = [
      (production, Sentence(english: "Production", swedish: "Produktion")),
      (process, Sentence(english: "Process", swedish: "Process")),
      (effect, Sentence(english: "Effect", swedish: "Effekt")),
    ]
    let empty = aspects.filter { $0.0.parts.isEmpty }.map(\.1.insideSentence)
    let nothing = Sentence { language, _ in
      language.say("Nothing to assess: ", "Inget att bedöma: ") + Sentence.list(empty).text(in: language) + "."
    }
    return aspects.filter { !$0.0.parts.isEmpty }.flatMap { $0.explanation(named: $1) }
      + (empty.isEmpty ? [] : [nothing])
  }
}

/// The progress of a plan at an asking date (uppföljning av en plan).
public struct PlanProgress: ThreefoldProgress, Hashable {
  /// The plan.
  public let id: ActionPlan.ID
  /// Its measures, and the targets of its production goals.
  public let production: ProgressAspect
  /// One part for each commitment in its measures, and the targets of its process goals.
  public let process: ProgressAspect
  /// The targets of its effect goals, and of goals without kind. A goal without targets is a part that can't be assessed.
  public let effect: ProgressAspect
  private let plan: ActionPlan
  private let record: MatrixSource

  init(_ plan: ActionPlan, _ structure: ThreefoldStructure, _ findings: PartFindings, _ record: MatrixSource) {
    id = plan.id
    production = ProgressAspect(structure.production, findings)
    process = ProgressAspect(structure.process, findings)
    effect = ProgressAspect(structure.effect, findings)
    self.plan = plan
    self.record = record
  }

  /// Its measures by factor and prevention level, with their verdicts.
  ///
  /// - Complexity: Computed on access, linear in the number of measures.
  public var matrix: MatrixProgress { record.matrix(of: [plan]) }
}

/// The progress of a citizen promise at an asking date (uppföljning av ett medborgarlöfte).
///
/// It has a plan's shape and no verdict of its own.
public struct PromiseProgress: ThreefoldProgress, Hashable {
  /// The promise.
  public let id: CitizenPromise.ID
  /// Its own targets, and the measures that carry it out.
  public let production: ProgressAspect
  /// One part for each party: whether it took part in what those measures did.
  public let process: ProgressAspect
  /// Always empty: what a promise is to lead to isn't recorded.
  public let effect: ProgressAspect

  init(_ id: CitizenPromise.ID, _ structure: ThreefoldStructure, _ findings: PartFindings) {
    self.id = id
    production = ProgressAspect(structure.production, findings)
    process = ProgressAspect(structure.process, findings)
    effect = ProgressAspect(structure.effect, findings)
  }
}

/// The progress of a cooperation agreement at an asking date (uppföljning av en samverkansöverenskommelse): what its
/// plans and promises have come to, and which of its parties have taken part.
public struct AgreementProgress: ThreefoldProgress, Hashable {
  /// The agreement.
  public let id: CooperationAgreement.ID
  /// The plans that carry it out, in the order of the record.
  public let plans: [ActionPlan.ID]
  /// The promises that belong to it, in the order of the record.
  public let promises: [CitizenPromise.ID]
  /// What its plans and promises produce; a measure that several of them have is included once.
  public let production: ProgressAspect
  /// Who takes part in what its plans and promises undertake, and the targets of their process goals.
  public let process: ProgressAspect
  /// What its plans lead to.
  public let effect: ProgressAspect
  /// One part for each party: whether it took part in any measure of the plans and promises.
  public let parties: ProgressAspect

  init(_ agreement: AgreementStructure, _ findings: PartFindings) {
    id = agreement.id
    plans = agreement.plans
    promises = agreement.promises
    production = ProgressAspect(agreement.whole.production, findings)
    process = ProgressAspect(agreement.whole.process, findings)
    effect = ProgressAspect(agreement.whole.effect, findings)
    parties = ProgressAspect(agreement.parties, findings)
  }

  /// What can be said about the parties.
  public var explanationOfParties: [Sentence] {
    parties.explanation(named: Sentence(english: "Parties", swedish: "Parter"))
  }
}

/// The progress of everything that a council has planned and promised, at an asking date (rådets samlade uppföljning).
public struct CouncilProgress: ThreefoldProgress, Hashable {
  /// All measures, including those in no plan, the targets of all production goals, and those of promises.
  public let production: ProgressAspect
  /// All commitments and promised parties, and the targets of all process goals.
  public let process: ProgressAspect
  /// The targets of all effect goals, and of goals without kind.
  public let effect: ProgressAspect

  init(_ structure: ThreefoldStructure, _ findings: PartFindings) {
    production = ProgressAspect(structure.production, findings)
    process = ProgressAspect(structure.process, findings)
    effect = ProgressAspect(structure.effect, findings)
  }
}
