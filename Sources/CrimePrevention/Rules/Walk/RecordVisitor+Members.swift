extension RecordVisitor {
  /// The object's own identifier.
  mutating func identifier<Entity: VisitedObject>(_ id: Identifier<Entity>, _ field: FieldKey<Entity>) {
    guard !rules.pointee.identifiers.isEmpty, let kind = Entity.entityKind else { return }
    let count = Entity.hasDuplicates(in: context.index) ? Entity.place(of: id, in: context.index)?.count ?? 1 : 1
    run(
      RecordIdentifier(kind: kind, text: id.rawValue, isWellFormed: id.isWellFormed, count: count),
      in: field.stringValue
    )
  }

  /// A text that people read.
  mutating func text<Object>(_ text: String?, _ field: FieldKey<Object>) {
    guard !rules.pointee.texts.isEmpty, let text else { return }
    run(RecordText(text: text, field: field.stringValue, language: context.record.language), in: field.stringValue)
  }

  /// Texts that people read.
  mutating func texts<Object>(_ texts: [String], _ field: FieldKey<Object>) {
    guard !rules.pointee.texts.isEmpty else { return }
    let name = field.stringValue
    for index in texts.indices {
      run(RecordText(text: texts[index], field: name, language: context.record.language), in: name, index)
    }
  }

  /// A reporting period.
  mutating func period<Object>(_ period: ReportingPeriod?, _ field: FieldKey<Object>) {
    guard !rules.pointee.periods.isEmpty, let period else { return }
    run(period, in: field.stringValue)
  }

  /// A code from an open list; of some lists the format names only examples.
  mutating func code<Code: OpenCode, Object>(
    _ code: Code?,
    _ field: FieldKey<Object>,
    areOthersExpected: Bool = false
  ) {
    guard !rules.pointee.codes.isEmpty, let code, code.known == nil else { return }
    run(UnknownCode(code, areOthersExpected: areOthersExpected), in: field.stringValue)
  }

  /// Codes from an open list.
  mutating func codes<Code: OpenCode, Object>(_ codes: [Code], _ field: FieldKey<Object>) {
    guard !rules.pointee.codes.isEmpty else { return }
    for index in codes.indices where codes[index].known == nil {
      run(UnknownCode(codes[index], areOthersExpected: false), in: field.stringValue, index)
    }
  }

  /// Texts by name.
  mutating func texts<Object>(_ texts: [String: String], _ field: FieldKey<Object>) {
    guard !rules.pointee.texts.isEmpty, !texts.isEmpty else { return }
    at(field.stringValue) { visitor in
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
        visitor.run(
          RecordText(text: text, field: field.stringValue, language: visitor.context.record.language),
          in: name
        )
      }
    }
  }

  /// An expectation of a kind that this version doesn't know.
  mutating func unknownKind(_ condition: Target.Expectation.Condition) {
    guard !rules.pointee.codes.isEmpty, case .unknown(let kind) = condition else { return }
    run(UnknownCode(kind, known: Target.Expectation.knownKinds), in: "kind")
  }

  /// An object inside this one.
  mutating func child<Child: VisitedObject, Object>(_ child: Child?, _ field: FieldKey<Object>) {
    guard let child else { return }
    at(field.stringValue) { visitor in withUnsafePointer(to: child) { visitor.visit($0) } }
  }

  /// An object with an identifier inside this one.
  mutating func child<Child: VisitedObject & Identifiable, Object>(_ child: Child?, _ field: FieldKey<Object>)
  where Child.ID == Identifier<Child> {
    guard let child else { return }
    at(field.stringValue) { visitor in withUnsafePointer(to: child) { visitor.visit($0, id: child.id.rawValue) } }
  }

  /// Objects inside this one.
  mutating func children<Child: VisitedObject, Object>(_ children: [Child]?, _ field: FieldKey<Object>) {
    guard let children, !children.isEmpty else { return }
    each(children, field) { $0.visit($1) }
  }

  /// Objects with identifiers inside this one.
  mutating func children<Child: VisitedObject & Identifiable, Object>(_ children: [Child]?, _ field: FieldKey<Object>)
  where Child.ID == Identifier<Child> {
    guard let children, !children.isEmpty else { return }
    each(children, field) { $0.visit($1, id: $1.pointee.id.rawValue) }
  }

  /// Visits the elements of a list, each at its number.
  private mutating func each<Child, Object>(
    _ children: [Child],
    _ field: FieldKey<Object>,
    _ visit: (inout Self, UnsafePointer<Child>) -> Void
  ) {
    path.append(.member(field.stringValue))
    path.append(.element(0))
    children.withUnsafeBufferPointer { children in
      guard let first = children.baseAddress else { return }
      for index in children.indices {
        path[path.count - 1] = .element(index)
        visit(&self, first + index)
      }
    }
    path.removeLast(2)
  }
}
