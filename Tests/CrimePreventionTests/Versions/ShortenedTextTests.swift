import Testing

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
}
