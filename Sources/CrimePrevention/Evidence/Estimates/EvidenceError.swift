/// Why numbers can't be used in a calculation at all.
///
/// Numbers that can be used but give no answer, such as no events in either of two years, aren't errors: the result
/// then says so.
@nonexhaustive
public enum EvidenceError: Error, Sendable, Hashable {
  /// A sample, a list of weights or a series is empty.
  case noObservations
  /// A count is below 0.
  case negativeCount
  /// A count is above ``EventCount/largest``.
  case countTooLarge
  /// More successes than trials.
  case moreSuccessesThanTrials
  /// A number isn't finite, isn't positive where it must be, or is other than 0 and smaller than 1e-100 or larger than
  /// 1e100: no figure of a municipality is, and squares of such numbers leave the range of a `Double`.
  case outOfRange
  /// A probability or share isn't from 0 to 1.
  case notAProbability
  /// Fewer values than the calculation needs at all.
  case tooFewValues
  /// Two points of a series have the same time.
  case repeatedTime
  /// The change to plan for is no change.
  case noChange
}

extension EvidenceError {
  /// Returns the number, if it can be calculated with.
  static func checked(_ value: Double) throws(EvidenceError) -> Double {
    let magnitude = abs(value)
    guard magnitude == 0 || (1e-100...1e100).contains(magnitude) else { throw .outOfRange }
    return value
  }

  /// Returns the number, if it's positive and can be calculated with.
  static func checkedPositive(_ value: Double) throws(EvidenceError) -> Double {
    guard value > 0 else { throw .outOfRange }
    return try checked(value)
  }

  /// Returns the number, if it's from 0 to 1.
  static func checkedShare(_ value: Double) throws(EvidenceError) -> Double {
    guard (0...1).contains(value) else { throw .notAProbability }
    return value
  }
}
