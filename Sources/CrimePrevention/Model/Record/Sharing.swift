/// Whom something may be shown to (delning), and from when.
public struct Sharing: RecordObject {
  /// How widely.
  public var level: Level
  /// The municipality's own label, such as "Begränsad delning"; never mapped to other classes.
  public var label: String?
  /// The first day it may be shown (embargo).
  public var releaseOn: CalendarDate?
  /// Note, citation, and members that the format doesn't define.
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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.level, .label, .releaseOn]
}

extension Sharing {
  /// How widely something may be shown.
  public struct Level: OpenCode {
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

extension FieldKey where Object == Sharing {
  /// Key of ``Sharing/level``.
  public static var level: Self { Self("level") }
  /// Key of ``Sharing/label``.
  public static var label: Self { Self("label") }
  /// Key of ``Sharing/releaseOn``.
  public static var releaseOn: Self { Self("releaseOn") }
}
