extension RandomAccessCollection {
  /// The position of the first element that fits, when those that fit come last; the end when none does.
  func firstIndexInOrder(where fits: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if fits(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
