import CrimePrevention
import TestSupport
import Testing

struct JSONNumberTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "-0"), ("1.0", "1"), ("1.50", "15e-1"), ("100", "100"), ("1e2", "100"), ("10E-1", "1"),
    ("12345678901234567890123456789", "12345678901234567890123456789"), ("1e400", "1e400"), ("0.10", "1e-1"),
  ])
  func literalIsKeptByValue(literal: String, printed: String) {
    #expect(JSONNumber(literal: literal)?.description == printed)
  }

  @Test(arguments: [
    "", "-", "01", "1.", ".5", "+1", "1e", "1e+", "0x1", "NaN", "1 ", "1e99999999999999999999", "--1", "1e--5",
  ])
  func textThatIsNoNumberIsRefused(literal: String) {
    #expect(JSONNumber(literal: literal) == nil)
  }

  @Test func sameValueIsEqualHoweverItIsWritten() {
    #expect(JSONNumber(literal: "1.0") == JSONNumber(1))
    #expect(JSONNumber(literal: "0.001") == JSONNumber(literal: "1e-3"))
    #expect(JSONNumber(literal: "100e-2") == JSONNumber(literal: "1"))
    #expect(JSONNumber(literal: "1.01") != JSONNumber(1))
  }

  @Test func doublesAndIntegersComeBack() {
    var random = RandomSource(seed: 13)
    for _ in 0..<2_000 {
      let (double, whole): (Double, Int) = (random.value(), random.value())
      #expect(JSONNumber(double)?.doubleValue == double)
      #expect(JSONNumber(whole).intValue == whole)
    }
  }

  @Test func infinitiesAreNoNumbers() {
    #expect(JSONNumber(Double.infinity) == nil)
    #expect(JSONNumber(Double.nan) == nil)
    #expect(JSONNumber(literal: "1e400")?.doubleValue == nil)
  }
}
