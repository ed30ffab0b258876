/// A promise to residents (medborgarlöfte) by police and municipality.
public struct CitizenPromise: RecordObject, Identifiable {
  /// The promise's identifier.
  public var id: Identifier<CitizenPromise>
  /// The promise in words.
  public var text: String
  /// Who promises.
  public var parties: [Identifier<Organization>]
  /// Where it applies.
  public var areas: [Identifier<Area>]
  /// The agreement that it belongs to.
  public var agreement: Identifier<CooperationAgreement>?
  /// The dialogues that it builds on.
  public var basis: [Identifier<CitizenDialogue>]
  /// When it applies.
  public var period: CalendarInterval?
  /// The measures that carry it out.
  public var measures: [Identifier<Measure>]
  /// What makes it measurable.
  public var targets: [Target]
  /// When and where it was made known.
  public var published: Publication?
  /// The promise that it renews or replaces.
  public var supersedes: Identifier<CitizenPromise>?
  /// The day through which all that was done for it is recorded. Since format 1.1.
  public var recordedThrough: CalendarDate?
  /// Where it can be read. Since format 1.1.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<CitizenPromise>,
    text: String,
    parties: [Identifier<Organization>] = [],
    areas: [Identifier<Area>] = [],
    agreement: Identifier<CooperationAgreement>? = nil,
    basis: [Identifier<CitizenDialogue>] = [],
    period: CalendarInterval? = nil,
    measures: [Identifier<Measure>] = [],
    targets: [Target] = [],
    published: Publication? = nil,
    supersedes: Identifier<CitizenPromise>? = nil,
    recordedThrough: CalendarDate? = nil,
    documents: [DocumentReference] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.text = text
    self.parties = parties
    self.areas = areas
    self.agreement = agreement
    self.basis = basis
    self.period = period
    self.measures = measures
    self.targets = targets
    self.published = published
    self.supersedes = supersedes
    self.recordedThrough = recordedThrough
    self.documents = documents
    self.annotations = annotations
  }
}

extension CitizenPromise: DescribedObject {
  package static var blank: Self { Self(id: "", text: "") }
  package static var kind: EntityKind.Known? { .promise }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.promise }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("text", \.text)
    visit.references("parties", \.parties)
    visit.references("areas", \.areas)
    visit.reference("agreement", \.agreement)
    visit.references("basis", \.basis)
    visit.child("period", \.period)
    visit.references("measures", \.measures)
    visit.children("targets", \.targets)
    visit.child("published", \.published)
    visit.reference("supersedes", \.supersedes)
    visit.since(minor: 1) {
      $0.date("recordedThrough", \.recordedThrough)
      $0.children("documents", \.documents)
    }
  }
}
