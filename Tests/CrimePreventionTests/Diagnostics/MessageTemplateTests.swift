import CrimePrevention
import Testing

/// Facts in their places: numbers, spans and what is missing, as each language writes them.
struct MessageTemplateTests {
  private static let shown: [(fact: JSONValue, english: String, swedish: String)] = [
    (.number(number(2.5)), "2.5", "2,5"),
    (.number(number(-0.0)), "0", "0"),
    (.number(number(1e15)), "1000000000000000", "1000000000000000"),
    (.number(number(9_007_199_254_740_992)), "9007199254740992", "9007199254740992"),
    (.number(JSONNumber(Int.min)), "-9223372036854775808", "-9223372036854775808"),
    (.number(number(-9.223372036854776e18)), "-9223372036854776000", "-9223372036854776000"),
    (["min": 2, "max": 3], "2–3", "2–3"),
    (["min": .number(number(2.5)), "max": 3], "2.5–3", "2,5–3"),
    (["min": -2, "max": -1], "-2 – -1", "-2 – -1"),
    (["min": 0, "max": .null], "0 or more", "0 eller mer"),
    (["min": .null, "max": 100], "at most 100", "högst 100"),
    (["from": "2024-01-01", "through": "2027-12-31"], "2024-01-01 to 2027-12-31", "2024-01-01 till 2027-12-31"),
    (["from": "13:00", "through": .null], "from 13:00", "från 13:00"),
    (["from": .null, "through": "15:00"], "up to 15:00", "fram till 15:00"),
    ([2, 3], "2, 3", "2, 3"),
    (.null, "none", "saknas"),
  ]

  @Test(arguments: shown.indices)
  func factIsWrittenAsTheLanguageDoes(index: Int) {
    let (fact, english, swedish) = Self.shown[index]
    let sentence = MessageTemplate(english: "It is {it}.", swedish: "Det är {it}.").sentence(with: ["it": fact])
    #expect(sentence.english == "It is \(english).")
    #expect(sentence.swedish == "Det är \(swedish).")
  }

  @Test func placeWithoutAFactStaysAsItIs() {
    #expect(MessageTemplate("{one} {two}").sentence(with: ["two": 2]).english == "{one} 2")
  }

  private static func number(_ value: Double) -> JSONNumber { JSONNumber(value) ?? JSONNumber(0) }
}
