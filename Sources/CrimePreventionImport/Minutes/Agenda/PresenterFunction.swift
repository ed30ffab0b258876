// Presenters named by their function at the meeting: `Rådets ekonomi (Ordf.)`.

extension MarkedText {
  /// Whether it consists only of a word for the chair or the note taker.
  var isFunctionOfMeeting: Bool { functionOfMeeting != nil }

  fileprivate var functionOfMeeting: Label? {
    let words = self.words.filter { $0.kind == .word }
    guard let word = words.first, words.count == 1, let label = Label.lexicon.meaning(of: word.letters),
      label == .chair || label == .noteTaker, PersonDetail.namesFunction(self)
    else { return nil }
    return label
  }
}

extension PersonDetail {
  /// Returns whether words with a name would identify the chair or the note taker.
  fileprivate static func namesFunction(_ text: MarkedText) -> Bool {
    read(text).contains {
      switch $0 {
      case .chair, .noteTaker: true
      default: false
      }
    }
  }
}

extension ItemReader {
  /// Adds the chair or the note taker, whichever the text names, as a presenter of the item.
  mutating func takePresenter(inFunction text: MarkedText, _ reading: inout Reading) {
    let person = text.functionOfMeeting == .chair ? reading.meeting.chair : reading.meeting.noteTaker
    guard let person else { return }
    reading.coverage.add(text)
    addPresenter(PresenterParts(person: Read(person.value, from: text, .inferred)))
  }
}
