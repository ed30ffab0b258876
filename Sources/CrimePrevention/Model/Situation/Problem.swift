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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.id, .title, .description, .priority, .causes, .areas, .indicators, .dialogues]
}

extension FieldKey where Object == Problem {
  /// Key of ``Problem/id``.
  public static var id: Self { Self("id") }
  /// Key of ``Problem/title``.
  public static var title: Self { Self("title") }
  /// Key of ``Problem/description``.
  public static var description: Self { Self("description") }
  /// Key of ``Problem/priority``.
  public static var priority: Self { Self("priority") }
  /// Key of ``Problem/causes``.
  public static var causes: Self { Self("causes") }
  /// Key of ``Problem/areas``.
  public static var areas: Self { Self("areas") }
  /// Key of ``Problem/indicators``.
  public static var indicators: Self { Self("indicators") }
  /// Key of ``Problem/dialogues``.
  public static var dialogues: Self { Self("dialogues") }
}
