import Testing

@testable import CrimePrevention

struct AggregationTests {
  @Test func largeGroupWeighsMoreInAShare() {
    var share = PooledShare([(numerator: 15.0, denominator: 100.0), (15, 50)])
    #expect(share.share == 0.2)
    share.add(0, of: 50)
    #expect(share.share == 0.15)
    #expect(PooledShare().share == nil)
  }

  @Test func verdictsAreCountedEachForItself() {
    let counts = VerdictCounts([.met, .behind, .met])
    #expect(counts[.met] == 2 && counts[.behind] == 1 && counts[.notMet] == 0)
    #expect(counts.total == 3)
  }
}
