import CrimePrevention

extension MessageLanguage {
  /// One of two wordings.
  func say(_ english: String, _ swedish: String) -> String {
    Sentence(english: english, swedish: swedish).text(in: self)
  }

  /// A number with what is counted, such as “1 decision” and “2 beslut”.
  func count(_ number: Int, _ english: (one: String, more: String), _ swedish: (one: String, more: String)) -> String {
    let isOne = number == 1
    return FigureText(self).text(number) + " "
      + say(isOne ? english.one : english.more, isOne ? swedish.one : swedish.more)
  }

  /// A sentence that may quote texts of the record.
  func sentence(_ sentence: Sentence) -> Passage { .sentence(sentence.text(in: self)) }
}
