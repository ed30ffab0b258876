#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// The few elementary functions that the standard library leaves to the platform's C maths.
///
/// Gathered here so that no other file depends on the platform. `lgamma` isn't among them: it writes a global variable.
extension Double {
  /// eˣ.
  var exponential: Double { exp(self) }

  /// eˣ − 1, also where x is close to 0.
  var exponentialMinusOne: Double { expm1(self) }

  /// The natural logarithm.
  var naturalLogarithm: Double { log(self) }

  /// ln(1 + x), also where x is close to 0.
  var logarithmOfOnePlus: Double { log1p(self) }

  /// The complementary error function, 2/√π ∫ₓ^∞ e^(−t²) dt.
  var complementaryErrorFunction: Double { erfc(self) }
}
