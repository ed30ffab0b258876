// Members that may be absent, and lists.

extension Optional: MemberValue where Wrapped: MemberValue {
  package static var isRequired: Bool { false }
  package var isLeftOut: Bool { self == nil }
  package static var nothing: Self? { .some(nil) }

  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? {
    Wrapped.read(from: source).map { .some($0) }
  }

  package func write(to sink: inout some ValueSink) throws { try self?.write(to: &sink) }
}

extension Optional: TextMember where Wrapped: TextMember {
  package func forEachText(_ body: (String, String?, Int?) -> Void) { self?.forEachText(body) }
  package func mapTexts(_ body: (String) -> String) -> Self { map { $0.mapTexts(body) } }
}

extension Optional: SymbolMember where Wrapped: SymbolMember {}

extension Optional: CodeMember where Wrapped: CodeMember {
  package func forEachUnknownCode(_ body: (Wrapped.Code, Int?) -> Void) { self?.forEachUnknownCode(body) }
}

extension Optional: ReferenceMember where Wrapped: ReferenceMember {
  package func forEachReference(_ body: (Identifier<Wrapped.Entity>, Int?) -> Void) { self?.forEachReference(body) }
  package func mapReferences(_ body: (Identifier<Wrapped.Entity>) -> Identifier<Wrapped.Entity>?) -> Self? {
    .some(flatMap { $0.mapReferences(body) })
  }
}

extension Optional: PeriodMember where Wrapped: PeriodMember {
  package var reportingPeriod: ReportingPeriod? { self?.reportingPeriod }
}

extension Optional: DateMember where Wrapped: DateMember {}
extension Optional: FigureMember where Wrapped: FigureMember {}
extension Optional: FlagMember where Wrapped: FlagMember {}

extension Optional: ChildMember where Wrapped: ChildMember {
  package func visitChildren(one: (borrowing Wrapped.Child) -> Void, list: ([Wrapped.Child]) -> Void) {
    self?.visitChildren(one: one, list: list)
  }

  package var held: HeldObjects<Wrapped.Child> { self?.held ?? .none }

  package static func holding(_ objects: HeldObjects<Wrapped.Child>) -> Self? {
    if case .none = objects { return .some(nil) }
    return Wrapped.holding(objects).map { .some($0) }
  }

  package func mapChildren(_ body: (Wrapped.Child) -> Wrapped.Child?) -> Self? {
    .some(flatMap { $0.mapChildren(body) })
  }
}

/// Absent means empty, and empty is left out; where absent means *not recorded*, the list is an optional one.
extension Array: MemberValue where Element: MemberValue {
  package static var isRequired: Bool { false }
  package var isLeftOut: Bool { isEmpty }
  package static var nothing: Self? { [] }

  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.list() }

  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }
}

extension Array: TextMember where Element == String {
  package func forEachText(_ body: (String, String?, Int?) -> Void) {
    for index in indices { body(self[index], nil, index) }
  }

  package func mapTexts(_ body: (String) -> String) -> Self { map(body) }
}

extension Array: SymbolMember where Element: SymbolMember {}

extension Array: CodeMember where Element: CodeMember {
  package func forEachUnknownCode(_ body: (Element.Code, Int?) -> Void) {
    for index in indices { self[index].forEachUnknownCode { code, _ in body(code, index) } }
  }
}

extension Array: ReferenceMember where Element: ReferenceMember {
  package func forEachReference(_ body: (Identifier<Element.Entity>, Int?) -> Void) {
    for index in indices { self[index].forEachReference { id, _ in body(id, index) } }
  }

  package func mapReferences(_ body: (Identifier<Element.Entity>) -> Identifier<Element.Entity>?) -> Self? {
    compactMap { $0.mapReferences(body) }
  }
}

extension Array: ChildMember where Element: DescribedObject {
  package func visitChildren(one: (borrowing Element) -> Void, list: ([Element]) -> Void) {
    if !isEmpty { list(self) }
  }

  package var held: HeldObjects<Element> { .list(self) }

  package static func holding(_ objects: HeldObjects<Element>) -> Self? {
    if case .list(let list) = objects { list } else { nil }
  }

  package func mapChildren(_ body: (Element) -> Element?) -> Self? { compactMap(body) }
}

/// Texts keyed by names.
extension Dictionary: MemberValue where Key == String, Value == String {
  package static var isRequired: Bool { false }
  package var isLeftOut: Bool { isEmpty }
  package static var nothing: Self? { [:] }
  package static func read(from source: some ValueSource) -> Self? { source.texts() }
  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }
}

extension Dictionary: TextMember where Key == String, Value == String {
  package func forEachText(_ body: (String, String?, Int?) -> Void) {
    for (name, text) in sorted(by: { $0.key < $1.key }) { body(text, name, nil) }
  }

  package func mapTexts(_ body: (String) -> String) -> Self { mapValues(body) }
}
