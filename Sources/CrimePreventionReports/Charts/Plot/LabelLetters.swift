/// The letters of a text as they stand in a label: on one line, without marks that turn the writing direction, and without
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

  /// Marks of writing direction, which would reach beyond the label, and others that aren't seen.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x200B: true
    default: false
    }
  }
}
