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
}

extension SituationPicture: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .situation }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.situation }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.date("updatedOn", \.updatedOn)
    visit.child("covers", \.covers)
    visit.text("mapping", \.mapping)
    visit.text("otherInformation", \.otherInformation)
    visit.text("analysis", \.analysis)
    visit.children("problems", \.problems)
  }
}
