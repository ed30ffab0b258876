/// The value that a change is counted from (basvärde, utgångsvärde).
///
/// Without ``value`` and ``range`` it is the indicator's observation of that period and part.
public struct Baseline: RecordObject {
  /// The time the value is about.
  public var period: ReportingPeriod?
  /// The value, in the indicator's unit.
  public var value: Double?
  /// Given when the source only gives a range.
  public var range: ValueRange?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    period: ReportingPeriod? = nil,
    value: Double? = nil,
    range: ValueRange? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.period = period
    self.value = value
    self.range = range
    self.annotations = annotations
  }
}

extension Baseline: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.period("period", \.period)
    visit.figure("value", \.value)
    visit.child("range", \.range)
  }
}
