/// A field of work in a plan (prioriterat område, insatsområde).
public struct FocusArea: RecordObject, Identifiable {
  /// The focus area's identifier.
  public var id: Identifier<FocusArea>
  /// Its title.
  public var title: String
  /// The problem that it answers.
  public var problem: Identifier<Problem>?
  /// What it is about.
  public var description: String?
  /// What is to be achieved.
  public var goals: [Goal]
  /// What is to be done.
  public var measures: [Measure]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<FocusArea>,
    title: String,
    problem: Identifier<Problem>? = nil,
    description: String? = nil,
    goals: [Goal] = [],
    measures: [Measure] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.problem = problem
    self.description = description
    self.goals = goals
    self.measures = measures
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.id, .title, .problem, .description, .goals, .measures]
}

extension FieldKey where Object == FocusArea {
  /// Key of ``FocusArea/id``.
  public static var id: Self { Self("id") }
  /// Key of ``FocusArea/title``.
  public static var title: Self { Self("title") }
  /// Key of ``FocusArea/problem``.
  public static var problem: Self { Self("problem") }
  /// Key of ``FocusArea/description``.
  public static var description: Self { Self("description") }
  /// Key of ``FocusArea/goals``.
  public static var goals: Self { Self("goals") }
  /// Key of ``FocusArea/measures``.
  public static var measures: Self { Self("measures") }
}
