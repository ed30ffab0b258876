import CrimePrevention

/// A text in a drawing that is never wider than the space that it has.
///
/// The reader's font isn't known, so each sort of letter is taken to be as wide as in the widest of the usual fonts.
/// Other letters and symbols are made to fit by the reader's program.
struct Label: Sendable, Hashable {
  let text: String
  let isStrong: Bool
  /// The greatest width that the text can have.
  let width: Double
  private let isForced: Bool
  /// The whole text, when only its beginning has space.
  private let whole: String?

  /// On which side of its point a text is.
  enum Anchor: Sendable {
    case start
    case middle
    case end
  }

  /// A text on one line, cut off with “…” where the space ends. Nothing in it changes the writing direction of what
  /// follows.
  init(_ text: String, within space: Double = DrawingMeasures.width, isStrong: Bool = false) {
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
      if shownWidth > space {
        (shown, shownWidth, isCut) = (cut.0 + "…", min(cut.1 + dots, space), true)
        break
      }
      if shownWidth + dots <= space { cut = (shown, shownWidth) }
    }
    self.text = shown
    self.isForced = isForced
    width = shownWidth
    whole = isCut ? text : nil
  }

  /// The text at a point on its baseline. When it's cut, the whole is shown to readers who point at it.
  func element(x: Double, y: Double, _ anchor: Anchor = .start, quiet isQuiet: Bool = false) -> Element {
    let shown = line(x: x, y: y, anchor, quiet: isQuiet)
    guard let whole else { return shown }
    return Element("g") {
      Element("title") { whole }
      shown
    }
  }

  private func line(x: Double, y: Double, _ anchor: Anchor, quiet isQuiet: Bool) -> Element {
    Element(
      "text",
      Attribute("x", x),
      Attribute("y", y),
      anchor.attribute,
      weight(quiet: isQuiet),
      isForced ? Attribute("textLength", width) : nil,
      isForced ? Attribute("lengthAdjust", "spacingAndGlyphs") : nil
    ) {
      text
    }
  }

  private func weight(quiet isQuiet: Bool) -> Attribute? {
    if isStrong { return .class("strong") }
    return isQuiet ? .class("faint") : nil
  }

  /// The space that the text takes at a point on its baseline.
  func frame(x: Double, y: Double, _ anchor: Anchor) -> PlotFrame {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    let size = DrawingMeasures.textSize
    return PlotFrame(left: left, top: y - size * 0.95, right: left + width, bottom: y + size * 0.3)
  }
}

extension Label.Anchor {
  fileprivate var attribute: Attribute? {
    switch self {
    case .start: nil
    case .middle: Attribute("text-anchor", "middle")
    case .end: Attribute("text-anchor", "end")
    }
  }
}

/// The letters of a text as a label has them: on one line, without marks that change the writing direction, and without
/// towers of accents.
struct LabelLetters: Sequence, IteratorProtocol {
  private var letters: String.Iterator
  private var follows: Character = " "

  init(_ text: String) {
    letters = text.makeIterator()
  }

  mutating func next() -> Character? {
    while let letter = letters.next() {
      guard let shown = Self.shown(letter), !(shown == " " && follows == " ") else { continue }
      follows = shown
      return shown
    }
    return nil
  }

  private static func shown(_ letter: Character) -> Character? {
    if letter == "\u{A0}" { return letter }
    if letter.isWhitespace { return " " }
    let scalars = letter.unicodeScalars
    guard let first = scalars.first else { return nil }
    // The families among the emoji have up to ten.
    let kept = scalars.count > 10 ? Character(first) : letter
    return kept.unicodeScalars.contains(where: isMark) ? nil : kept
  }

  /// Marks of writing direction, which would reach beyond the label, and other invisible marks.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x200B: true
    default: false
    }
  }
}

/// How wide letters are, as parts of the size of the text, in the widest of the usual fonts without serifs.
enum LetterWidth {
  /// How wide a letter may be, and whether that is known or only a guess.
  static func of(_ letter: Character) -> (width: Double, isKnown: Bool) {
    switch letter {
    case "i", "j", "l", "I", "'", "|", ".", ",", ":", ";", "!", " ", "\u{A0}": (0.34, true)
    case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\\", "í", "ì", "î", "ï", "·": (0.43, true)
    case "m", "w", "M", "W", "@", "%", "—", "…", "æ", "œ", "Æ", "Œ", "½": (1.05, true)
    case "0"..."9", "a"..."z", "–", "_", "\"", "”", "“", "’", "?", "*", "§", "°": (0.65, true)
    case "A"..."Z", "Å", "Ä", "Ö", "É", "Ü", "Ø", "+", "=", "<", ">", "≤", "≥", "−", "×", "&", "#", "~": (0.85, true)
    case "\u{E0}"..."\u{FF}", "\u{100}"..."\u{17F}": (0.7, true)
    default: (1.2, false)
    }
  }
}

/// Finds space for labels next to what they name, so that they cover neither each other nor a marker, nor a line if
/// that can be helped.
struct LabelPlacer: Sendable {
  private let frame: PlotFrame
  private var obstacles: [(frame: PlotFrame, weight: Int)] = []

  init(in frame: PlotFrame) {
    self.frame = frame
  }

  /// Keeps the space of a marker free.
  mutating func keepFree(_ point: PathData.Point, reach: Double = 6) {
    obstacles.append((Self.square(around: point, reach), 20))
  }

  /// Keeps the space along a line free as far as possible.
  mutating func keepFree(along points: [PathData.Point?]) {
    for case let (from?, to?) in zip(points, points.dropFirst()) {
      let steps = max(1, Int(max(abs(to.x - from.x), abs(to.y - from.y)) / 8))
      for step in 0...steps {
        let part = Double(step) / Double(steps)
        let point = PathData.Point(x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part)
        obstacles.append((Self.square(around: point, 1), 1))
      }
    }
  }

  /// Places a label next to a point, or next to the one of several that has most space: where it covers least; of equal
  /// places, the first and nearest.
  mutating func place(_ label: Label, beside points: PathData.Point...) -> Element? {
    var best: (place: Place, cover: Int)?
    let places = points.flatMap { point in [12.0, 24, 38].flatMap { Self.places(around: point, at: $0) } }
    for place in places {
      let space = label.frame(x: place.x, y: place.y, place.anchor)
      guard frame.contains(space) else { continue }
      let cover = obstacles.reduce(0) { sum, obstacle in sum + (obstacle.frame.overlaps(space) ? obstacle.weight : 0) }
      if let best, best.cover <= cover { continue }
      best = (place, cover)
    }
    guard let place = best?.place else { return nil }
    obstacles.append((label.frame(x: place.x, y: place.y, place.anchor), 100))
    return label.element(x: place.x, y: place.y, place.anchor)
  }

  private typealias Place = (x: Double, y: Double, anchor: Label.Anchor)

  private static func places(around point: PathData.Point, at distance: Double) -> [Place] {
    let (x, above, below) = (point.x, point.y - distance + 2, point.y + distance + 8)
    return [
      (x, above, .middle), (x, below, .middle), (x - 4, above, .start), (x + 4, above, .end), (x - 4, below, .start),
      (x + 4, below, .end), (x + distance - 2, point.y + 5, .start), (x - distance + 2, point.y + 5, .end),
    ]
  }

  private static func square(around point: PathData.Point, _ reach: Double) -> PlotFrame {
    PlotFrame(left: point.x - reach, top: point.y - reach, right: point.x + reach, bottom: point.y + reach)
  }
}
