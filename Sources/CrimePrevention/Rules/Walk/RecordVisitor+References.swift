/// References, and what they lead to.
extension RecordVisitor {
  /// A reference by identifier.
  mutating func reference<Entity: VisitedObject, Object>(_ id: Identifier<Entity>?, _ field: FieldKey<Object>) {
    guard looksAtReferences, let id, let unclear = unclear(id) else { return }
    run(unclear, in: field.stringValue)
  }

  /// References by identifier.
  mutating func references<Entity: VisitedObject, Object>(_ ids: [Identifier<Entity>], _ field: FieldKey<Object>) {
    guard looksAtReferences else { return }
    for index in ids.indices {
      if let unclear = unclear(ids[index]) { run(unclear, in: field.stringValue, index) }
    }
  }

  /// A reference by kind and identifier, all in one.
  mutating func reference(_ kind: EntityKind, _ id: String) {
    guard looksAtReferences, let unclear = unclear(kind, id) else { return }
    run(unclear)
  }

  /// References by identifiers of a kind that stands elsewhere.
  mutating func references<Object>(_ kind: EntityKind?, _ ids: [String], _ field: FieldKey<Object>) {
    guard looksAtReferences, let kind else { return }
    for index in ids.indices {
      if let unclear = unclear(kind, ids[index]) { run(unclear, in: field.stringValue, index) }
    }
  }

  /// Notes what is referred to, and gives a reference by identifier when it doesn't lead to exactly one object. When the
  /// surrounding object has identifiers of the kind, only those can be meant.
  private mutating func unclear<Entity: VisitedObject>(_ id: Identifier<Entity>) -> UnclearReference? {
    guard let kind = Entity.entityKind else { return nil }
    if Entity.isUniqueWithinParent, let siblings = context.siblings, siblings.kind == kind {
      return UnclearReference(kind, id.rawValue, count: siblings.count(id.rawValue), isWithinParent: true)
    }
    let usedKind = Entity.usedKind
    if let usedKind, used.isKnownToBeClear(usedKind, id.rawValue) { return nil }
    let place = Entity.place(of: id, in: context.index)
    if let place, let usedKind, !context.isInWaiver { used.use(usedKind, id.rawValue, at: place) }
    return UnclearReference(kind, id.rawValue, count: place?.count ?? 0)
  }

  /// The same for a reference by kind and identifier.
  private mutating func unclear(_ kind: EntityKind, _ id: String) -> UnclearReference? {
    let place = context.index.place(of: kind, id)
    if let place, let usedKind = UsedObjects.Kind(kind), !context.isInWaiver { used.use(usedKind, id, at: place) }
    return UnclearReference(kind, id, count: place?.count ?? (kind.isIdentified ? 0 : nil))
  }
}
