@testable import CrimePrevention
@testable import CrimePreventionJSON
import Foundation

/// What the library's reader makes of bytes.
enum OwnOutcome: Hashable {
  /// It reads them as this value.
  case value(JSONValue)
  /// They are JSON, but hold a number that can't be kept.
  case numberNotKept
  /// They aren't JSON.
  case refused(JSONSyntaxError.Fault)

  init(reading bytes: [UInt8]) {
    do {
      let tape = try JSONScanner.tape(of: bytes)
      let (value, problems, _) = TapeReader.read(tape) { $0.jsonValue() }
      self = problems.isEmpty ? value.map(Self.value) ?? .numberNotKept : .numberNotKept
    } catch {
      self = .refused(error.fault)
    }
  }

  /// Whether the bytes are JSON.
  var isJSON: Bool {
    if case .refused = self { return false }
    return true
  }

  var value: JSONValue? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}

/// What Foundation's decoder makes of bytes; `nil` when it refuses them.
func foundationValue(reading bytes: [UInt8]) -> JSONValue? {
  try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
}

extension JSONValue {
  /// The value as a text that is the same in every programming language: numbers as the bits of their `Double`, texts
  /// as their UTF-8 in hexadecimal, members sorted by that.
  var canonicalDump: String {
    switch self {
    case .null: "n"
    case .bool(let value): value ? "t" : "f"
    case .number(let number): "d" + String(number.doubleValue?.bitPattern ?? 0, radix: 16)
    case .string(let text): "s" + text.hexadecimal
    case .array(let elements): "[" + elements.map(\.canonicalDump).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.hexadecimal):\($1.canonicalDump)" }.sorted().joined(separator: ",") + "}"
    }
  }

  /// Whether two values are the same except for the sign of zeros and the last bit of numbers that fill a `Double`.
  func isNearlyEqual(to other: JSONValue) -> Bool {
    switch (self, other) {
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isNearlyEqual(to: $1) }
    case (.object(let left), .object(let right)):
      left.count == right.count && left.allSatisfy { right[$0]?.isNearlyEqual(to: $1) == true }
    case (.number(let left), .number(let right)):
      left.isNearlyEqual(to: right)
    default: self == other
    }
  }
}

extension JSONNumber {
  fileprivate func isNearlyEqual(to other: JSONNumber) -> Bool {
    guard let left = doubleValue, let right = other.doubleValue else { return false }
    return left == right || (abs(left) >= 0x1p52 && abs(left - right) <= left.ulp)
  }
}

extension String {
  fileprivate var hexadecimal: String { Array(utf8).hexadecimal }
}

extension [UInt8] {
  /// Two digits per byte.
  var hexadecimal: String {
    let digits = Array<UInt8>("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
