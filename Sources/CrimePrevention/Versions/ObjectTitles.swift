extension DescribedObject {
  /// What people call the object: its name, title or text; `nil` when it has none.
  var title: String? {
    var search = TitleSearch(of: self)
    Self.members(&search)
    return search.title
  }

  /// What distinguishes an object from others in its list, as text.
  var label: String {
    identifierText ?? String(decoding: nameBytes.filter { $0 > 0x20 }, as: UTF8.self)
  }
}

/// Finds the member that holds an object's name for people.
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

/// What people call the objects of some versions of a record, by kind and identifier. A meeting without a title is
/// called by its day, and a follow-up by what it follows up.
struct ObjectTitles {
  private var titles: [EntityKind.Known: [String: String]] = [:]

  /// - Parameter records: When several have the same object, the first one decides.
  init(_ records: [CouncilRecord]) {
    for record in records {
      collect(record)
      collect(record.council)
    }
    for meeting in records.flatMap(\.meetings) where titles[.meeting]?[meeting.id.rawValue] == nil {
      titles[.meeting, default: [:]][meeting.id.rawValue] = meeting.date.description
    }
    for followUp in records.flatMap(\.followUps) {
      guard let kind = followUp.of.kind.known, let id = followUp.of.id, kind != .followUp else { continue }
      let known = titles[.followUp]?[followUp.id.rawValue]
      titles[.followUp, default: [:]][followUp.id.rawValue] = known ?? titles[kind]?[id]
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

extension Reference {
  /// Returns what a reference names, as it is called in a sentence: by kind and title or, when there is none,
  /// identifier.
  package func named(_ title: String?) -> Sentence {
    let kind = CodeNames.kinds.names[kind.rawValue] ?? Sentence(english: kind.rawValue, swedish: kind.rawValue)
    guard let called = title ?? id else {
      return Sentence(english: "The record", swedish: "Underlaget")
    }
    return Sentence(
      english: "The \(kind.english) “\(called.shortened)”",
      swedish: "\(kind.swedish.capitalizedFirst) ”\(called.shortened)”"
    )
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text on one line, cut where it gets long.
  var shortened: String { shortened(to: 80) }

  /// Returns the text on one line, cut when it is longer than `limit` scalars: between words, unless the last one is
  /// long.
  func shortened(to limit: Int) -> String {
    guard unicodeScalars.count > limit else { return onOneLine }
    var start = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(limit) { start.append(scalar) }
    let isWhole = unicodeScalars.dropFirst(limit).first == " "
    let words = isWhole ? start[...] : start.lastIndex(of: " ").map { start[..<$0] } ?? start[...]
    let isMost = words.count * 2 > limit
    return String(isMost ? String.UnicodeScalarView(words) : start).onOneLine + "…"
  }
}
