import Testing

@testable import CrimePrevention

struct PhraseMatcherTests {
  private static let matcher = PhraseMatcher([
    "eftersträv~", "sträv~ efter", "ambition*", "några", "någon eller några", "där behov finns", "öppen*",
  ])

  @Test(arguments: [
    ("Fotpatrullering ska eftersträvas", ["eftersträvas"]),
    ("STRÄVAR\nEFTER att delta", ["STRÄVAR\nEFTER"]),
    ("Strävade\u{A0}efter det", ["Strävade\u{A0}efter"]),
    ("Vår ambition och ambitionerna, ambitionsnivån", ["ambition", "ambitionerna"]),
    ("Någon eller några skolor", ["Någon eller några"]),
    ("Vandringar ”där behov finns”.", ["där behov finns"]),
    ("några, Några och några", ["några", "Några"]),
    ("ÖPPEN dörr", ["ÖPPEN"]),
    ("efter strävan", []),
    ("någonstans, hågkomst, behovsprövat", []),
    ("sträva, efter", []),
    ("", []),
  ])
  func phrasesAreFoundAtWordBoundaries(text: String, expected: [String]) {
    #expect(Self.matcher.phrases(in: text) == expected)
  }

  @Test func accentsInPiecesAreFoundToo() {
    #expect(Self.matcher.phrases(in: "Eftersträva na\u{30A}gra") == ["Eftersträva", "några"])
  }
}
