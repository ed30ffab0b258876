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
}

extension Waypoint: DescribedObject {
  package static var blank: Self { Self(on: .blank, value: 0) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.figure("value", \.value)
  }
}
