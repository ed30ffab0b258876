import Foundation

/// A JSON text as values, for walking what a draft writes.
indirect enum JSONTree {
  case object([String: JSONTree])
  case array([JSONTree])
  case leaf(String)

  init(_ value: some Encodable) throws {
    self.init(try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)))
  }

  private init(_ value: Any) {
    if let members = value as? [String: Any] {
      self = .object(members.mapValues { JSONTree($0) })
    } else if let elements = value as? [Any] {
      self = .array(elements.map { JSONTree($0) })
    } else {
      self = .leaf("\(value)")
    }
  }

  /// The values without members, by their JSON Pointers.
  var leaves: [(path: String, value: String)] { leaves(at: "") }

  private func leaves(at path: String) -> [(path: String, value: String)] {
    switch self {
    case .leaf(let value): [(path, value)]
    case .array(let elements): elements.enumerated().flatMap { $1.leaves(at: "\(path)/\($0)") }
    case .object(let members): members.sorted { $0.key < $1.key }.flatMap { $1.leaves(at: "\(path)/\($0)") }
    }
  }
}
