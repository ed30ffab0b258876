import CrimePrevention
import TestSupport
import Testing

/// Many p-values corrected for their number.
struct MultipleTestsTests {
  @Test func theOrderOfTheTestsDoesNotMatter() throws {
    var random = RandomSource(seed: 507)
    for _ in 0..<200 {
      let pValues = (0..<random.int(1...30)).map { _ in random.powerOfTen(-6...(-0.01)) }
      let order = pValues.indices.shuffled(using: &random)
      let inOrder = order.map { pValues[$0] }
      for (plain, shuffled) in [
        (try MultipleTests.holm(pValues), try MultipleTests.holm(inOrder)),
        (try MultipleTests.benjaminiHochberg(pValues), try MultipleTests.benjaminiHochberg(inOrder)),
      ] {
        #expect(shuffled.adjusted == order.map { plain.adjusted[$0] })
        #expect(zip(plain.adjusted, pValues).allSatisfy { $0 >= $1 && $0 <= 1 })
        #expect(plain.tested == pValues.count)
      }
      let strict = try MultipleTests.holm(pValues).rejected
      let sifting = try MultipleTests.benjaminiHochberg(pValues).rejected
      #expect(zip(strict, sifting).allSatisfy { !$0 || $1 }, "Holm keeps nothing that the other rejects")
    }
  }

  @Test func oneTestStaysAsItIsAndNoneGivesNone() throws {
    #expect(try MultipleTests.holm([0.03]).adjusted == [0.03])
    #expect(try MultipleTests.benjaminiHochberg([0.03]).rejected == [true])
    #expect(try MultipleTests.holm([]).tested == 0)
  }

  @Test func amongThirtyIndicatorsWithoutChangeHolmSeldomAlarms() throws {
    var random = RandomSource(seed: 508)
    var alarms = (plain: 0, holm: 0)
    for _ in 0..<1_000 {
      let pValues = (0..<30).map { _ in Double.random(in: 0...1, using: &random) }
      alarms.plain += pValues.contains { $0 <= 0.05 } ? 1 : 0
      alarms.holm += try MultipleTests.holm(pValues).rejected.contains(true) ? 1 : 0
    }
    #expect(alarms.plain > 700)
    #expect(alarms.holm < 80)
  }
}
