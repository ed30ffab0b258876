import CrimePrevention

/// A text in a drawing that surely isn't wider than the room it has.
///
/// Nobody knows in which font a reader sees it, so each sort of letter is taken to be as wide as in the widest of the
/// usual ones. Other letters and signs are made to fit by the reader's program.
struct Label: Sendable, Hashable {
  let text: String
  let isStrong: Bool
  /// At most how wide the text is.
  let width: Double
  private let isForced: Bool
  /// The whole text, when only its beginning has room.
  private let whole: String?

  /// Where a text stands beside its point.
  enum Anchor: Sendable {
    case start
    case middle
    case end
  }

  /// A text on one line, cut off with “…” where the room ends. Nothing in it turns the writing direction of what follows.
  init(_ text: String, within room: Double = DrawingMeasures.width, isStrong: Bool = false) {
    self.isStrong = isStrong
    let size = DrawingMeasures.textSize * (isStrong ? 1.1 : 1)
    let dots = LetterWidth.of("…").width * size
    var shown = ""
    var shownWidth = 0.0
    var cut = ("", 0.0)
    var (isForced, isCut) = (false, false)
    for letter in LabelLetters(text) {
      let (width, isKnown) = LetterWidth.of(letter)
      shown.append(letter)
      shownWidth += width * size
      if !isKnown { isForced = true }
      if shownWidth > room {
        (shown, shownWidth, isCut) = (cut.0 + "…", min(cut.1 + dots, room), true)
        break
      }
      if shownWidth + dots <= room { cut = (shown, shownWidth) }
    }
    self.text = shown
    self.isForced = isForced
    width = shownWidth
    whole = isCut ? text : nil
  }

  /// The text at a point on its baseline. When it's cut, the whole is shown to whoever points at it.
  func element(x: Double, y: Double, _ anchor: Anchor = .start, quiet isQuiet: Bool = false) -> Element {
    let shown = line(x: x, y: y, anchor, quiet: isQuiet)
    guard let whole else { return shown }
    return Element("g") {
      Element("title") { whole }
      shown
    }
  }

  private func line(x: Double, y: Double, _ anchor: Anchor, quiet isQuiet: Bool) -> Element {
    let forced = isForced ? width : nil
    return Element(
      "text",
      Attribute("x", x),
      Attribute("y", y),
      anchor == .start ? nil : Attribute("text-anchor", anchor == .end ? "end" : "middle"),
      isStrong ? .class("strong") : isQuiet ? .class("faint") : nil,
      forced.map { Attribute("textLength", $0) },
      forced.map { _ in Attribute("lengthAdjust", "spacingAndGlyphs") }
    ) {
      text
    }
  }

  /// The room that the text takes at a point on its baseline.
  func frame(x: Double, y: Double, _ anchor: Anchor) -> PlotFrame {
    let left = anchor == .start ? x : anchor == .end ? x - width : x - width / 2
    let size = DrawingMeasures.textSize
    return PlotFrame(left: left, top: y - size * 0.95, right: left + width, bottom: y + size * 0.3)
  }
}
