import Foundation

/// One worked example of a calculation: inputs and what must come out.
struct Vector: Decodable {
  let name: String
  let method: String
  let inputs: [String: VectorValue]
  let expected: [String: VectorValue]
  let tolerance: Double

  /// Files of vectors about what numbers can prove.
  static let files = ["intervals", "rates", "trends", "spc", "special-functions"]

  /// The vectors of a file.
  static func all(in file: String) throws -> [Vector] {
    let url = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/vectors/\(file).json")
    return try JSONDecoder().decode(Document.self, from: Data(contentsOf: url)).vectors
  }

  private struct Document: Decodable {
    let vectors: [Vector]
  }
}

/// A value in a vector.
enum VectorValue: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([VectorValue])
  case object([String: VectorValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = text == "inf" ? .number(.infinity) : .text(text)
    } else if let list = try? container.decode([VectorValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: VectorValue].self))
    }
  }

  /// A number, or none.
  init(_ number: Double?) {
    self = number.map { .number($0) } ?? .null
  }

  /// Numbers in order.
  static func numbers(_ numbers: [Double]) -> VectorValue { .list(numbers.map { .number($0) }) }

  /// Whether this equals another value within the vector's tolerance; probabilities must also agree relative to their size.
  func agrees(with expected: VectorValue, tolerance: Double, isProbability: Bool) -> Bool {
    switch (self, expected) {
    case (.number(let actual), .number(let expected)):
      guard actual.isFinite, expected.isFinite else { return actual == expected }
      if isProbability, expected != 0, abs(actual / expected - 1) > tolerance { return false }
      return abs(actual - expected) <= tolerance * max(1, abs(expected))
    case (.list(let actual), .list(let expected)):
      return actual.count == expected.count
        && zip(actual, expected).allSatisfy {
          $0.agrees(with: $1, tolerance: tolerance, isProbability: isProbability)
        }
    default: return self == expected
    }
  }
}

/// The arguments of a vector, by type.
struct VectorInputs {
  private let values: [String: VectorValue]

  init(_ values: [String: VectorValue]) {
    self.values = values
  }

  private struct Missing: Error {
    let name: String
  }

  func number(_ name: String) throws -> Double {
    guard case .number(let number)? = values[name] else { throw Missing(name: name) }
    return number
  }

  func count(_ name: String) throws -> Int {
    guard let count = Int(exactly: try number(name)) else { throw Missing(name: name) }
    return count
  }

  func numbers(_ name: String) throws -> [Double] {
    guard case .list(let list)? = values[name] else { throw Missing(name: name) }
    return try list.map { value in
      guard case .number(let number) = value else { throw Missing(name: name) }
      return number
    }
  }

  func counts(_ name: String) throws -> [Int] {
    try numbers(name).map { number in
      guard let count = Int(exactly: number) else { throw Missing(name: name) }
      return count
    }
  }

  func flag(_ name: String) throws -> Bool {
    guard case .flag(let flag)? = values[name] else { throw Missing(name: name) }
    return flag
  }

  func text(_ name: String) throws -> String {
    guard case .text(let text)? = values[name] else { throw Missing(name: name) }
    return text
  }

  func object(_ name: String) throws -> [String: Double] {
    guard case .object(let object)? = values[name] else { throw Missing(name: name) }
    return try object.mapValues { value in
      guard case .number(let number) = value else { throw Missing(name: name) }
      return number
    }
  }
}
