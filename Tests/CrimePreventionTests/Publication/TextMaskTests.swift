import Testing

@testable import CrimePrevention

struct TextMaskTests {
  private func masked(_ text: String, _ language: Language = .swedish) -> String {
    TextMask(language).masked(text)?.text ?? text
  }

  @Test(arguments: [
    ("Gäller 19121212-1212.", "Gäller [personnummer]."),
    ("Skriv till anna.ek@kommun.example.se.", "Skriv till [e-postadress]."),
    ("Ring 070-123 45 67 eller 08-12 34 56 78", "Ring [telefonnummer] eller [telefonnummer]"),
    ("+46 70 123 45 67", "[telefonnummer]"),
    ("070 - 123 45 67", "[telefonnummer]"),
    ("(ä.ö@example.org, 018-727 00 00)", "([e-postadress], [telefonnummer])"),
    ("Skriv till a@b.se@c.se eller d@e.se.", "Skriv till [e-postadress] eller [e-postadress]."),
    ("19121212-1212@b.se@c.se", "[personnummer]@[e-postadress]"),
  ])
  func whatPointsOutAPersonIsReplacedByWhatItWas(text: String, shown: String) {
    #expect(masked(text) == shown)
  }

  @Test(arguments: [
    "2016-01-01/2016-12-31", "Dnr KS/2015:0123-4567", "Ring 112 eller 114 14", "0,5 procent av 12 000 000",
    "1 000 000 000 kr", "070 -- 123 45 67", "Kl. 08–16", "@brottsförebyggande", "19121212-1213",
  ])
  func otherNumbersStay(text: String) {
    #expect(TextMask(.swedish).masked(text) == nil)
  }

  @Test func englishTextsAreMaskedInEnglish() {
    #expect(masked("Call 070-123 45 67.", .english) == "Call [telephone number].")
  }

  @Test func maskedTextIsLeftAlone() {
    let once = masked("070-123 45 67, a@b.se, 19121212-1212")
    #expect(masked(once) == once)
  }
}
