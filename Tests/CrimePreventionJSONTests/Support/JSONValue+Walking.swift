import CrimePrevention

extension JSONValue {
  /// The value with every value in it replaced, from the innermost outwards, members in the order of their names. The
  /// transform receives a value and its path, with names and numbers after `/`.
  func mapped(at path: String = "", _ transform: (JSONValue, String) throws -> JSONValue) rethrows -> JSONValue {
    switch self {
    case .array(let elements):
      let mapped = try elements.enumerated().map { try $1.mapped(at: "\(path)/\($0)", transform) }
      return try transform(.array(mapped), path)
    case .object(let members):
      var mapped: [String: JSONValue] = [:]
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        mapped[name] = try value.mapped(at: "\(path)/\(name)", transform)
      }
      return try transform(.object(mapped), path)
    default:
      return try transform(self, path)
    }
  }

  /// The paths of all members of all objects in the value, sorted.
  var memberPaths: [String] {
    var paths: [String] = []
    _ = mapped { value, path in
      if case .object(let members) = value { paths += members.keys.map { "\(path)/\($0)" } }
      return value
    }
    return paths.sorted()
  }

  /// All objects in the value, itself included.
  var objects: [JSONValue] {
    var found: [JSONValue] = []
    _ = mapped { value, _ in
      if case .object = value { found.append(value) }
      return value
    }
    return found
  }

  /// The value with the values at some paths replaced by another one.
  func replacing(_ paths: Set<String>, with other: JSONValue) -> JSONValue {
    mapped { value, path in paths.contains(path) ? other : value }
  }
}

extension JSONValue {
  /// The member with a name; `null` when there is none.
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[name] ?? .null
  }

  /// The elements of a list; empty for any other value.
  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var int: Int? {
    guard case .number(let number) = self else { return nil }
    return number.intValue
  }
}
