/// A number of events, such as reported offences, and the exposure that they arose from (antal händelser).
///
/// ```swift
/// let offences = try EventCount(162, exposure: 63_500)
/// offences.interval()                     // exact, 95 %: 138.0 to 189.0 offences
/// try offences.rate(per: 100_000).value   // 255.1 a 100 000 inhabitants
/// ```
public struct EventCount: Sendable, Hashable {
  /// The largest count that calculations take: a thousand million.
  public static let largest = 1_000_000_000

  /// The number of events, from 0.
  public let count: Int
  /// The exposure that the events arose from, positive: inhabitants, days, inhabitants × years. 1 when only the count
  /// matters.
  ///
  /// Any unit will do, but two counts that are compared need the same one.
  public let exposure: Double

  /// A count with its exposure.
  ///
  /// - Parameters:
  ///   - count: The number of events, from 0 to ``largest``. 0 means that none happened, not that nobody counted.
  ///   - exposure: What they arose from: positive, finite.
  /// - Throws: ``EvidenceError/negativeCount``, ``EvidenceError/countTooLarge``, ``EvidenceError/outOfRange`` for the
  ///   exposure.
  public init(_ count: Int, exposure: Double = 1) throws(EvidenceError) {
    guard count >= 0 else { throw .negativeCount }
    guard count <= Self.largest else { throw .countTooLarge }
    self.count = count
    self.exposure = try EvidenceError.checkedPositive(exposure)
  }

  /// Returns another count, from 0 to ``largest``, with the same exposure.
  func with(_ count: Int) -> EventCount { EventCount(checked: count, exposure) }

  private init(checked count: Int, _ exposure: Double) {
    self.count = count
    self.exposure = exposure
  }

  /// Whether the count is so small that a rate based on it must not be shown without a remark: under 20.
  ///
  /// The relative standard error 1/√k is then above 22 %.
  package var isSmall: Bool { count < 20 }
}

extension EventCount {
  /// Returns the values between which the expected number of events may well lie: Garwood's exact interval, in events.
  ///
  /// ½ χ²(α/2; 2k) to ½ χ²(1 − α/2; 2k + 2); the lower bound of 0 events is 0. Covers at least the stated level, whatever
  /// the expected number is.
  ///
  /// Assumes that events happen independently of each other (Poisson). Offences come in series, by the same persons or on the
  /// same night, and reporting varies: then the interval is too narrow, see ``DispersionIndex``.
  ///
  /// Source: F. Garwood (1936), Biometrika 28.
  ///
  /// - Complexity: O(√k).
  public func interval(confidence: ConfidenceLevel = .percent95) -> ConfidenceInterval {
    let tail = confidence.tail
    let lower = count > 0 ? GammaDistribution(shape: Double(count)).quantile(.lower(tail)) : 0
    return ConfidenceInterval(lower, GammaDistribution(shape: Double(count) + 1).quantile(.upper(tail)), confidence)
  }

  /// Returns Byar's approximation of ``interval(confidence:)``, in events.
  ///
  /// k(1 − 1/9k − z/3√k)³ to (k + 1)(1 − 1/9(k + 1) + z/3√(k + 1))³. For figures that must agree with publications made
  /// this way; from 10 events it's within 0.2 % of the exact bounds. Under 10 use the exact interval.
  ///
  /// Source: N. E. Breslow and N. E. Day, *Statistical Methods in Cancer Research* II (1987).
  package func byarInterval(confidence: ConfidenceLevel = .percent95) -> ConfidenceInterval {
    let z = confidence.z
    let lower = count > 0 ? Self.byarBound(Double(count), -z) : 0
    return ConfidenceInterval(lower, Self.byarBound(Double(count) + 1, z), confidence)
  }

  private static func byarBound(_ count: Double, _ z: Double) -> Double {
    let root = max(0, 1 - 1 / (9 * count) + z / (3 * count.squareRoot()))
    return count * root * root * root
  }

  /// Returns the events per `multiple` of the exposure, for example per 100 000 inhabitants (per 100 000 invånare).
  ///
  /// k/exposure · multiple; the interval is the exact one of the count, on the same scale. Assumes that the exposure is
  /// known without error; state the date of the population. Not for shares, where each of the exposed counts at most
  /// once.
  ///
  /// - Parameters:
  ///   - multiple: The number to relate to, positive: mostly 1 000 or 100 000.
  ///   - confidence: The level of the interval.
  /// - Returns: The rate with the count that it rests on.
  /// - Throws: ``EvidenceError/outOfRange`` for a multiple that isn't positive and finite.
  public func rate(
    per multiple: Double,
    confidence: ConfidenceLevel = .percent95
  ) throws(EvidenceError) -> EventRate {
    let scale = try EvidenceError.checkedPositive(multiple) / exposure
    return EventRate(
      events: self,
      multiple: multiple,
      value: Double(count) * scale,
      interval: interval(confidence: confidence).scaled(by: scale)
    )
  }
}

/// Events per number of inhabitants or other exposure (tal, frekvens), never without the count behind it.
public struct EventRate: Sendable, Hashable {
  /// The count and the exposure.
  public let events: EventCount
  /// The number of exposed that the rate relates to, for example 100 000.
  public let multiple: Double
  /// The rate: events per ``multiple``.
  public let value: Double
  /// The values between which the rate may well lie, in the same unit.
  public let interval: ConfidenceInterval

  /// Whether the rate needs a remark, because it rests on fewer than 20 events.
  package var restsOnFewEvents: Bool { events.isSmall }
}
