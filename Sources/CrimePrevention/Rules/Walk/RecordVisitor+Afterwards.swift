extension RecordVisitor {
  /// Visits the objects that nothing referred to, when the walk through the record is over.
  mutating func visitUnusedObjects() {
    guard !rules.pointee.unusedObjects.isEmpty else { return }
    let index = context.index
    visitUnused(index.organizations, CouncilRecord.Field.organizations)
    visitUnused(index.people, CouncilRecord.Field.people)
    visitUnused(index.areas, CouncilRecord.Field.areas)
    visitUnused(index.units, CouncilRecord.Field.units)
    visitUnused(index.factors, CouncilRecord.Field.factors)
    visitUnused(index.dialogues, CouncilRecord.Field.dialogues)
    visitUnused(index.indicators, CouncilRecord.Field.indicators)
  }

  private mutating func visitUnused<Entity: VisitedObject>(
    _ objects: RecordIndex.Lookup<Entity>,
    _ field: CouncilRecord.Field
  ) {
    guard let kind = Entity.entityKind, let usedKind = Entity.usedKind else { return }
    for position in objects.all.indices {
      let id = objects.all[position].id
      let first = objects.hasDuplicates ? objects.place(of: id)?.first ?? position : position
      if used.isUsed(usedKind, at: first) { continue }
      path = [.member(field.stringValue), .element(position)]
      subjects.append((kind, id.rawValue))
      run(UnusedObject(kind: kind, id: id.rawValue), in: "id")
      subjects.removeLast()
    }
    path = []
  }

  /// Visits the waivers once more, when all else has been judged and it shows what became of them.
  mutating func visit(_ uses: [WaiverUse]) {
    guard !rules.pointee.waiverUses.isEmpty else { return }
    path = [.member(CouncilRecord.Field.waivers.stringValue)]
    for index in uses.indices { run(uses[index], in: nil, index) }
    path = []
  }
}
