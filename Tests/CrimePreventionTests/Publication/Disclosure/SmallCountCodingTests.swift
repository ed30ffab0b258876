import CrimePrevention
import Testing

/// Counts rounded, and shares coded at the ends, instead of withheld.
struct SmallCountCodingTests {
  @Test func countsGoToTheNearestMultipleOfFive() {
    #expect((0...8).map { CountRounding.rounded($0) } == [0, 0, 0, 5, 5, 5, 5, 5, 10])
    #expect(CountRounding.rounded(CountTable.largestCount) == CountTable.largestCount)
  }

  @Test func aHalfGoesUp() {
    #expect([4, 5, 14, 15].map { CountRounding.rounded($0, toBase: 10) } == [0, 10, 10, 20])
    #expect((0...3).map { CountRounding.rounded($0, toBase: 1) } == [0, 1, 2, 3])
  }

  @Test func nearNothingAndNearAllAreShownByTheirLimits() {
    let coding = ShareCoding()
    #expect(coding.coded(0, answers: 9) == .atMost(0.05))
    #expect(coding.coded(0.05, answers: 9) == .atMost(0.05))
    #expect(coding.coded(1, answers: 9) == .atLeast(0.95))
    #expect(coding.coded(1.0 / 3, answers: 9) == .exact(1.0 / 3))
  }

  @Test func sharesFromEnoughAnswersAreShownAsTheyAre() {
    #expect(ShareCoding().coded(0, answers: 10) == .exact(0))
    #expect(ShareCoding(enoughAnswers: 20, limits: 0.1...0.9).coded(0.9, answers: 19) == .atLeast(0.9))
  }
}
