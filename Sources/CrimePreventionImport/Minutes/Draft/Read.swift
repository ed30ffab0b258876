/// A value that was read, with the text that it was read from and how sure that is.
struct Read<Value> {
  var value: Value
  let text: MarkedText
  var certainty: DraftFact.Certainty

  init(_ value: Value, from text: MarkedText, _ certainty: DraftFact.Certainty = .stated) {
    self.value = value
    self.text = text
    // Which letter was lost is a guess.
    self.certainty = text.marks.contains { $0.scalar == .lostLetter } ? max(certainty, .inferred) : certainty
  }

  /// The same, at most as sure as something else.
  func atMost(_ other: DraftFact.Certainty) -> Self {
    var read = self
    read.certainty = max(certainty, other)
    return read
  }
}
