import Testing

@testable import CrimePrevention

/// When a changed target is easier to reach.
struct EasierTargetTests {
  typealias Expectation = Target.Expectation

  @Test(
    arguments: [
      (.atLeast(8), .atLeast(6)), (.atMost(3), .atMost(4)), (.between(5, and: 8), .between(4, and: 8)),
      (.between(5, and: 8), .between(5, and: 9)), (.factor(0.5), .factor(0.8)), (.factor(0.5), .factor(1)),
      (.factor(2), .factor(1.5)), (.maintain(tolerance: 1), .maintain(tolerance: 2)),
      (.maintain(tolerance: 1), .maintain()), (.decrease, .monitor),
    ] as [(Expectation, Expectation)]
  )
  func whatAsksForLessIsEasier(older: Expectation, newer: Expectation) {
    #expect(newer.isEasier(than: older))
    #expect(!older.isEasier(than: newer))
  }

  @Test(
    arguments: [
      (.factor(0.5), .factor(1.5)), (.atLeast(8), .atMost(6)),
      (.increase, .decrease), (.band("low"), .band("high")), (.atLeast(8), .atLeast(8)),
    ] as [(Expectation, Expectation)]
  )
  func whatAsksForSomethingElseIsNeither(older: Expectation, newer: Expectation) {
    #expect(!newer.isEasier(than: older))
    #expect(!older.isEasier(than: newer))
  }
}
