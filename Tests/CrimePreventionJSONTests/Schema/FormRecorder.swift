@testable import CrimePrevention

/// Learns what types are read from by letting them read: from a decoder that has nothing to give, but notes what it is
/// asked for.
///
/// So the schema can't say anything else than the decoding does: there is no second list of the members.
final class FormRecorder {
  /// The objects met so far, by the name of their type.
  private(set) var objects: [String: ObjectForm] = [:]

  /// What a value of a type is read from.
  func form(of type: any Decodable.Type) throws -> ReadForm {
    switch type {
    case is Bool.Type: return .boolean
    case is Int.Type: return .wholeNumber
    case is Double.Type: return .number
    case is String.Type: return .text
    case is DecodedEntries.Type: return .texts
    case let text as any TextValue.Type: return .textOf(text.form)
    case let code as any OpenCode.Type: return .code(typeName(code), known: code.knownTexts)
    case let identifier as any EntityIdentifier.Type: return .identifier(of: identifier.entity)
    case let list as any ElementList.Type: return .list(of: try form(of: list.element))
    case let object as any RecordObject.Type:
      try note(object)
      return .object(typeName(object))
    default: throw UnknownForm(type: typeName(type))
    }
  }

  private func note<Object: RecordObject>(_ type: Object.Type) throws {
    guard objects[typeName(type)] == nil else { return }
    var form = ObjectForm(members: try members(of: type), fields: type.fields.map(\.stringValue))
    if let varied = type as? any Varied.Type {
      let common = Set(form.members.map(\.name))
      form.variants = try varied.kinds.map { kind in
        (kind, try members(of: type, answering: ["kind": kind]).filter { !common.contains($0.name) })
      }
    }
    objects[typeName(type)] = form
  }

  /// The members that an object asks for when it finds nothing but some texts.
  private func members<Object: RecordObject>(
    of type: Object.Type,
    answering answers: [String: String] = [:]
  ) throws -> [ObjectForm.Member] {
    let notes = MemberNotes(answers: answers)
    var missing = Set(answers.keys)
    do {
      _ = try Object(from: notes)
    } catch let error as InvalidRecord {
      missing.formUnion(error.problems.compactMap(\.missingMember))
    } catch UnsupportedFormat.notARecord(found: nil) {
      return try members(of: type, answering: ["format": CouncilRecord.format])
    } catch UnsupportedFormat.versionUnreadable(found: nil) {
      let version = ["formatVersion": FormatVersion.current.description]
      return try members(of: type, answering: answers.merging(version) { $1 })
    }
    return try notes.asked.map { name, type in
      ObjectForm.Member(name: name, form: try form(of: type), isRequired: missing.contains(name))
    }
  }
}

/// A type that is read in a way that the recorder doesn't know.
struct UnknownForm: Error {
  let type: String
}

// MARK: - What types tell of themselves

/// An object whose members depend on its member `kind`.
private protocol Varied {
  static var kinds: [String] { get }
}

extension Target.Expectation: Varied {
  fileprivate static var kinds: [String] { knownKinds }
}

/// An identifier, whatever it identifies.
private protocol EntityIdentifier {
  static var entity: String { get }
}

extension Identifier: EntityIdentifier {
  fileprivate static var entity: String { typeName(Entity.self) }
}

/// A list, whatever it holds.
private protocol ElementList {
  static var element: any Decodable.Type { get }
}

extension DecodedElements: ElementList {
  fileprivate static var element: any Decodable.Type { Element.self }
}

extension OpenCode {
  fileprivate static var knownTexts: [String] { Known.allCases.map(\.rawValue) }
}

extension DecodingProblem {
  fileprivate var missingMember: String? {
    guard rule == "document.member-missing", case .string(let name) = facts["member"] else { return nil }
    return name
  }
}
