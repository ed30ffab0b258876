/// A situation picture (lägesbild): the weighed judgement of crime in an area (4 § of the Act).
///
/// Its three statutory parts are ``mapping``, ``otherInformation`` and ``analysis``.
public struct SituationPicture: RecordObject, Identifiable {
  /// The picture's identifier.
  public var id: Identifier<SituationPicture>
  /// Its title.
  public var title: String
  /// When it was last updated (6 §: at least every second year).
  public var updatedOn: CalendarDate?
  /// The time that it describes.
  public var covers: CalendarInterval?
  /// The mapping of crime, its extent and consequences (kartläggning).
  public var mapping: String?
  /// Other information of significance (annan information).
  public var otherInformation: String?
  /// The analysis of both (analys).
  public var analysis: String?
  /// The problems described.
  public var problems: [Problem]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<SituationPicture>,
    title: String,
    updatedOn: CalendarDate? = nil,
    covers: CalendarInterval? = nil,
    mapping: String? = nil,
    otherInformation: String? = nil,
    analysis: String? = nil,
    problems: [Problem] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.updatedOn = updatedOn
    self.covers = covers
    self.mapping = mapping
    self.otherInformation = otherInformation
    self.analysis = analysis
    self.problems = problems
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [
    .id, .title, .updatedOn, .covers, .mapping, .otherInformation, .analysis, .problems,
  ]
}

extension FieldKey where Object == SituationPicture {
  /// Key of ``SituationPicture/id``.
  public static var id: Self { Self("id") }
  /// Key of ``SituationPicture/title``.
  public static var title: Self { Self("title") }
  /// Key of ``SituationPicture/updatedOn``.
  public static var updatedOn: Self { Self("updatedOn") }
  /// Key of ``SituationPicture/covers``.
  public static var covers: Self { Self("covers") }
  /// Key of ``SituationPicture/mapping``.
  public static var mapping: Self { Self("mapping") }
  /// Key of ``SituationPicture/otherInformation``.
  public static var otherInformation: Self { Self("otherInformation") }
  /// Key of ``SituationPicture/analysis``.
  public static var analysis: Self { Self("analysis") }
  /// Key of ``SituationPicture/problems``.
  public static var problems: Self { Self("problems") }
}
