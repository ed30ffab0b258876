@testable import CrimePreventionReports
import Testing

struct MarkupTests {
  private func text(_ element: Element) -> String {
    var writer = MarkupWriter()
    writer.write(element)
    return writer.text
  }

  @Test func textIsNothingButText() {
    #expect(text(Element("p") { "<b> & \"x\" ]]>" }) == "<p>&lt;b&gt; &amp; \"x\" ]]&gt;</p>")
  }

  @Test func attributesAreQuotedAndEscaped() {
    let element = Element("p", Attribute("title", "a\" onclick='x' <&>\n\t"))
    #expect(text(element) == "<p title=\"a&quot; onclick='x' &lt;&amp;&gt;&#10;&#9;\"></p>")
  }

  @Test func whatNoPageMayHoldIsReplaced() {
    #expect(
      "a\u{0}\u{8}\u{1B}\u{7F}\u{9B}\u{FFFE}\u{1FFFF}b".printable == "a" + String(repeating: "\u{FFFD}", count: 7) + "b"
    )
    #expect("tab\t rtl\u{202E} å😀".printable == "tab\t rtl\u{202E} å😀")
  }

  @Test func everyLineEndIsALineFeed() {
    #expect(Array("a\r\nb\rc\nd\r\r\ne".printable.unicodeScalars) == Array("a\nb\nc\nd\n\ne".unicodeScalars))
  }

  @Test func emptyElementsEndThemselvesAndOthersHaveAnEnd() {
    #expect(text(Element("br")) == "<br/>")
    #expect(text(Element("td")) == "<td></td>")
  }

  @Test(arguments: [(1.0, "1"), (-0.0, "0"), (2.345, "2.35"), (-12.5, "-12.5"), (.nan, "0"), (.infinity, "0")])
  func numbersOfDrawingsHaveADecimalPoint(value: Double, written: String) {
    #expect(Attribute.text(of: value) == written)
  }

  @Test func aLineStopsWhereAValueIsMissing() {
    let points = [PathData.Point(x: 0, y: 1), .init(x: 1, y: 2.5), nil, .init(x: 3, y: 0)]
    #expect(PathData(through: points).text == "M0 1 L1 2.5 M3 0")
    #expect(PathData(through: [points[0], points[1]], isClosed: true).text == "M0 1 L1 2.5 Z")
    #expect(PathData(through: [nil], isClosed: true).text == "")
  }

  @Test func aCardWithAChartAndATableIsWritten() {
    let chart = Drawing(width: 200, height: 100, title: "Väg < mål", description: "Från 2 till 8.") {
      Element("rect", Attribute("x", 0), Attribute("width", 200.5))
      Element("path", PathData(through: [.init(x: 0, y: 90), .init(x: 200, y: 10)]).attribute)
    }
    let card = Element("section", .class("card", "wide")) {
      chart.element
      Element("table") {
        for level in ["universell", "selektiv"] {
          Element("tr") { Element("td") { level } }
        }
      }
    }
    #expect(
      text(card) == """
        <section class="card wide">
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" role="img" aria-label="Väg &lt; mål. Från 2 till 8.">
        <title>Väg &lt; mål</title>
        <rect x="0" width="200.5"></rect>
        <path d="M0 90 L200 10"></path></svg>
        <table>
        <tr><td>universell</td></tr>
        <tr><td>selektiv</td></tr></table></section>
        """
    )
  }
}
