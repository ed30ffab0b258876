extension Reading {
  /// Returns the person named after a separator at the end of an action: `Skicka bilderna · Bo Ek · 14 juni`,
  /// `Boka lokal (Cia)`.
  mutating func trailingActor(of text: MarkedText) -> NamedActor? {
    for segment in text.rosterSegments.dropFirst().suffix(3).reversed() where segment.separator != .colon {
      guard segment.text.words.count <= 6, namesPerson(in: segment.text) == true else { continue }
      if let actor = actors(in: segment.text, inSentence: true).first(where: \.isPerson) { return actor }
    }
    return nil
  }
}

extension NamedActor {
  fileprivate var isPerson: Bool {
    if case .person = owner { return true }
    return false
  }
}
