/// A written cooperation agreement (samverkansöverenskommelse, SÖK; 9 § of the Act).
public struct CooperationAgreement: RecordObject, Identifiable {
  /// The agreement's identifier.
  public var id: Identifier<CooperationAgreement>
  /// Its title.
  public var title: String
  /// Who has agreed (parter).
  public var parties: [Identifier<Organization>]
  /// For which purposes (ändamål, 9 §).
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
  /// Note, citation, and members that the format doesn't define.
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
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [
    .id, .title, .parties, .purposes, .workAreas, .period, .signatures, .supersedes, .followUpCadence,
  ]
}

extension FieldKey where Object == CooperationAgreement {
  /// Key of ``CooperationAgreement/id``.
  public static var id: Self { Self("id") }
  /// Key of ``CooperationAgreement/title``.
  public static var title: Self { Self("title") }
  /// Key of ``CooperationAgreement/parties``.
  public static var parties: Self { Self("parties") }
  /// Key of ``CooperationAgreement/purposes``.
  public static var purposes: Self { Self("purposes") }
  /// Key of ``CooperationAgreement/workAreas``.
  public static var workAreas: Self { Self("workAreas") }
  /// Key of ``CooperationAgreement/period``.
  public static var period: Self { Self("period") }
  /// Key of ``CooperationAgreement/signatures``.
  public static var signatures: Self { Self("signatures") }
  /// Key of ``CooperationAgreement/supersedes``.
  public static var supersedes: Self { Self("supersedes") }
  /// Key of ``CooperationAgreement/followUpCadence``.
  public static var followUpCadence: Self { Self("followUpCadence") }
}
