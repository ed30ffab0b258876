/// The objects of a record that something in it refers to.
final class ReferredTo {
  private var ids: [EntityKind: Set<String>] = [:]

  func contains(_ kind: EntityKind, _ id: String) -> Bool {
    ids[kind]?.contains(id) == true
  }

  func insert(_ kind: EntityKind, _ id: String) {
    ids[kind, default: []].insert(id)
  }

  /// Collects the references by walking the record, but for the observations: they are many, and refer to little.
  init(_ index: RecordIndex) {
    var record = index.record
    record.waivers = []
    record.indicators = []
    var context = RuleContext(index: index, date: nil)
    context.collects = self
    var table = RuleTable()
    table.references = [
      Rule<RecordReference>("reference.collected", .note, "") { reference, context, _ in
        context.collects?.insert(reference.kind, reference.id)
      }
    ]
    var visitor = RecordVisitor(table, context: context, collector: FindingCollector())
    visitor.visit(record)
    for indicator in index.record.indicators {
      for breakdown in indicator.observations.lazy.compactMap(\.breakdown) {
        if let area = breakdown.area { insert(.area, area.rawValue) }
        if let unit = breakdown.unit { insert(.unit, unit.rawValue) }
      }
    }
  }
}
