extension Sentence {
  /// Makes a sentence whose figures are written as in each language.
  init(_ text: (MessageLanguage, FigureText) -> String) {
    self.init(english: text(.english, FigureText(.english)), swedish: text(.swedish, FigureText(.swedish)))
  }

  /// Returns a list of at most `most` things, and how many more there are.
  static func list(_ things: [Sentence], atMost most: Int = 5) -> Sentence {
    Sentence { language, figures in
      let shown = things.prefix(most).map { $0.text(in: language) }
      let and = language == .swedish ? "och" : "and"
      let more = language == .swedish ? "till" : "more"
      let left = things.count - shown.count
      if left > 0 { return "\(shown.joined(separator: ", ")) \(and) \(figures.text(left)) \(more)" }
      guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
      return "\(shown.dropLast().joined(separator: ", ")) \(and) \(last)"
    }
  }

  /// The sentence with a lower-case first letter, as after a colon.
  var insideSentence: Sentence {
    let lowered = { (text: String) in text.prefix(1).lowercased() + text.dropFirst() }
    return Sentence(english: lowered(english), swedish: lowered(swedish))
  }

  /// “Not once”, “once”, “4 times”.
  static func times(_ count: Int) -> Sentence {
    Sentence { language, figures in
      switch (language, count) {
      case (.english, 0): "not once"
      case (.swedish, 0): "ingen gång"
      case (.english, 1): "once"
      case (.swedish, 1): "en gång"
      case (.english, _): "\(figures.text(count)) times"
      case (.swedish, _): "\(figures.text(count)) gånger"
      }
    }
  }
}

extension MessageLanguage {
  /// Returns the wording in this language.
  func say(_ english: String, _ swedish: String) -> String {
    self == .english ? english : swedish
  }
}
