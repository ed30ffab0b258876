@testable import CrimePreventionReports
import Testing

struct MarkdownTextTests {
  @Test(arguments: [
    ("a*b_c`d", "a\\*b\\_c\\`d"), ("[x](y)", "\\[x\\](y)"), ("a | b", "a \\| b"), ("<b>&amp;", "\\<b\\>\\&amp;"),
    ("# x", "\\# x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("=", "\\="),
    ("15.00 och 1,5 - x", "15.00 och 1,5 - x"), ("https://x.se", "https\\://x.se"), ("a@b.se", "a\\@b.se"),
    (" a ", "&#32;a&#32;"), ("a  b", "a&#32;&#32;b"), ("a\u{A0}b", "a&#160;b"), ("", ""),
  ])
  func signsOfMarkupAreEscaped(text: String, markdown: String) {
    #expect(MarkdownText.paragraph(text) == markdown)
  }

  @Test func lineEndsAreHardBreaksInsideAParagraph() {
    #expect(MarkdownText.paragraph("a\n# b\r\nc") == "a\\\n\\# b\\\nc")
    #expect(MarkdownText.paragraph("a\n\n  b\n") == "a\\\n&#10;&#32;&#32;b&#10;")
  }

  @Test func lineEndsAreReferencesInCellsAndHeadings() {
    #expect(MarkdownText.line("a\n- b") == "a&#10;- b")
    #expect(MarkdownText.line("- 1. b") == "- 1. b")
  }

  @Test func longWordsTakeTimeInTheirLengthOnly() {
    let word = String(repeating: "-.)", count: 5_000)
    #expect(MarkdownText.paragraph(word) == "\\" + word)
  }
}
