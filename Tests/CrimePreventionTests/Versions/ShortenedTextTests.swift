import Testing
import TestSupport

@testable import CrimePrevention

/// Long texts in sentences.
struct ShortenedTextTests {
  @Test(arguments: [
    ("Gruppen gick", "Gruppen gick"), ("Gruppen gick hem sent", "Gruppen gick…"),
    ("Gruppen gicks hem sent", "Gruppen…"), ("En nattvandrargrupp gick", "En nattvandr…"),
  ])
  func aLongTextIsCutBetweenWordsUnlessTheLastOneIsLong(text: String, cut: String) {
    #expect(text.shortened(to: 12) == cut)
  }

  @Test func aValueIsShownAsFarAsItsTextGoes() {
    var random = RandomSource(seed: 88)
    for round in 0..<2_000 {
      let values: [JSONValue] = (0..<random.int(0...60)).map { _ in random.value() }
      let members = Dictionary(uniqueKeysWithValues: values.enumerated().map { ("\($0)", $1) })
      let value: JSONValue = round.isMultiple(of: 2) ? .array(values) : .object(members)
      let lines = String(decoding: value.jsonBytes(), as: UTF8.self).split(separator: "\n")
      let whole = lines.map { line in line.drop { $0 == " " } }.joined(separator: " ")
      #expect(value.excerpt == whole.excerpt)
    }
  }

  /// Written as a whole, with every line indented, this value takes gigabytes.
  @Test func aLargeValueThatNestsDeepIsShownAtOnce() {
    let deep = (0..<500).reduce(JSONValue.string("x")) { value, _ in .array([value]) }
    let wide = JSONValue.array(Array(repeating: deep, count: 20_000))
    #expect(wide.excerpt == String(repeating: "[ ", count: 20) + "…")
  }
}
