/// The identifiers of one kind inside one object, for kinds that are unique only there: the milestones of a measure,
/// the problems of a situation picture, the items of an agenda. Counted on first use.
final class Siblings {
  /// The kind of the identifiers.
  let kind: EntityKind.Known
  private let list: () -> [String]
  private lazy var identifiers = list()
  private lazy var counts: [String: Int] = Dictionary(identifiers.map { ($0, 1) }, uniquingKeysWith: +)
  private lazy var nearMiss = NearMiss(identifiers)

  init(_ kind: EntityKind.Known, _ identifiers: @escaping () -> [String]) {
    self.kind = kind
    list = identifiers
  }

  func count(_ id: String) -> Int {
    // Counting a few is faster than looking them up.
    identifiers.count <= 8 ? identifiers.count { $0 == id } : counts[id] ?? 0
  }

  func nearest(to id: String) -> String? { nearMiss.nearest(to: id) }
}

extension RuleContext {
  /// How many objects have an object's own identifier, in the whole record or within the parent.
  func count(of identifier: RecordIdentifier) -> Int {
    guard identifier.count > 1, let siblings, identifier.kind == EntityKind(siblings.kind) else {
      return identifier.count
    }
    return siblings.count(identifier.text)
  }

  /// The identifier that a reference probably means.
  func nearest(to reference: UnclearReference) -> String? {
    if reference.isWithinParent, let siblings { return siblings.nearest(to: reference.id) }
    return derived.nearest(to: reference.id, of: reference.kind)
  }
}

extension RuleContext {
  /// The other kinds in which the identifier of an unresolved reference exists.
  func otherKinds(of reference: UnclearReference) -> [EntityKind] {
    EntityKind.Known.allCases.map { EntityKind($0) }.filter { kind in
      kind != reference.kind && index.count(of: kind, id: reference.id) ?? 0 > 0
    }
  }
}

/// The milestones of one measure by identifier, looked up on first use.
final class MilestoneSteps {
  private let milestones: [Milestone]
  private lazy var positions = Dictionary(
    milestones.enumerated().map { ($1.id, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  init(_ milestones: [Milestone]) {
    self.milestones = milestones
  }

  /// The first milestone with an identifier.
  subscript(id: Identifier<Milestone>) -> Milestone? { positions[id].map { milestones[$0] } }
}

extension RuleContext {
  /// The milestone of the same measure that another one comes after.
  func predecessor(of milestone: Milestone) -> Milestone? {
    milestone.after.flatMap { steps?[$0] }
  }
}
