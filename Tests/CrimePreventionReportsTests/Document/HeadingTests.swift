import CrimePrevention
import Testing

@testable import CrimePreventionReports

struct HeadingTests {
  @Test func headingsGoDownOneLevelASectionAndNoFurtherThanSix() {
    let innermost = Block.section(titled: "7", [.paragraph(.words("text"))])
    let sections = (2...6).reversed().reduce(innermost) { inner, level in .section(titled: "\(level)", [inner]) }
    let document = Document(
      language: .english,
      recordLanguage: .english,
      kicker: .words("k"),
      title: .words("1"),
      blocks: [sections]
    )
    let html = document.html
    for level in 1...6 { #expect(html.contains("<h\(level)>\(level)</h\(level)>"), "\(level)") }
    #expect(html.contains("<h6>7</h6>"))
  }
}
