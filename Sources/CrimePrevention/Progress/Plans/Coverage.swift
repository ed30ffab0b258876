/// How much of what there is to assess can be assessed (täckning): 3 of 8.
///
/// What is only followed (monitored) or cancelled stays out of both numbers. What can't be assessed is never counted as
/// failed, and never filled in.
public struct Coverage: Sendable, Hashable {
  /// How many have a verdict.
  public private(set) var assessable = 0
  /// How many there are.
  public private(set) var total = 0

  /// The coverage of some parts.
  public init(_ parts: some Sequence<ProgressPart>) {
    for part in parts { add(part.verdict, part.reasons) }
  }

  init() {}

  init(_ assessable: Int, of all: Int) {
    self.assessable = assessable
    total = all
  }

  mutating func add(_ verdict: Verdict, _ reasons: [NotAssessableReason]) {
    guard verdict != .monitored, !reasons.contains(.cancelled) else { return }
    total += 1
    if verdict != .notAssessable { assessable += 1 }
  }

  /// The share that can be assessed, 0 to 1; `nil` of nothing.
  public var share: Double? { total == 0 ? nil : Double(assessable) / Double(total) }
}
