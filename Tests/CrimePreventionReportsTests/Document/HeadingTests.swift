import CrimePrevention
import Testing

@testable import CrimePreventionReports

struct HeadingTests {
  @Test(arguments: [0, 1, 2, 3])
  func onlyAPageOfSeveralPartsHasAListOfThem(count: Int) {
    let parts = (0..<count).map { Block.section(titled: "Part \($0)", [.paragraph(.words("text"))]) }
    var document = Document(
      language: .english,
      recordLanguage: .english,
      kicker: .words("k"),
      title: .words("t"),
      blocks: parts
    )
    document.contentsName = "Contents"
    #expect(document.html.contains("aria-label=\"Contents\"") == (count > 1))
  }

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
