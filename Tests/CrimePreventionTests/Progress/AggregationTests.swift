import Testing

@testable import CrimePrevention

struct AggregationTests {
  @Test func nothingHasNoTotal() {
    #expect(PeriodTotal.incremental.total(of: []) == nil)
    #expect(PeriodTotal.cumulative.total(of: []) == nil)
    #expect(PeriodTotal.incremental.total(of: [1, 2, 4]) == 7)
    #expect(PeriodTotal.cumulative.total(of: [1, 2, 4]) == 4)
    #expect(GroupRollUp.unweightedMean(of: []) == nil)
    #expect(GroupRollUp.worst.status(of: [Int](), isWorse: <) == nil)
  }

  @Test func largeGroupWeighsMoreInAShare() {
    var share = PooledShare([(numerator: 15.0, denominator: 100.0), (15, 50)])
    #expect(share.share == 0.2)
    share.add(0, of: 50)
    #expect(share.share == 0.15)
    #expect(PooledShare().share == nil)
  }

  @Test func worstVerdictOfAGroupIsTheWeakest() {
    let verdicts: [Verdict] = [.met, .farBehind, .onPath]
    let order = Verdict.allCases
    let isWorse = { (one: Verdict, other: Verdict) in
      (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
    #expect(GroupRollUp.worst.status(of: verdicts, isWorse: isWorse) == Verdict.weakest(of: verdicts))
    #expect(GroupRollUp.latest.status(of: verdicts, isWorse: isWorse) == .onPath)
  }
}
