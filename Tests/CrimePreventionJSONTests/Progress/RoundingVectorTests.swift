import CrimePrevention
import Testing

struct RoundingVectorTests {
  @Test func everyVectorHolds() throws {
    try VectorFile("rounding").run([
      "round.halfAwayFromZeroBinary": { vector in
        let (value, decimals): (Double, Int) = try (vector.inputs.value("value"), vector.inputs.value("decimals"))
        let expected: Double = try vector.expected.value("rounded")
        #expect(Rounding.halfAwayFromZero(value, decimals: decimals) == expected, "\(vector.name)")
      },
      "round.percentagesSumTo100": { vector in
        let percentages = Rounding.percentagesSummingTo100(try vector.inputs.value("values"))
        #expect(try percentages == vector.expected.value("percent"), "\(vector.name)")
      },
    ])
  }
}
