/// A value that was read, with its source text and its certainty.
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

  /// Returns the same value, at most as certain as another certainty.
  func atMost(_ other: DraftFact.Certainty) -> Self {
    var read = self
    read.certainty = max(certainty, other)
    return read
  }
}
