/// The identifiers of one kind inside one object, for kinds that are unique only there: the milestones of a measure, the
/// problems of a situation picture, the items of an agenda. Counted when first asked for.
final class Siblings {
  /// The kind that the identifiers are of.
  let kind: EntityKind
  private let identifiers: () -> [String]
  private lazy var counts: [String: Int] = Dictionary(identifiers().map { ($0, 1) }, uniquingKeysWith: +)
  private lazy var nearMiss = NearMiss(identifiers())

  init(_ kind: EntityKind, _ identifiers: @escaping () -> [String]) {
    self.kind = kind
    self.identifiers = identifiers
  }

  func count(_ id: String) -> Int { counts[id] ?? 0 }

  func nearest(to id: String) -> String? { nearMiss.nearest(to: id) }
}

extension RuleContext {
  /// How many objects an identifier of one's own belongs to, in the whole record or within the parent.
  func count(of identifier: RecordIdentifier) -> Int {
    guard let count = index.count(of: identifier.kind, identifier.text), count > 1 else { return 1 }
    guard let siblings, siblings.kind == identifier.kind else { return count }
    return siblings.count(identifier.text)
  }

  /// A reference with what it can be resolved to. When it may be within the parent, and the surrounding object has
  /// identifiers of the kind, only those can be meant.
  func reference(_ kind: EntityKind, _ id: String, mayBeWithinParent: Bool) -> RecordReference {
    if mayBeWithinParent, let siblings, siblings.kind == kind {
      return RecordReference(kind: kind, id: id, isWithinParent: true, count: siblings.count(id))
    }
    return RecordReference(kind: kind, id: id, isWithinParent: false, count: index.count(of: kind, id))
  }

  /// The identifier that a reference probably means.
  func nearest(to reference: RecordReference) -> String? {
    if reference.isWithinParent, let siblings { return siblings.nearest(to: reference.id) }
    return derived.nearest(to: reference.id, of: reference.kind)
  }
}

extension RuleContext {
  /// The other kinds in which the identifier of an unresolved reference exists.
  func otherKinds(of reference: RecordReference) -> [EntityKind] {
    EntityKind.Known.allCases.map { EntityKind($0) }.filter { kind in
      kind != reference.kind && index.count(of: kind, reference.id).map { $0 > 0 } == true
    }
  }
}
