/// Counts rounded instead of withheld (avrundning).
///
/// Rounded counts don't add up any more: say so where they are shown. And readers who see a rounded whole next to
/// rounded parts may work out more than each says.
public enum CountRounding {
  /// Returns the nearest multiple of a base, the larger one of two that are equally near.
  ///
  /// To base 5, 1 and 2 become 0, 3 and 4 become 5.
  ///
  /// Source: OECD, *Glossary of Statistical Disclosure Control*, conventional rounding.
  ///
  /// - Parameters:
  ///   - count: The count, from 0 to ``CountTable/largestCount``.
  ///   - base: The base, from 1 to ``CountTable/largestCount``.
  /// - Returns: The rounded count.
  public static func rounded(_ count: Int, toBase base: Int = 5) -> Int {
    precondition((0...CountTable.largestCount).contains(count), "A count is from 0 to a thousand million.")
    precondition((1...CountTable.largestCount).contains(base), "A base is from 1 to a thousand million.")
    return (count + base / 2) / base * base
  }
}

/// Shares from few answers, shown by a limit where they are near nothing or all (topp- och bottenkodning).
///
/// Of seven pupils none, or all, says something about each of them; at most 5 %, or at least 95 %, says less.
public struct ShareCoding: Sendable, Hashable {
  /// A share as it may be shown.
  public enum CodedShare: Sendable, Hashable {
    /// Unchanged.
    case exact(Double)
    /// At most this share.
    case atMost(Double)
    /// At least this share.
    case atLeast(Double)
  }

  /// The number of answers from which shares are shown unchanged.
  public let enoughAnswers: Int
  /// The limits, as shares of 1: what isn't inside is shown as at most the lower or at least the upper one.
  public let limits: ClosedRange<Double>

  /// Makes a coding.
  ///
  /// - Parameters:
  ///   - enoughAnswers: The number of answers from which shares are shown unchanged; from 0.
  ///   - limits: The lower and the upper limit, as shares of 1, from 0 to 1.
  public init(enoughAnswers: Int = 10, limits: ClosedRange<Double> = 0.05...0.95) {
    precondition(enoughAnswers >= 0, "A number of answers is 0 or more.")
    precondition(limits.lowerBound >= 0 && limits.upperBound <= 1, "Limits of a share are from 0 to 1.")
    self.enoughAnswers = enoughAnswers
    self.limits = limits
  }

  /// Returns a share as it may be shown.
  ///
  /// - Parameters:
  ///   - share: The share, from 0 to 1.
  ///   - answers: The number of answers that it rests on.
  /// - Returns: The share itself, or the limit that it isn't inside.
  public func coded(_ share: Double, answers: Int) -> CodedShare {
    precondition((0...1).contains(share), "A share is from 0 to 1.")
    guard answers < enoughAnswers else { return .exact(share) }
    if share <= limits.lowerBound { return .atMost(limits.lowerBound) }
    if share >= limits.upperBound { return .atLeast(limits.upperBound) }
    return .exact(share)
  }
}
