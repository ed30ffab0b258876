/// A verdict, or why there is none (bedömning eller skäl till att den saknas).
///
/// ``reasons`` go with ``Verdict/notAssessable`` and with no other verdict: neither can be made without the other.
public struct Judgement: Sendable, Hashable {
  /// The verdict.
  public let verdict: Verdict
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  public let reasons: [NotAssessableReason]

  private init(_ verdict: Verdict, _ reasons: [NotAssessableReason]) {
    self.verdict = verdict
    self.reasons = reasons
  }

  /// A verdict that needs no reasons.
  ///
  /// - Precondition: It isn't ``Verdict/notAssessable``, which needs reasons: see ``notAssessable(_:)``.
  public static func verdict(_ verdict: Verdict) -> Self {
    precondition(verdict != .notAssessable, "what can't be assessed says why")
    return Self(verdict, [])
  }

  /// The judgement that something can't be assessed, and why.
  ///
  /// - Parameter reasons: One at least, in any order; each counts once.
  /// - Returns: The judgement, with ``Verdict/notAssessable``.
  public static func notAssessable(_ reasons: [NotAssessableReason]) -> Self {
    precondition(!reasons.isEmpty, "what can't be assessed says why")
    return Self(.notAssessable, reasons.inOrder)
  }

  static func notAssessable(because unassessable: Unassessable) -> Self { Self(.notAssessable, unassessable.reasons) }

  /// Whether it counts: it is neither only monitored nor cancelled.
  var isCounted: Bool { verdict != .monitored && !reasons.contains(.cancelled) }

  /// Returns the weakest of several judgements; when that is `notAssessable`, with the reasons of all that can't be
  /// assessed. `nil` when there are none but monitored ones.
  static func weakest(of judgements: some Collection<Judgement>) -> Self? {
    guard let weakest = Verdict.weakest(of: judgements.lazy.map(\.verdict)) else { return nil }
    if weakest != .notAssessable { return Self(weakest, []) }
    return .notAssessable(judgements.flatMap(\.reasons))
  }
}
