/// The version of the record format that a record is written in, `major.minor`.
///
/// Within a major version, a newer minor version only adds members and codes, which are kept.
public struct FormatVersion: Sendable, Hashable {
  /// Changes when older readers can't read newer records.
  public let major: Int
  /// Changes when members or codes are added.
  public let minor: Int

  /// Makes a version from its parts, neither below 0.
  public init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The version that this library writes.
  public static let current = FormatVersion(major: 1, minor: 0)
}

extension FormatVersion: Comparable {
  /// Whether one version is older than another.
  public static func < (left: Self, right: Self) -> Bool { (left.major, left.minor) < (right.major, right.minor) }
}

extension FormatVersion: LosslessStringConvertible {
  /// Reads `major.minor`; `nil` for any other text.
  public init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]) else { return nil }
    self.init(major: major, minor: minor)
    guard self.description == description, major >= 0, minor >= 0 else { return nil }
  }

  package init?(utf8: some BidirectionalCollection<UInt8>) { self.init(String(decoding: utf8, as: UTF8.self)) }

  /// The version as `major.minor`.
  public var description: String { "\(major).\(minor)" }
}
