import CrimePrevention
import Testing

struct RoundingVectorTests {
  @Test func everyVectorHolds() throws {
    try VectorFile("rounding").run([
      "round.halfAwayFromZeroBinary": { vector in
        let value: Double = try vector.inputs.value("value")
        let rounded = Rounding.halfAwayFromZero(value, decimals: try vector.inputs.value("decimals"))
        try vector.expect(exactly: rounded, "rounded")
      },
      "round.percentagesSumTo100": { vector in
        try vector.expect(exactly: Rounding.percentagesSummingTo100(vector.inputs.value("values")), "percent")
      },
    ])
  }
}
