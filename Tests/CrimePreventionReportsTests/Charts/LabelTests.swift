@testable import CrimePreventionReports
import Testing

struct LabelTests {
  @Test func aShortTextStandsAsItIs() {
    #expect(Label("Åtgärder år 2026", within: 300).text == "Åtgärder år 2026")
  }

  @Test func aLongTextIsCutWithinItsRoom() {
    let label = Label(String(repeating: "ö", count: 10_000), within: 100)
    #expect(label.text.hasSuffix("ö…"))
    #expect(label.width <= 100)
    #expect(label.text.count < 20)
  }

  @Test func theWholeOfACutTextIsKept() {
    let whole = String(repeating: "Åtgärd ", count: 40)
    let element = Label(whole, within: 100).element(x: 0, y: 0)
    var writer = MarkupWriter()
    writer.write(element)
    #expect(writer.text.contains("<title>\(whole)</title>"))
  }

  @Test(arguments: ["a\nb", "a\r\n\tb", "a \u{2028} b", "a\u{202E} b\u{202C}", "\u{200F}a\u{2067} b\u{2069}"])
  func aLabelIsOneLineThatTurnsNothingAround(text: String) {
    #expect(Label(text).text == "a b")
  }

  @Test func towersOfAccentsAreTakenDown() {
    #expect(Label("e" + String(repeating: "\u{301}", count: 500)).text == "e")
    #expect(Label("👩‍👩‍👧‍👦").text == "👩‍👩‍👧‍👦")
  }

  /// Their width is unknown, so the reader's program makes them fit.
  @Test func unknownLettersAreMadeToFit() {
    let forced = Label("﷽ 𒐫", within: 60).element(x: 0, y: 0)
    let known = Label("Mål 1").element(x: 0, y: 0)
    #expect(forced.attributes.contains { $0.name == "textLength" })
    #expect(!known.attributes.contains { $0.name == "textLength" })
  }

  @Test func labelsCoverNeitherEachOtherNorALine() throws {
    var placer = LabelPlacer(in: PlotFrame(left: 0, top: 0, right: 400, bottom: 400))
    let point = PathData.Point(x: 200, y: 200)
    let placed = [placer.place(Label("Mål"), beside: point), placer.place(Label("Mål"), beside: point)]
    let frames = Self.frames(of: placed.compactMap { $0 })
    try #require(frames.count == 2)
    #expect(!frames[0].overlaps(frames[1]))
    // The first choice is above the point: a line there moves the label elsewhere.
    var lined = LabelPlacer(in: PlotFrame(left: 0, top: 0, right: 400, bottom: 400))
    lined.keepFree(along: [PathData.Point(x: 0, y: 185), PathData.Point(x: 400, y: 185)])
    let aside = lined.place(Label("Mål"), beside: point)
    #expect(try #require(Self.frames(of: [aside].compactMap { $0 }).first).top > 186)
    #expect(frames[0].top < 185 && 185 < frames[0].bottom)
  }

  private static func frames(of labels: [Element]) -> [PlotFrame] {
    let drawing = Drawing(width: 400, height: 400, title: "", description: "") { labels.map(Markup.element) }
    return DrawingBounds(of: drawing).all.map(\.frame)
  }

  @Test(arguments: HostileText.payloads)
  func noTextIsWiderThanItsRoom(text: String) {
    for room in [0.0, 10, 60, 390] { #expect(Label(text, within: room).width <= max(room, 0)) }
  }
}
