/// A value on the way to a target (delmål, etappmål).
public struct Waypoint: RecordObject {
  /// The day.
  public var on: CalendarDate
  /// The value expected by then, in the indicator's unit.
  public var value: Double
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: CalendarDate, value: Double, annotations: Annotations = Annotations()) {
    self.on = on
    self.value = value
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.on, .value]
}

extension FieldKey where Object == Waypoint {
  /// Key of ``Waypoint/on``.
  public static var on: Self { Self("on") }
  /// Key of ``Waypoint/value``.
  public static var value: Self { Self("value") }
}
