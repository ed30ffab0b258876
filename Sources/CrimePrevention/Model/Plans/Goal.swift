/// What is to be achieved (mål).
public struct Goal: RecordObject, Identifiable {
  /// The goal's identifier.
  public var id: Identifier<Goal>
  /// The goal in words.
  public var text: String
  /// Whether it is about effect, process or production; absent when the source doesn't say.
  public var kind: Kind?
  /// What makes it measurable (målvärden). All of them together are the goal.
  public var targets: [Target]
  /// Its weight in a roll-up, 0 or more. Absent means 1.
  public var weight: Double?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Goal>,
    text: String,
    kind: Kind? = nil,
    targets: [Target] = [],
    weight: Double? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.targets = targets
    self.weight = weight
    self.annotations = annotations
  }
}

extension Goal: DescribedObject {
  package static var blank: Self { Self(id: "", text: "") }
  package static var kind: EntityKind.Known? { .goal }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.goal }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("text", \.text)
    visit.code("kind", \.kind)
    visit.children("targets", \.targets)
    visit.figure("weight", \.weight)
  }
}

extension Goal {
  /// What a goal is about. One of three axes that are never merged: goal kind, expectation, verdict.
  public struct Kind: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// What is to change for people or places (effektmål).
      case effect
      /// How the work is to be carried out (processmål).
      case process
      /// How many times something is done, how many take part (produktionsmål).
      case production
    }

    /// What is to change for people or places (effektmål).
    public static let effect = Self(.effect)
    /// How the work is to be carried out (processmål).
    public static let process = Self(.process)
    /// How many times something is done, how many take part (produktionsmål).
    public static let production = Self(.production)
  }
}
