import CrimePrevention
import TestSupport
import Testing

/// Building blocks compared with values computed with 30 digits by numerical integration, and with each other.
struct SpecialFunctionTests {
  @Test(
    arguments: [
      (0.5, 2.0, true, 0.045500263896358414), (3, 0.75, false, 0.040505439744813876),
      (61, 92.24099870362662, true, 0.00022428874665005289), (1045, 948.0206207485323, false, 0.0010082811969667787),
      (1e5, 101581.1388300842, true, 3.2633789508069308e-7), (1e9, 999810263.3403898, false, 9.8434828058541346e-10),
      (1e9, 1000007905.6941504, true, 0.40128985322314139), (2e9, 2000313049.51685, true, 1.2830844720525667e-12),
    ] as [(Double, Double, Bool, Double)]
  )
  func gammaTailsKeepTheirDigits(shape: Double, value: Double, isUpper: Bool, expected: Double) {
    let tails = GammaDistribution(shape: shape).tails(value)
    #expect(isClose(isUpper ? tails.upper : tails.lower, expected, 1e-9))
    #expect(abs(tails.lower + tails.upper - 1) < 1e-15)
  }

  @Test(
    arguments: [
      (0.5, 0.5, 0.1, 0.9, false, 0.20483276469913345), (81, 183, 0.25, 0.75, false, 0.019477815925113219),
      (1e5, 3, 0.9999, 0.0001, false, 0.0027680339601136102), (0.5, 2e9, 1e-9, 1 - 1e-9, true, 0.045500263855865186),
      (1e9, 1e9, 0.49995, 0.50005, false, 3.8721080231580809e-6),
      (1e9, 5e8, 0.66666, 0.33334, false, 0.29193974761649565), (1, 1e9, 1e-8, 1 - 1e-8, true, 4.5399927492488373e-5),
    ] as [(Double, Double, Double, Double, Bool, Double)]
  )
  func betaTailsKeepTheirDigits(
    first: Double,
    second: Double,
    share: Double,
    rest: Double,
    isUpper: Bool,
    expected: Double
  ) {
    let tails = BetaDistribution(first, second).tails(share, rest: rest)
    #expect(isClose(isUpper ? tails.upper : tails.lower, expected, 1e-9))
    #expect(abs(tails.lower + tails.upper - 1) < 1e-15)
  }

  @Test(
    arguments: [
      (1.0, 1e3, 0.00063661956016111788), (2, 5, 0.037749551350623726), (6, 2.4469118511449786, 0.05),
      (120, 8, 8.8334256628300393e-13), (1e9, 5, 5.7330324039516284e-7), (3, 0, 1),
    ] as [(Double, Double, Double)]
  )
  func bothTailsOfStudentsTKeepTheirDigits(degrees: Double, t: Double, expected: Double) {
    #expect(isClose(StudentTDistribution(degreesOfFreedom: degrees).bothTails(t), expected, 1e-9))
  }

  @Test func quantilesLeadBackToTheirProbability() {
    var random = RandomSource(seed: 501)
    for _ in 0..<400 {
      let (first, second) = (random.parameter(), random.parameter())
      let tail = random.powerOfTen(-30...(-0.302))
      let gamma = GammaDistribution(shape: first)
      #expect(isClose(gamma.tails(gamma.quantile(.lower(tail))).lower, tail, 1e-9), "gamma \(first) \(tail)")
      #expect(isClose(gamma.tails(gamma.quantile(.upper(tail))).upper, tail, 1e-9), "gamma \(first) \(tail)")
      let beta = BetaDistribution(first, second)
      let odds = beta.oddsQuantile(.upper(tail))
      let tails = beta.tails(odds / (1 + odds), rest: 1 / (1 + odds))
      // Odds outside the range of a number are 0 or infinite.
      #expect(isClose(tails.upper, tail, 1e-9) || !(1e-300...1e300).contains(odds), "beta \(first) \(second) \(tail)")
      let student = StudentTDistribution(degreesOfFreedom: max(1, first))
      #expect(isClose(student.bothTails(student.quantile(.upper(tail / 2))), tail, 1e-9), "t \(first) \(tail)")
      #expect(isClose(NormalDistribution.upperTail(NormalDistribution.quantile(.upper(tail))), tail, 1e-12))
    }
  }

  @Test func quantilesAreSymmetricAndGrowWithTheProbability() {
    for degrees in [1.0, 2, 7, 120, 1e9] {
      let student = StudentTDistribution(degreesOfFreedom: degrees)
      #expect(student.quantile(.lower(0.5)) == 0)
      let points = stride(from: 0.01, to: 1, by: 0.01).map { student.quantile(.lower($0)) }
      #expect(zip(points, points.dropFirst()).allSatisfy { $0 < $1 })
      #expect(zip(points, points.reversed()).allSatisfy { abs($0 + $1) < 1e-9 * (1 + abs($0)) })
    }
  }

  @Test func extremesGiveNumbersInTime() {
    let values = [0, .leastNonzeroMagnitude, 1e-300, 1e-20, 0.5, 1, 61, 1e9, 1e12, 1e300, .infinity]
    for shape in [0.5, 1, 1.5, 61, 1e9, 2e9] {
      for value in values {
        let gamma = GammaDistribution(shape: shape).tails(value)
        #expect((0...1).contains(gamma.lower) && (0...1).contains(gamma.upper), "gamma \(shape) \(value)")
        let share = value.isFinite ? value / (1 + value) : 1
        for other in [0.5, 1, 61, 2e9] {
          let beta = BetaDistribution(shape, other).tails(share, rest: 1 / (1 + value))
          #expect((0...1).contains(beta.lower) && (0...1).contains(beta.upper), "beta \(shape) \(other) \(value)")
        }
        #expect((0...1).contains(StudentTDistribution(degreesOfFreedom: 2 * shape).bothTails(value)))
        #expect((0...1).contains(NormalDistribution.lowerTail(-value)))
      }
      for tail in [.leastNonzeroMagnitude, 1e-300, 1e-17, 0.5, 1 - 1e-16] {
        #expect(GammaDistribution(shape: shape).quantile(.lower(tail)) >= 0)
        #expect(BetaDistribution(shape, 61).oddsQuantile(.upper(tail)) >= 0)
        #expect(!StudentTDistribution(degreesOfFreedom: 2 * shape).quantile(.lower(tail)).isNaN)
        #expect(NormalDistribution.quantile(.lower(tail)).isFinite)
      }
    }
  }
}
