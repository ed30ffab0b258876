import CrimePrevention

extension ProgressDocument {
  /// A plan, a promise, or everything: three follow-ups side by side.
  public struct Threefold: Codable, Sendable, Hashable {
    /// The identifier.
    public var id: String
    /// What is done.
    public var production: Aspect
    /// How it is done.
    public var process: Aspect
    /// What it leads to.
    public var effect: Aspect
    /// What can be said of the three, in sentences for readers.
    public var explanation: [String]
  }

  /// An agreement.
  public struct Agreement: Codable, Sendable, Hashable {
    /// The agreement's identifier.
    public var id: String
    /// Its plans.
    public var plans: [String]
    /// Its promises.
    public var promises: [String]
    /// What its plans and promises do.
    public var production: Aspect
    /// How it is done.
    public var process: Aspect
    /// What it leads to.
    public var effect: Aspect
    /// Which of its parties have taken part.
    public var parties: Aspect
    /// What can be said of the three and of the parties, in sentences for readers.
    public var explanation: [String]
  }

  /// One of the follow-ups.
  public struct Aspect: Codable, Sendable, Hashable {
    /// How many parts can be assessed.
    public var assessable: Int
    /// How many there are; those only followed and cancelled ones stay out.
    public var of: Int
    /// By verdict, how many of those that can be assessed have it.
    public var counts: [String: Int]
    /// The parts, those that stay out among them.
    public var parts: [AspectPart]
  }

  /// A part of a follow-up.
  public struct AspectPart: Codable, Sendable, Hashable {
    /// `measure`, `target`, `goal` (one without targets), `commitment` or `party`.
    public var kind: String
    /// The identifier of the measure, target or goal; for a commitment its measure's, for a party the promise's or
    /// agreement's.
    public var id: String
    /// The organization, for commitments and parties.
    public var organization: String?
    /// The verdict.
    public var verdict: String
    /// The weightiest reason why it can't be assessed.
    public var reason: String?
    /// The weight of the target's goal, when one is recorded.
    public var weight: Double?
  }
}

extension ProgressDocument.Threefold {
  init(_ progress: some ThreefoldProgress, id: String, language: MessageLanguage) {
    self.id = id
    production = ProgressDocument.Aspect(progress.production)
    process = ProgressDocument.Aspect(progress.process)
    effect = ProgressDocument.Aspect(progress.effect)
    explanation = progress.explanation.map { $0.text(in: language) }
  }
}

extension ProgressDocument.Agreement {
  init(_ progress: AgreementProgress, language: MessageLanguage) {
    id = progress.id.rawValue
    plans = progress.plans.map(\.rawValue)
    promises = progress.promises.map(\.rawValue)
    production = ProgressDocument.Aspect(progress.production)
    process = ProgressDocument.Aspect(progress.process)
    effect = ProgressDocument.Aspect(progress.effect)
    parties = ProgressDocument.Aspect(progress.parties)
    explanation = (progress.explanation + progress.explanationOfParties).map { $0.text(in: language) }
  }
}

extension ProgressDocument.Aspect {
  init(_ aspect: ProgressAspect) {
    let coverage = aspect.coverage
    assessable = coverage.assessable
    of = coverage.total
    counts = aspect.counts.byName
    parts = aspect.parts.map(ProgressDocument.AspectPart.init)
  }
}

extension ProgressDocument.AspectPart {
  init(_ part: ProgressPart) {
    switch part.subject {
    case .measure(let id): (kind, self.id) = ("measure", id.rawValue)
    case .target(let id): (kind, self.id) = ("target", id.rawValue)
    case .goal(let id): (kind, self.id) = ("goal", id.rawValue)
    case .commitment(_, let measure, let party):
      (kind, id, organization) = ("commitment", measure.rawValue, party.rawValue)
    case .promisedParty(let party, let promise): (kind, id, organization) = ("party", promise.rawValue, party.rawValue)
    case .agreedParty(let party, let agreement):
      (kind, id, organization) = ("party", agreement.rawValue, party.rawValue)
    }
    verdict = part.verdict.rawValue
    reason = part.reasons.first?.rawValue
    weight = part.weight?.writable
  }

  /// Writes the part; what isn't known as `null`, what doesn't belong to its kind not at all.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(kind, forKey: .kind)
    try members.encode(id, forKey: .id)
    try members.encodeIfPresent(organization, forKey: .organization)
    try members.encode(verdict, forKey: .verdict)
    try members.encode(reason, forKey: .reason)
    try members.encodeIfPresent(weight, forKey: .weight)
  }
}
