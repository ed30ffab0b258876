/// A code from a list that may grow: any text can be read and is written back.
///
/// The codes that this version knows are constants. A `switch` over them has a `default` for codes of a later version:
///
/// ```swift
/// switch measure.status {
/// case .ongoing, .paused: print("under way")
/// case .planned, .completed, .cancelled: print("not under way")
/// case nil: print("not stated")
/// default: print("a code that this version doesn't know")
/// }
/// ```
public protocol OpenCode: RawRepresentable, Codable, Sendable, Hashable, CustomStringConvertible
where RawValue == String {
  /// Makes a code from any text.
  init(rawValue: String)
}

extension OpenCode {
  /// The code as written.
  public var description: String { rawValue }
}

/// A code with a closed view of those that this version of the library knows, so that the library's own switches have a case
/// for each.
package protocol KnownCode: OpenCode {
  /// The codes that this version of the library knows.
  associatedtype Known: RawRepresentable, CaseIterable, Sendable, Hashable where Known.RawValue == String
}

extension KnownCode {
  /// Makes a known code.
  package init(_ known: Known) {
    self.init(rawValue: known.rawValue)
  }

  /// The code among the known ones; `nil` for a code that this version of the library doesn't know.
  package var known: Known? { Known(rawValue: rawValue) }
}
