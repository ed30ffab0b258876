extension RecordChange {
  /// What happened, for the reader: titles instead of identifiers.
  public var sentence: Sentence {
    Sentence(english: text(in: .english), swedish: text(in: .swedish))
  }

  private func text(in language: MessageLanguage) -> String {
    let say = { (english: String, swedish: String) in
      Sentence(english: english, swedish: swedish).text(in: language)
    }
    let name = subject.named(title.map { Self.inWords($0, language) }).text(in: language)
    let parts = part.map { MemberWords.name($0, in: language) }
    let about = ([name] + parts).joined(separator: ", ")
    let list = parts.dropLast().joined(separator: ", ")
    let element = part.last ?? ""
    switch kind.known {
    case .changed: return about + ": " + memberText(in: language)
    case .added where part.isEmpty: return say("\(name) is new.", "\(name) har tillkommit.")
    case .added: return say("\(name): new in \(list): \(element).", "\(name): nytt i \(list): \(element).")
    case .removed where part.isEmpty: return say("\(name) is gone.", "\(name) har tagits bort.")
    case .removed: return say("\(name): gone from \(list): \(element).", "\(name): borta ur \(list): \(element).")
    case .moved where isInSameList:
      return say("\(about) stands elsewhere in its list.", "\(about) har en annan plats i sin lista.")
    case .moved: return say("\(name) was moved to another place.", "\(name) har flyttats till ett annat ställe.")
    case nil: return say("\(about): a change of the kind “\(kind)”.", "\(about): en ändring av slaget ”\(kind)”.")
    }
  }

  /// Returns what something is called; a day, which names a meeting without a title, as it is written in a text.
  private static func inWords(_ name: String, _ language: MessageLanguage) -> String {
    CalendarDate(name)?.words.text(in: language) ?? name
  }

  private func memberText(in language: MessageLanguage) -> String {
    let member = member ?? ""
    let name = MemberWords.name(member, in: language)
    let old = from.map { shown($0, in: language) }
    let new = to.map { shown($0, in: language) }
    let sentence =
      switch (old, new) {
      case (let old?, let new?):
        Sentence(english: "\(name) was \(old) and is now \(new).", swedish: "\(name) var \(old) och är nu \(new).")
      case (nil, let new?): Sentence(english: "\(name) is now \(new).", swedish: "\(name) är nu \(new).")
      case (let old?, nil):
        Sentence(english: "\(name) was \(old) and is now absent.", swedish: "\(name) var \(old) och saknas nu.")
      case (nil, nil): Sentence(english: "\(name) is the same.", swedish: "\(name) är detsamma.")
      }
    return sentence.text(in: language)
  }

  /// Whether the object has moved within one list.
  private var isInSameList: Bool {
    let paths = [path.old, path.new].map { $0.flatMap(DocumentPath.init(pointer:))?.steps.dropLast() }
    return paths[0] == paths[1]
  }

  /// Returns a value as people read it: what it refers to by title, codes by their names.
  private func shown(_ value: JSONValue, in language: MessageLanguage) -> String {
    switch value {
    case .null: return "null"
    case .bool(let flag):
      return Sentence(english: flag ? "yes" : "no", swedish: flag ? "ja" : "nej").text(in: language)
    case .number(let number):
      let digits = number.doubleValue.map(FigureText.plain) ?? number.description
      return String(digits.map { $0 == "." && language == .swedish ? "," : $0 })
    case .string(let text):
      let called =
        names[text].map { Self.inWords($0, language) } ?? MemberWords.code(text, of: member ?? "", in: language) ?? text
      return Sentence(english: "“\(called.shortened)”", swedish: "”\(called.shortened)”").text(in: language)
    case .array(let values):
      guard !values.isEmpty else { return Sentence(english: "none", swedish: "inga").text(in: language) }
      return values.map { shown($0, in: language) }.joined(separator: ", ")
    case .object(let members):
      let parts = members.sorted { $0.key < $1.key }.map { name, value in
        MemberWords.name(name, in: language) + " " + shown(value, in: language)
      }
      return "(" + parts.joined(separator: ", ") + ")"
    }
  }
}
