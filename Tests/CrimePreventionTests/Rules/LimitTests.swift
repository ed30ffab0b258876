import CrimePrevention
import Testing

/// Values right at the limit of a rule.
struct LimitTests {
  @Test(arguments: [(-0.5, true), (0, false), (1, false)])
  func aWeightOfNothingIsNotNegative(weight: Double, isFound: Bool) {
    var record = CouncilRecord.scene
    record.plans[0].focusAreas[0].goals[0].weight = weight
    let found = Validator().report(on: record).findings["goal.weight-negative"]
    #expect(found.isEmpty != isFound)
  }
}
