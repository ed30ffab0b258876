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
  /// Note, citation, and members that the format doesn't define.
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
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [
    .id, .text, .parties, .areas, .agreement, .basis, .period, .measures, .targets, .published, .supersedes,
  ]
}

extension FieldKey where Object == CitizenPromise {
  /// Key of ``CitizenPromise/id``.
  public static var id: Self { Self("id") }
  /// Key of ``CitizenPromise/text``.
  public static var text: Self { Self("text") }
  /// Key of ``CitizenPromise/parties``.
  public static var parties: Self { Self("parties") }
  /// Key of ``CitizenPromise/areas``.
  public static var areas: Self { Self("areas") }
  /// Key of ``CitizenPromise/agreement``.
  public static var agreement: Self { Self("agreement") }
  /// Key of ``CitizenPromise/basis``.
  public static var basis: Self { Self("basis") }
  /// Key of ``CitizenPromise/period``.
  public static var period: Self { Self("period") }
  /// Key of ``CitizenPromise/measures``.
  public static var measures: Self { Self("measures") }
  /// Key of ``CitizenPromise/targets``.
  public static var targets: Self { Self("targets") }
  /// Key of ``CitizenPromise/published``.
  public static var published: Self { Self("published") }
  /// Key of ``CitizenPromise/supersedes``.
  public static var supersedes: Self { Self("supersedes") }
}
