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
}

extension FocusArea: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .focusArea }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.focusArea }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.reference("problem", \.problem)
    visit.text("description", \.description)
    visit.children("goals", \.goals)
    visit.children("measures", \.measures)
  }
}
