import CrimePrevention
import Foundation
import Testing

/// A file of inputs and expected results of calculations.
struct VectorFile: Decodable {
  let vectors: [Vector]

  init(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/vectors/\(name).json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
  }

  /// Runs the check of each vector's method. A method without a check is a failure.
  func run(_ checks: [String: (Vector) throws -> Void]) {
    #expect(!vectors.isEmpty)
    for vector in vectors {
      guard let check = checks[vector.method] else {
        Issue.record("no check for \(vector.method) of \(vector.name)")
        continue
      }
      #expect(throws: Never.self, "\(vector.name)") { try check(vector) }
    }
    #expect(Set(vectors.map(\.method)) == Set(checks.keys), "each check is of some vector")
  }
}

/// One calculation: its inputs and its results.
struct Vector: Decodable {
  let name: String
  let method: String
  let tolerance: Double
  let inputs: Values
  let expected: Values

  /// Expects a number within the tolerance: absolute for small numbers, relative for large ones.
  func expect(_ actual: Double?, _ key: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let expected: Double = try expected.value(key)
    let actual = try #require(actual, "\(name)", sourceLocation: sourceLocation)
    #expect(
      abs(actual - expected) <= tolerance * max(1, abs(expected)),
      "\(name): \(key) is \(actual), expected \(expected)",
      sourceLocation: sourceLocation
    )
  }

  /// Expects an exact value.
  func expect<Value: Decodable & Equatable>(
    exactly actual: Value?,
    _ key: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let expected: Value = try expected.value(key)
    #expect(actual == expected, "\(name): \(key)", sourceLocation: sourceLocation)
  }

  /// Named values of any JSON type.
  struct Values: Decodable {
    private let data: [String: JSONValue]

    init(from decoder: any Decoder) throws {
      data = try decoder.singleValueContainer().decode([String: JSONValue].self)
    }

    var keys: Set<String> { Set(data.keys) }

    func value<Value: Decodable>(_ key: String, as type: Value.Type = Value.self) throws -> Value {
      let value = try #require(data[key], "\(key)")
      return try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }
  }
}
