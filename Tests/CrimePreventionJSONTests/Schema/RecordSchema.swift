@testable import CrimePrevention
import Foundation

/// The record format as JSON Schema 2020-12, made from what the types read.
///
/// The schema accepts what the decoder accepts: a member that may be absent may also be `null`, unknown members and
/// codes are allowed, and identifiers may be malformed. Rules report what is wrong with these.
struct RecordSchema {
  private let recorder = FormRecorder()
  private let root: ReadForm

  init() throws {
    root = try recorder.form(of: CouncilRecord.self)
  }

  /// The schema as a text, members sorted, with a line feed at the end.
  var jsonData: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(document) + Data("\n".utf8)
    }
  }

  var document: JSONValue {
    var definitions = definitions
    for (name, form) in recorder.objects { definitions[name] = schema(of: form, named: name) }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string("The record of a local crime-prevention council, format \(FormatVersion.current)"),
      "description": .string(
        "Generated from the types of swift-crime-prevention. Codes are open: the known ones stand as examples. null "
          + "reads as absent. Every object may carry a note, a citation, whom it may be shown to (sharing) and members of "
          + "the writer's own (x-…)."
      ),
      "$ref": reference(to: root),
      "$defs": .object(definitions),
    ]
  }

  /// The recorded objects, by the name of their type.
  var objects: [String: ObjectForm] { recorder.objects }
}

// MARK: - Objects

extension RecordSchema {
  private func schema(of form: ObjectForm, named name: String) -> JSONValue {
    var schema = members(form.members)
    schema["type"] = "object"
    if !form.variants.isEmpty {
      schema["allOf"] = .array(form.variants.filter { !$0.members.isEmpty }.map(condition))
      let kinds = form.variants.map { JSONValue.string($0.kind) }
      schema["properties"] = schema["properties"]?.adding("kind", ["type": "string", "examples": .array(kinds)])
    }
    // The header is read first, as two texts that decide whether the rest is read.
    if .object(name) == root {
      schema["properties"] = schema["properties"]?.adding("format", ["const": .string(CouncilRecord.format)])
        .adding("formatVersion", ["$ref": reference(to: .textOf(.formatVersion))])
    }
    return .object(schema)
  }

  private func members(_ members: [ObjectForm.Member]) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for member in members {
      let value = schema(of: member.form)
      properties[member.name] = member.isRequired ? value : ["anyOf": [value, ["type": "null"]]]
    }
    let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
    return ["properties": .object(properties)].merging(required.isEmpty ? [:] : ["required": .array(required)]) { $1 }
  }

  /// The members that an object of one kind has in addition.
  private func condition(kind: String, members: [ObjectForm.Member]) -> JSONValue {
    let isKind: JSONValue = ["properties": ["kind": ["const": .string(kind)]], "required": ["kind"]]
    return ["if": isKind, "then": .object(self.members(members))]
  }
}

// MARK: - Values

extension RecordSchema {
  private func schema(of form: ReadForm) -> JSONValue {
    switch form {
    case .boolean: ["type": "boolean"]
    case .text: ["type": "string"]
    case .texts: ["type": "object", "additionalProperties": ["type": "string"]]
    case .list(let element): ["type": "array", "items": schema(of: element)]
    case .identifier(let entity):
      ["$ref": reference(to: form), "description": .string("Identifies one of the type \(entity).")]
    case .code(_, let known): ["type": "string", "examples": .array(known.map { .string($0) })]
    case .wholeNumber, .number, .textOf, .object: ["$ref": reference(to: form)]
    }
  }

  private func reference(to form: ReadForm) -> JSONValue {
    let name =
      switch form {
      case .wholeNumber: "wholeNumber"
      case .identifier: "identifier"
      case .textOf(let text): text.rawValue
      case .object(let name): name
      default: "number"
      }
    return .string("#/$defs/\(name)")
  }

  /// The values that have a definition of their own.
  private var definitions: [String: JSONValue] {
    var definitions: [String: JSONValue] = [
      "identifier": [
        "type": "string", "examples": ["night-walk-groups"],
        "$comment":
          "Well-formed identifiers match [a-z0-9]+([._-][a-z0-9]+)*. Others open too, and a rule reports them.",
      ],
      "number": [
        "type": "number", "minimum": .number(-Double.greatestFiniteMagnitude),
        "maximum": .number(Double.greatestFiniteMagnitude),
      ],
      "wholeNumber": [
        "type": "integer", "minimum": .number(JSONNumber(.min)), "maximum": .number(JSONNumber(.max)),
      ],
    ]
    for form in TextForm.allCases {
      definitions[form.rawValue] = [
        "type": "string", "pattern": .string(form.pattern), "examples": .array(form.examples),
        "description": .string("This is \(form.english)."),
      ]
    }
    return definitions
  }
}

extension JSONValue {
  fileprivate static func number(_ value: Double) -> JSONValue {
    JSONNumber(value).map { .number($0) } ?? .null
  }

  /// The object with another value for a member.
  fileprivate func adding(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(var members) = self else { return self }
    members[name] = value
    return .object(members)
  }
}
