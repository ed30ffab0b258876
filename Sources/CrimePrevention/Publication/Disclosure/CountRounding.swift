/// Counts rounded instead of withheld (avrundning).
///
/// Rounded counts don't add up any more: say so where they are shown. And whoever sees a rounded whole beside rounded parts may
/// work out more than each says.
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
