extension CountTable: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How large the table is, without any count.
  public var description: String {
    let withheld = visibilities.count { $0 == .withheld }
    return "CountTable(\(cellCount) cells, \(sumCount) sums, \(withheld) withheld)"
  }

  /// The same as ``description``.
  public var debugDescription: String { description }

  /// The sizes alone: what is dumped holds no count either.
  public var customMirror: Mirror {
    Mirror(self, children: ["cellCount": cellCount, "sumCount": sumCount])
  }
}
