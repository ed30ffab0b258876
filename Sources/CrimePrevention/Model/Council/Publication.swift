/// Something made public: when and where (publicering).
public struct Publication: RecordObject {
  /// The day it was made public.
  public var on: CalendarDate
  /// Where: a web page, a meeting, a newspaper.
  public var `where`: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: CalendarDate, `where`: String, annotations: Annotations = Annotations()) {
    self.on = on
    self.where = `where`
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.on, .where]
}

extension FieldKey where Object == Publication {
  /// Key of ``Publication/on``.
  public static var on: Self { Self("on") }
  /// Key of ``Publication/where``.
  public static var `where`: Self { Self("where") }
}
