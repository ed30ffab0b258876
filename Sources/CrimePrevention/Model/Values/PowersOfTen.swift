extension Double {
  /// Returns ten to the power of a whole number from 0, exact as far as a `Double` can be, which is up to 22.
  @inline(__always)
  static func powerOfTen(_ exponent: Int) -> Double {
    switch exponent {
    case 0: 1
    case 1: 1e1
    case 2: 1e2
    case 3: 1e3
    default: (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
  }
}
