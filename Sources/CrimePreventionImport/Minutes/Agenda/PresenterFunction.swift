// Presenters that are named by what they do at the meeting: `Rådets ekonomi (Ordf.)`.

extension MarkedText {
  /// Whether it is nothing but a word for who leads the meeting or takes the notes.
  var isFunctionOfMeeting: Bool { functionOfMeeting != nil }

  fileprivate var functionOfMeeting: Label? {
    let words = self.words.filter { $0.kind == .word }
    guard let word = words.first, words.count == 1, let label = Label.lexicon.meaning(of: word.letters),
      label == .chair || label == .noteTaker, PersonDetail.tellsFunction(self)
    else { return nil }
    return label
  }
}

extension PersonDetail {
  /// Whether words beside a name would tell who leads the meeting or takes the notes.
  fileprivate static func tellsFunction(_ text: MarkedText) -> Bool {
    read(text).contains {
      switch $0 {
      case .chair, .noteTaker: true
      default: false
      }
    }
  }
}

extension ItemReader {
  /// Whoever leads the meeting, or takes the notes, presents the item.
  mutating func takePresenter(inFunction text: MarkedText, _ reading: inout Reading) {
    let person = text.functionOfMeeting == .chair ? reading.meeting.chair : reading.meeting.noteTaker
    guard let person else { return }
    reading.coverage.add(text)
    addPresenter(PresenterParts(person: Read(person.value, from: text, .inferred)))
  }
}
