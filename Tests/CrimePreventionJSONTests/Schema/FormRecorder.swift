@testable import CrimePrevention

/// Learns from the types of a record what they are read from.
///
/// Therefore the schema can't differ from reading and writing: there is no second list of the members.
final class FormRecorder {
  /// The objects found so far, by the name of their type.
  private(set) var objects: [String: ObjectForm] = [:]

  /// What a member of a type is read from.
  func form(of type: any MemberValue.Type) throws -> ReadForm {
    switch type {
    case is Bool.Type: return .boolean
    case is Int.Type: return .wholeNumber
    case is Double.Type: return .number
    case is String.Type: return .text
    case is [String: String].Type: return .texts
    case let text as any TextFormValue.Type: return .textOf(text.form)
    case let code as any OpenCode.Type: return .code(typeName(code), known: code.knownTexts)
    case let identifier as any EntityIdentifier.Type: return .identifier(of: identifier.entity)
    case let optional as any Wrapping.Type: return try form(of: optional.wrapped)
    case let list as any ElementList.Type: return .list(of: try form(of: list.element))
    case let object as any DescribedObject.Type:
      try note(object)
      return .object(typeName(object))
    default: throw UnknownForm(type: typeName(type))
    }
  }

  private func note<Object: DescribedObject>(_ type: Object.Type) throws {
    guard objects[typeName(type)] == nil else { return }
    var visitor = FormVisitor<Object>()
    Object.members(&visitor)
    let remarks: [(name: String, type: any MemberValue.Type)] = [
      ("note", String?.self), ("citation", String?.self), ("sharing", Sharing?.self),
    ]
    objects[typeName(type)] = ObjectForm(members: [])
    objects[typeName(type)] = ObjectForm(
      members: try members(visitor.members + remarks),
      variants: try visitor.variants.map { ($0.kind, try members($0.members)) }
    )
  }

  private func members(_ members: [(name: String, type: any MemberValue.Type)]) throws -> [ObjectForm.Member] {
    try members.map { name, type in
      ObjectForm.Member(name: name, form: try form(of: type), isRequired: type.isRequired)
    }
  }
}

/// Notes the members of one type.
private struct FormVisitor<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var members: [(name: String, type: any MemberValue.Type)] = []
  /// The additional members when the member `kind` is one of the known kinds, by kind.
  private(set) var variants: [(kind: String, members: [(name: String, type: any MemberValue.Type)])] = []
  private var objects: [Object] = []

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    members.append((name.description, Value.self))
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    members.append((name.description, String.self))
  }

  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    member(name, path)
    variants = known.map { ($0, []) }
    objects = known.map { kind in
      var object = Object.blank
      object[keyPath: path] = kind
      return object
    }
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ visit: (inout Self) -> Void) {
    var inner = Self()
    visit(&inner)
    for index in objects.indices where objects[index][keyPath: condition] { variants[index].members += inner.members }
  }
}

/// A type that is read in a way that the recorder doesn't know.
struct UnknownForm: Error {
  let type: String
}

// MARK: - What types tell of themselves

/// An identifier, whatever it identifies.
private protocol EntityIdentifier {
  static var entity: String { get }
}

extension Identifier: EntityIdentifier {
  fileprivate static var entity: String { typeName(Entity.self) }
}

/// A value that may be absent.
private protocol Wrapping {
  static var wrapped: any MemberValue.Type { get }
}

extension Optional: Wrapping where Wrapped: MemberValue {
  fileprivate static var wrapped: any MemberValue.Type { Wrapped.self }
}

/// A list, whatever it holds.
private protocol ElementList {
  static var element: any MemberValue.Type { get }
}

extension Array: ElementList where Element: MemberValue {
  fileprivate static var element: any MemberValue.Type { Element.self }
}

extension OpenCode {
  fileprivate static var knownTexts: [String] { Known.allCases.map(\.rawValue) }
}
