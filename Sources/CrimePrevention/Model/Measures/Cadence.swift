/// How often something is to take place (frekvens).
public struct Cadence: RecordObject {
  /// How many times at least, in each window.
  public var times: Int
  /// The window.
  public var per: CalendarWindow
  /// Given when it is to take place for each of several areas, units or organizations.
  public var each: Each?
  /// When it counts, such as term time; with `term`, each interval is a window.
  public var within: [CalendarInterval]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    times: Int,
    per: CalendarWindow,
    each: Each? = nil,
    within: [CalendarInterval] = [],
    annotations: Annotations = Annotations()
  ) {
    self.times = times
    self.per = per
    self.each = each
    self.within = within
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.times, .per, .each, .within]
}

extension FieldKey where Object == Cadence {
  /// Key of ``Cadence/times``.
  public static var times: Self { Self("times") }
  /// Key of ``Cadence/per``.
  public static var per: Self { Self("per") }
  /// Key of ``Cadence/each``.
  public static var each: Self { Self("each") }
  /// Key of ``Cadence/within``.
  public static var within: Self { Self("within") }
}
