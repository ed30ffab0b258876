import CrimePrevention

extension CouncilRecord {
  /// Returns the record with each text that its types describe as one for people replaced. Paths don't count elements
  /// of lists.
  ///
  /// A text that several objects of a type have in the same member is replaced by the same one each time, so that the
  /// figures of a group stay one series.
  func replacingTexts(by replacement: (_ path: String) -> String) -> CouncilRecord {
    withoutActuallyEscaping(replacement) { TextReplacement(by: $0).replaced(self, at: "") }
  }
}

/// Replaces the texts of one record. Lives as long as that takes.
private final class TextReplacement {
  private let replacement: (_ path: String) -> String
  private var replacements: [Original: String] = [:]

  private struct Original: Hashable {
    let type: ObjectIdentifier
    let member: String
    let text: String
  }

  init(by replacement: @escaping (_ path: String) -> String) {
    self.replacement = replacement
  }

  func replaced<Object: DescribedObject>(_ object: Object, at path: String) -> Object {
    var members = ObjectTextReplacement(object, at: path, self)
    Object.members(&members)
    members.text("note", \.annotations.note)
    members.text("citation", \.annotations.citation)
    members.child("sharing", \.annotations.sharing)
    return members.object
  }

  func text(for text: String, in member: StaticString, of type: Any.Type, at path: String) -> String {
    let original = Original(type: ObjectIdentifier(type), member: "\(member)", text: text)
    if let known = replacements[original] { return known }
    let new = replacement(path)
    replacements[original] = new
    return new
  }
}

/// Replaces the texts of one object, and of those inside it.
private struct ObjectTextReplacement<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var object: Object
  private let path: String
  private let all: TextReplacement

  init(_ object: Object, at path: String, _ all: TextReplacement) {
    self.object = object
    self.path = path
    self.all = all
  }

  mutating func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    object[keyPath: path] = object[keyPath: path].mapTexts { text in
      all.text(for: text, in: name, of: Object.self, at: below(name))
    }
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let value = object[keyPath: path].mapChildren { all.replaced($0, at: below(name)) }
    if let value { object[keyPath: path] = value }
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}

  private func below(_ name: StaticString) -> String { path.isEmpty ? "\(name)" : "\(path).\(name)" }
}
