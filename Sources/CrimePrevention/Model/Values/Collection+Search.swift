extension RandomAccessCollection where Index == Int {
  /// Returns the position of the first element that fits, in a collection whose fitting elements come last; its end
  /// when none fits. Logarithmic.
  package func firstPosition(where fits: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
