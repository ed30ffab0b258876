/// A problem (problem, problembild) in a situation picture, with its causes.
public struct Problem: RecordObject, Identifiable {
  /// The problem's identifier, unique within its situation picture.
  public var id: Identifier<Problem>
  /// The problem in a few words.
  public var title: String
  /// The problem described.
  public var description: String?
  /// Its place in the order of priority; 1 is first. Absent when not prioritised.
  public var priority: Int?
  /// The factors that explain it (orsaker).
  public var causes: [Identifier<Factor>]
  /// Where it occurs.
  public var areas: [Identifier<Area>]
  /// What measures it.
  public var indicators: [Identifier<Indicator>]
  /// The dialogues in which it was raised.
  public var dialogues: [Identifier<CitizenDialogue>]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Problem>,
    title: String,
    description: String? = nil,
    priority: Int? = nil,
    causes: [Identifier<Factor>] = [],
    areas: [Identifier<Area>] = [],
    indicators: [Identifier<Indicator>] = [],
    dialogues: [Identifier<CitizenDialogue>] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.priority = priority
    self.causes = causes
    self.areas = areas
    self.indicators = indicators
    self.dialogues = dialogues
    self.annotations = annotations
  }
}

extension Problem: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .problem }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.text("description", \.description)
    visit.figure("priority", \.priority)
    visit.references("causes", \.causes)
    visit.references("areas", \.areas)
    visit.references("indicators", \.indicators)
    visit.references("dialogues", \.dialogues)
  }
}
