extension DescribedObject {
  /// What people call the object: its name, title or text; `nil` when it has none.
  var title: String? {
    var search = TitleSearch(of: self)
    Self.members(&search)
    return search.title
  }

  /// By what an object of a list is told from others, in a text.
  var label: String {
    identifierText ?? String(decoding: nameBytes.filter { $0 > 0x20 }, as: UTF8.self)
  }
}

/// Looks for the member by which people call an object.
private struct TitleSearch<Object: DescribedObject>: PlainMemberVisitor {
  private static var names: [String] { ["name", "title", "text"] }

  private let object: Object
  private(set) var title: String?

  init(of object: Object) {
    self.object = object
  }

  mutating func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard title == nil, Self.names.contains(name.description) else { return }
    title = object[keyPath: path] as? String
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}
}

/// What people call the objects of some versions of a record, by kind and identifier.
struct ObjectTitles {
  private var titles: [EntityKind.Known: [String: String]] = [:]

  /// - Parameter records: Of two with the same object, the first has the say.
  init(_ records: [CouncilRecord]) {
    for record in records {
      collect(record)
      collect(record.council)
    }
  }

  subscript(kind: EntityKind.Known, id: String) -> String? { titles[kind]?[id] }

  private mutating func collect(_ object: some DescribedObject) {
    if let kind = type(of: object).kind, let id = object.identifierText, titles[kind]?[id] == nil {
      titles[kind, default: [:]][id] = object.title
    }
    for (child, _) in object.identifiedChildren(at: DocumentPath()) { collect(child) }
  }
}

extension MemberValue {
  /// The objects that the value refers to.
  var references: [(kind: EntityKind.Known, id: String)] {
    var sink = ReferenceSink()
    try? write(to: &sink)
    return sink.found
  }
}

/// Collects references from whatever is written to it.
private struct ReferenceSink: ValueSink {
  var found: [(kind: EntityKind.Known, id: String)] = []

  func write(_ text: String) {}
  func write(_ number: Double) {}
  func write(_ number: Int) {}
  func write(_ flag: Bool) {}
  func write(_ texts: [String: String]) {}

  mutating func write<Element: MemberValue>(_ list: [Element]) throws {
    for element in list { try element.write(to: &self) }
  }

  mutating func write<Object: DescribedObject>(_ object: Object) {
    var members = ReferringMembers(of: object)
    Object.members(&members)
    found += members.found
  }
}

/// Collects the references of an object's members.
private struct ReferringMembers<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private(set) var found: [(kind: EntityKind.Known, id: String)] = []

  init(of object: Object) {
    self.object = object
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    found += object[keyPath: path].references
  }

  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard let kind = Value.Entity.kind else { return }
    object[keyPath: path].forEachReference { id, _ in found.append((kind, id.rawValue)) }
  }

  mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard let kind = object[keyPath: kind]?.known, let id = object[keyPath: path] else { return }
    found.append((kind, id))
  }

  mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard let kind = object[keyPath: kind]?.known else { return }
    found += object[keyPath: path].map { (kind, $0) }
  }
}

extension Reference {
  /// What a reference names, as a sentence calls it: by kind and title or, when there is none, identifier.
  package func named(_ title: String?) -> Sentence {
    let kind = CodeNames.kinds.names[kind.rawValue] ?? Sentence(english: kind.rawValue, swedish: kind.rawValue)
    guard let called = title ?? id else {
      return Sentence(english: "The record", swedish: "Dokumentet")
    }
    return Sentence(
      english: "The \(kind.english) “\(called.shortened)”",
      swedish: "\(kind.swedish.capitalizedFirst) ”\(called.shortened)”"
    )
  }
}

extension String {
  /// The text with a capital letter at its start.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text on one line, cut where it gets long.
  var shortened: String {
    let limit = 80
    guard unicodeScalars.count > limit else { return onOneLine }
    var start = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(limit) { start.append(scalar) }
    return String(start).onOneLine + "…"
  }
}
