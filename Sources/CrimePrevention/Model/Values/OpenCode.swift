/// A code from a list that may grow: any text can be read and is written back, and the known ones can be switched on.
///
/// ```swift
/// switch measure.status?.known {
/// case .ongoing, .paused: print("under way")
/// case .planned, .completed, .cancelled: print("not under way")
/// case nil: print("not stated")  // absent, or a code that this version doesn't know
/// }
/// ```
public protocol OpenCode: RawRepresentable, Codable, Sendable, Hashable, CustomStringConvertible
where RawValue == String {
  /// The codes that this version of the library knows.
  associatedtype Known: RawRepresentable, CaseIterable, Sendable, Hashable where Known.RawValue == String

  /// Makes a code from any text.
  init(rawValue: String)
}

extension OpenCode {
  /// Makes a known code.
  public init(_ known: Known) {
    self.init(rawValue: known.rawValue)
  }

  /// The code among the known ones; `nil` for a code that this version of the library doesn't know.
  public var known: Known? { Known(rawValue: rawValue) }

  /// The code as written.
  public var description: String { rawValue }
}
