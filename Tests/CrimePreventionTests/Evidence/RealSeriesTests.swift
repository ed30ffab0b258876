import CrimePrevention
import Testing

/// Figures that municipalities have printed.
struct RealSeriesTests {
  @Test func moreThanTwiceAsManyNarcoticsOffencesAreShown() throws {
    let change = ChangeCertainty(from: try EventCount(61), to: try EventCount(162))
    let interval = try #require(change.interval)
    #expect(change.certainty == .shown && change.method?.rawValue == "exactCounts/1")
    #expect(isClose(try #require(change.estimate), 2.6557377049180326, 1e-12))
    #expect(isClose(interval.lower, 1.9668692216065096, 1e-8) && isClose(interval.upper, 3.626209893845344, 1e-8))
    #expect(isClose(try #require(change.pValue), 9.419757324544275e-12, 1e-8))
  }

  @Test func almostTwiceAsManyTrafficOffencesAreShown() throws {
    let change = ChangeCertainty(from: try EventCount(36), to: try EventCount(65))
    let interval = try #require(change.interval)
    #expect(change.certainty == .shown)
    #expect(isClose(try #require(change.estimate), 65.0 / 36, 1e-12))
    #expect(isClose(interval.lower, 1.1837656413842672, 1e-8) && isClose(interval.upper, 2.793520717865902, 1e-8))
    #expect(isClose(try #require(change.pValue), 0.005077381119448144, 1e-8))
  }

  @Test func aShareOfALargeSurveyIsKnownWithinThreePoints() throws {
    let share = try ObservedShare(0.85, sampleSize: 2_576)
    let interval = share.interval()
    #expect(isClose(interval.lower, 0.8356903370560448, 1e-9) && isClose(interval.upper, 0.8632673426241185, 1e-9))
    #expect(!share.restsOnFewAnswers)
  }

  @Test func aSampleOfTwentyTwoSaysLittle() throws {
    let share = try ObservedShare(21, of: 22)
    let interval = share.interval()
    #expect(isClose(interval.lower, 0.7820195416134267, 1e-9) && isClose(interval.upper, 0.991930572378736, 1e-9))
    #expect(share.restsOnFewAnswers)
    let half = try ObservedShare(11, of: 22)
    #expect(half.interval().width > 0.38 && half.restsOnFewAnswers)
    #expect(ChangeCertainty(from: half, to: try ObservedShare(16, of: 22)).certainty == .withinChance)
  }

  @Test func fromSixtyOneOnlyFortyOrEightySixStandOut() throws {
    let limits = try DetectableCounts(from: EventCount(61))
    #expect(limits.largestDecrease == 40 && limits.smallestIncrease == 86)
  }

  @Test func twentyTwoCasesOfVandalismMakeARateWithARemarkOnlyUnderTwenty() throws {
    let rate = try EventCount(22, exposure: 63_500).rate(per: 100_000)
    #expect(!rate.restsOnFewEvents && rate.interval.upper > 1.4 * rate.value)
  }
}
