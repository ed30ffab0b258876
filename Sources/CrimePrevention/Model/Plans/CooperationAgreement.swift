/// A written cooperation agreement (samverkansöverenskommelse, SÖK; 9 § of the Act).
public struct CooperationAgreement: RecordObject, Identifiable {
  /// The agreement's identifier.
  public var id: Identifier<CooperationAgreement>
  /// Its title.
  public var title: String
  /// Who has agreed (parter).
  public var parties: [Identifier<Organization>]
  /// For which purposes (syften, 9 §).
  public var purposes: [String]
  /// Within which fields of work (områden, 9 §).
  public var workAreas: [String]
  /// When it applies.
  public var period: CalendarInterval?
  /// Who has signed.
  public var signatures: [Signature]
  /// The agreement that it replaces.
  public var supersedes: Identifier<CooperationAgreement>?
  /// How often it is to be followed up.
  public var followUpCadence: Cadence?
  /// Where it can be read. Since format 1.1.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<CooperationAgreement>,
    title: String,
    parties: [Identifier<Organization>] = [],
    purposes: [String] = [],
    workAreas: [String] = [],
    period: CalendarInterval? = nil,
    signatures: [Signature] = [],
    supersedes: Identifier<CooperationAgreement>? = nil,
    followUpCadence: Cadence? = nil,
    documents: [DocumentReference] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.parties = parties
    self.purposes = purposes
    self.workAreas = workAreas
    self.period = period
    self.signatures = signatures
    self.supersedes = supersedes
    self.followUpCadence = followUpCadence
    self.documents = documents
    self.annotations = annotations
  }
}

extension CooperationAgreement: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .agreement }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.references("parties", \.parties)
    visit.texts("purposes", \.purposes)
    visit.texts("workAreas", \.workAreas)
    visit.child("period", \.period)
    visit.children("signatures", \.signatures)
    visit.reference("supersedes", \.supersedes)
    visit.child("followUpCadence", \.followUpCadence)
    visit.since(minor: 1) {
      $0.children("documents", \.documents)
    }
  }
}

/// A signature under an agreement (undertecknande).
public struct Signature: RecordObject {
  /// The organization that signed.
  public var organization: Identifier<Organization>
  /// The role in which it was signed, such as local police chief (lokalpolisområdeschef).
  public var role: String
  /// The day of signing.
  public var on: CalendarDate?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    organization: Identifier<Organization>,
    role: String,
    on: CalendarDate? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.organization = organization
    self.role = role
    self.on = on
    self.annotations = annotations
  }
}

extension Signature: DescribedObject {
  package static var blank: Self { Self(organization: "", role: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("organization", \.organization)
    visit.text("role", \.role)
    visit.date("on", \.on)
  }
}
