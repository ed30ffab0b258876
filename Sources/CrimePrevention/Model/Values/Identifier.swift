/// The identifier of an entity, typed by what it identifies, so that a goal's can't be passed as an indicator's.
///
/// Well-formed identifiers are lower-case ASCII letters and digits in groups joined by `.`, `_` or `-`, such as
/// `night-walk-groups`. A malformed one can be read and kept: rules report it.
public struct Identifier<Entity>: RawRepresentable, Sendable, Hashable {
  /// The identifier as written.
  public let rawValue: String

  /// Makes an identifier from any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an identifier from any text.
  public init(_ rawValue: String) {
    self.init(rawValue: rawValue)
  }

  /// Whether the identifier has the form `[a-z0-9]+([._-][a-z0-9]+)*`.
  public var isWellFormed: Bool {
    var afterSeparator = true
    for byte in rawValue.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        afterSeparator = false
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        if afterSeparator { return false }
        afterSeparator = true
      default:
        return false
      }
    }
    return !afterSeparator
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as written.
  public var description: String { rawValue }
}
