import CrimePrevention
import Testing

/// How each method of the vectors is called here.
enum VectorMethods {
  typealias Method = @Sendable (VectorInputs) throws -> [String: VectorValue]

  static let special: [String: Method] = [
    "special.normalCDF": { inputs in
      let z = try inputs.number("x")
      return [
        "p": .number(NormalDistribution.lowerTail(z)), "upperTail": .number(NormalDistribution.upperTail(z)),
      ]
    },
    "special.normalQuantile": { ["z": .number(NormalDistribution.quantile(.lower(try $0.number("p"))))] },
    "special.studentTQuantile": { inputs in
      let student = StudentTDistribution(degreesOfFreedom: try inputs.number("df"))
      return ["t": .number(student.quantile(.lower(try inputs.number("p"))))]
    },
    "special.chiSquareQuantile": { inputs in
      let chiSquare = ChiSquareDistribution(degreesOfFreedom: try inputs.number("df"))
      return ["x": .number(chiSquare.quantile(.lower(try inputs.number("p"))))]
    },
    "special.betaQuantile": { inputs in
      let beta = BetaDistribution(try inputs.number("a"), try inputs.number("b"))
      return ["x": .number(beta.quantile(.lower(try inputs.number("p"))))]
    },
    "special.regularizedBetaI": { inputs in
      let share = try inputs.number("x")
      let beta = BetaDistribution(try inputs.number("a"), try inputs.number("b"))
      return ["I": .number(beta.tails(share, rest: 1 - share).lower)]
    },
    "special.regularizedGammaP": { inputs in
      let tails = GammaDistribution(shape: try inputs.number("a")).tails(try inputs.number("x"))
      return ["P": .number(tails.lower), "Q": .number(tails.upper)]
    },
  ]

  static let estimates: [String: Method] = [
    "interval.wilson": { inputs in
      do {
        let share = try ObservedShare(try inputs.count("successes"), of: try inputs.count("n"))
        return bounds(share.interval(confidence: try confidence(inputs)))
          .merging(["estimate": .number(share.value)]) { first, _ in first }
      } catch EvidenceError.noObservations {
        return ["error": .text("no-observations")]
      }
    },
    "interval.wilsonShare": { inputs in
      let (share, size) = (try inputs.number("share"), try inputs.number("n"))
      let level = try confidence(inputs)
      let plain = try ObservedShare(share, sampleSize: size).interval(confidence: level)
      let weighted = try ObservedShare(share, sampleSize: size, designEffect: try inputs.number("designEffect"))
      return bounds(weighted.interval(confidence: level))
        .merging(["lowerUnweighted": .number(plain.lower), "upperUnweighted": .number(plain.upper)]) { $1 }
    },
    "interval.effectiveSampleSize": { inputs in
      let weights = try inputs.numbers("weights")
      let designEffect = try ObservedShare.designEffect(ofWeights: weights)
      let share = try ObservedShare(0.5, sampleSize: Double(weights.count), designEffect: designEffect)
      return ["nEff": .number(share.effectiveSize), "designEffect": .number(designEffect)]
    },
    "interval.poissonExact": { inputs in
      bounds(try EventCount(try inputs.count("count")).interval(confidence: try confidence(inputs)))
    },
    "interval.poissonByar": { inputs in
      bounds(try EventCount(try inputs.count("count")).byarInterval(confidence: try confidence(inputs)))
    },
    "rate.perInhabitants": { inputs in
      let events = try EventCount(try inputs.count("count"), exposure: try inputs.number("population"))
      let rate = try events.rate(per: try inputs.number("multiplier"), confidence: try confidence(inputs))
      return bounds(rate.interval).merging(["rate": .number(rate.value)]) { $1 }
    },
  ]

  static func confidence(_ inputs: VectorInputs) throws -> ConfidenceLevel {
    try #require(ConfidenceLevel(try inputs.number("confidence")))
  }

  /// The confidence level that leaves α outside the interval.
  static func confidence(leaving name: String, _ inputs: VectorInputs) throws -> ConfidenceLevel {
    try #require(ConfidenceLevel(1 - (try inputs.number(name))))
  }

  static func bounds(_ interval: ConfidenceInterval, _ prefix: String = "") -> [String: VectorValue] {
    let (lower, upper) = prefix.isEmpty ? ("lower", "upper") : (prefix + "Lower", prefix + "Upper")
    return [lower: .number(interval.lower), upper: .number(interval.upper)]
  }
}
