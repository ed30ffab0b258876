/// Whom something may be shown to (delning), and from when.
public struct Sharing: RecordObject {
  /// How widely.
  public var level: Level
  /// The municipality's own label, such as "Begränsad delning"; never mapped to other classes.
  public var label: String?
  /// The first day it may be shown (embargo).
  public var releaseOn: CalendarDate?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    level: Level,
    label: String? = nil,
    releaseOn: CalendarDate? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.level = level
    self.label = label
    self.releaseOn = releaseOn
    self.annotations = annotations
  }
}

extension Sharing: DescribedObject {
  package static var blank: Self { Self(level: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.code("level", \.level)
    visit.text("label", \.label)
    visit.date("releaseOn", \.releaseOn)
  }
}

extension Sharing {
  /// How widely something may be shown.
  public struct Level: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// To anyone (offentlig).
      case `public`
      /// To some (begränsad).
      case restricted
      /// Under secrecy (sekretess).
      case secret
    }

    /// To anyone (offentlig).
    public static let `public` = Self(.public)
    /// To some (begränsad).
    public static let restricted = Self(.restricted)
    /// Under secrecy (sekretess).
    public static let secret = Self(.secret)
  }
}

extension Sharing.Level {
  /// Returns whether this level lets fewer people see something than another. An unknown level isn't narrower than any.
  func isNarrower(than other: Self) -> Bool {
    guard let rank, let otherRank = other.rank else { return false }
    return rank > otherRank
  }

  private var rank: Int? {
    switch known {
    case .public: 0
    case .restricted: 1
    case .secret: 2
    case nil: nil
    }
  }
}
