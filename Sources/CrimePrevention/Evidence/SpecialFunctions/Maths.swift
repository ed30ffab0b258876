#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// The few elementary functions that the standard library leaves to the platform's C maths.
///
/// Collected here so that no other file depends on the platform. `lgamma` isn't among them: it writes a global
/// variable.
extension Double {
  /// 1 for a value above zero, -1 for one below, 0 for zero.
  var direction: Int {
    if self > 0 { return 1 }
    return self < 0 ? -1 : 0
  }

  /// eˣ.
  var exponential: Double { exp(self) }

  /// eˣ − 1, accurate even when x is close to 0.
  var exponentialMinusOne: Double { expm1(self) }

  /// The natural logarithm.
  var naturalLogarithm: Double { log(self) }

  /// ln(1 + x), accurate even when x is close to 0.
  var logarithmOfOnePlus: Double { log1p(self) }

  /// The complementary error function, 2/√π ∫ₓ^∞ e^(−t²) dt.
  var complementaryErrorFunction: Double { erfc(self) }
}

/// A continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)), extended term by term from the front (modified Lentz's method).
///
/// Source: W. J. Lentz (1976), with the zero guard of I. J. Thompson and A. R. Barnett (1986).
struct LentzFraction {
  private(set) var value: Double
  private var above: Double
  private var below = 0.0

  /// Starts with b₀.
  init(first: Double) {
    value = Self.notZero(first)
    above = value
  }

  /// Adds a term.
  ///
  /// - Returns: Whether it no longer changed the value.
  mutating func extend(by numerator: Double, over denominator: Double) -> Bool {
    below = 1 / Self.notZero(denominator + numerator * below)
    above = Self.notZero(denominator + numerator / above)
    let change = above * below
    value *= change
    return abs(change - 1) < 3e-16
  }

  private static func notZero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
}

/// How long the sums and fractions may continue: they settle within a small multiple of the square root of the
/// parameter.
enum IterationLimit {
  static func forParameter(_ parameter: Double) -> Int {
    Int(min(10_000_000, 500 + 30 * parameter.squareRoot()))
  }
}
