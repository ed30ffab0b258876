import CrimePrevention

extension String {
  /// The text on one line, cut between words where it is longer than a number of characters.
  func shortened(to most: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > most else { return line }
    let start = line.prefix(most)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }
}

extension MessageLanguage {
  /// Returns the lines unchanged, or, when there are more than a number of them, the first ones and how many more there
  /// are.
  func lines(_ all: [Passage], atMost most: Int) -> [Passage] {
    precondition(most > 1, "a line and how many more there are")
    guard all.count > most else { return all }
    return all.prefix(most - 1) + more(all.count - most + 1)
  }

  /// “… and 3 more”, where something is cut off.
  func more(_ count: Int) -> [Passage] {
    guard count > 0 else { return [] }
    let number = FigureText(self).text(count)
    return [missing("… and \(number) more", "… och \(number) till")]
  }
}
