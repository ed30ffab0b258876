/// A place in a text (rad och kolumn).
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1. Lines end with a line feed.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// Makes a position from a line and a column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one position stands before another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The position as `line:column`.
  public var description: String { "\(line):\(column)" }
}
