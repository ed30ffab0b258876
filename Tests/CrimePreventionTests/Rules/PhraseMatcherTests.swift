import Testing

@testable import CrimePrevention

struct PhraseMatcherTests {
  private static let matcher = PhraseMatcher([
    "eftersträv~", "sträv~ efter", "ambition*", "några", "någon eller några", "där behov finns", "öppen*",
    "i mån av",
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
    ("I mån av tid, om i mån", ["I mån av"]),
    ("i\u{A0}mån\nav tid", ["i\u{A0}mån\nav"]),
    ("vi mån av, i månad av", []),
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
