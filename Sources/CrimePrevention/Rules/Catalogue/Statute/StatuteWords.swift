extension MessageTemplate {
  /// The sentence that something isn't shown, with its section: `{section}` is a fact of every finding on the Act.
  static func notShown(english: String, swedish: String) -> Self {
    Self(
      english: "The record shows no \(english) (Act 2023:196, {section}); it may exist elsewhere.",
      swedish: "Dokumentet visar \(swedish) (lag 2023:196, {section}); uppgiften kan finnas på annat håll."
    )
  }
}

extension String? {
  /// Whether there is a text with anything in it.
  var saysSomething: Bool { self?.contains { !$0.isWhitespace } ?? false }
}

extension CooperationAgreement {
  /// Whether the agreement is in force on a day under the Act and one of the lists that 9 § asks for says nothing.
  func isSilent(in list: [String], on date: CalendarDate) -> Bool {
    date.isUnderTheAct && isInForce(on: date) && !list.contains { Optional($0).saysSomething }
  }
}
