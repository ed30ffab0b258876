/// Why nothing can be said of what readers can work out.
enum UnsolvableTable: Error {
  /// The work, or a number in it, exceeds its limit.
  case tooLarge
  /// No table of whole counts agrees with what readers see.
  case contradictory
}
