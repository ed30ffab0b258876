/// A sentence with placeholders for facts: `{count} of {total}`.
///
/// Your own rules may use a single language, which then serves for both.
public struct MessageTemplate: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The English wording.
  public let english: String
  /// The Swedish wording.
  public let swedish: String

  /// Makes a template in two languages.
  public init(english: String, swedish: String) {
    self.english = english
    self.swedish = swedish
  }

  /// Makes a template in one language, which serves for both.
  public init(stringLiteral value: String) {
    self.init(english: value, swedish: value)
  }

  /// Returns the sentence with facts in place of its placeholders. A placeholder without a fact is left unchanged.
  package func sentence(with facts: [String: JSONValue]) -> Sentence {
    Sentence(
      english: Self.fill(english, with: facts, in: .english),
      swedish: Self.fill(swedish, with: facts, in: .swedish)
    )
  }

  private static func fill(_ text: String, with facts: [String: JSONValue], in language: MessageLanguage) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      let name = String(rest[rest.utf8.index(after: open)..<close])
      // A fact in quotation marks is shown as it is written.
      let isQuoted = filled.last == "“" || filled.last == "”"
      filled += facts[name]?.shown(in: language, isQuoted: isQuoted) ?? String(rest[open...close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    return filled + rest
  }
}

extension MessageTemplate {
  /// The statement, without advice or questions to the person who maintains the record.
  package var statement: MessageTemplate {
    MessageTemplate(english: Self.statement(of: english), swedish: Self.statement(of: swedish))
  }

  /// Advice follows a colon or begins a new sentence.
  private static func statement(of text: String) -> String {
    var end = text.startIndex
    while let boundary = text[end...].firstIndex(where: { $0 == ":" || $0 == "." }) {
      end = text.index(after: boundary)
      let rest = text[end...].drop { $0 == " " }
      let isBoundary = rest.startIndex != end
      if isBoundary, isAdvice(rest) { return text[..<boundary] + "." }
    }
    return text
  }

  private static func isAdvice(_ text: Substring) -> Bool {
    if text.hasPrefix("{remedy") || text.hasPrefix("{advice") { return true }
    if text.last == "?" { return true }
    let small = text.lowercased()
    return orders.contains { small.hasPrefix($0 + " ") }
  }

  /// The words that advice begins with, in both languages.
  private static let orders = [
    "add", "agree", "ask", "choose", "correct", "count", "date", "decide", "end", "enter", "follow", "give", "hide",
    "if",
    "keep", "leave", "mark", "measure", "name", "record", "remove", "require", "say", "set", "suppress", "take", "use",
    "write",
    "ange", "annars", "be", "använd", "avsluta", "behåll", "bestäm", "datera", "dölj", "enas", "fråga", "följ",
    "för in",
    "ge",
    "kräv", "lägg", "märk", "mät", "registrera", "räkna", "rätta", "ska", "skriv", "slå", "sätt", "ta", "utelämna",
    "välj",
    "är de",
  ]
}

extension JSONValue {
  /// The value inside a sentence, days and periods in words. An object is a span: of numbers from `min` to `max`, of days or
  /// times from `from` through `through`; without one of its ends it is open.
  fileprivate func shown(in language: MessageLanguage, isQuoted: Bool = false) -> String {
    switch self {
    case .null: Sentence(english: "none", swedish: "saknas").text(in: language)
    case .bool(let value): value ? "true" : "false"
    case .string(let text): isQuoted ? text : ReportingPeriod(text)?.words.text(in: language) ?? text
    case .number(let number): String(number.plain.map { $0 == "." && language == .swedish ? "," : $0 })
    case .array(let values): values.map { $0.shown(in: language) }.joined(separator: ", ")
    case .object(let members):
      Self.numbers(members["min"]?.end(in: language), members["max"]?.end(in: language))?.text(in: language)
        ?? Self.days(members["from"]?.end(in: language), members["through"]?.end(in: language))?.text(in: language)
        ?? "{…}"
    }
  }

  /// The end of a span; `nil` for an open one.
  private func end(in language: MessageLanguage) -> String? { self == .null ? nil : shown(in: language) }

  private static func numbers(_ min: String?, _ max: String?) -> Sentence? {
    switch (min, max) {
    case (let min?, let max?):
      // A minus sign differs from a dash.
      Sentence(in: min.hasPrefix("-") || max.hasPrefix("-") ? "\(min) – \(max)" : "\(min)–\(max)")
    case (let min?, nil): Sentence(english: "\(min) or more", swedish: "\(min) eller mer")
    case (nil, let max?): Sentence(english: "at most \(max)", swedish: "högst \(max)")
    case (nil, nil): nil
    }
  }

  private static func days(_ from: String?, _ through: String?) -> Sentence? {
    switch (from, through) {
    case (let from?, let through?): Sentence(english: "\(from) to \(through)", swedish: "\(from) till \(through)")
    case (let from?, nil): Sentence(english: "from \(from)", swedish: "från \(from)")
    case (nil, let through?): Sentence(english: "up to \(through)", swedish: "fram till \(through)")
    case (nil, nil): nil
    }
  }
}

extension Sentence {
  /// The same in both languages.
  fileprivate init(in both: String) { self.init(english: both, swedish: both) }
}

extension JSONNumber {
  /// The number as people write it: whole numbers without an exponent.
  fileprivate var plain: String {
    guard let value = doubleValue else { return description }
    guard value == value.rounded() else { return String(value) }
    return value == 0 ? "0" : description
  }
}

/// A language in which the library addresses its reader.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Swedish (svenska).
  case swedish = "sv"
}

/// A sentence for the reader, in English and Swedish.
public struct Sentence: Sendable, Hashable {
  /// The sentence in English.
  public let english: String
  /// The sentence in Swedish.
  public let swedish: String

  /// Makes a sentence from its two wordings.
  public init(english: String, swedish: String) {
    self.english = english
    self.swedish = swedish
  }

  /// The wording in one language.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .swedish: swedish
    }
  }
}

extension String {
  /// The number of Unicode scalars of a text that a message shows.
  static let excerptLength = 40

  /// The text, shortened for a message, on one line.
  package var excerpt: String {
    let start = unicodeScalars.prefix(Self.excerptLength + 1)
    var shown = String.UnicodeScalarView()
    for scalar in start.prefix(Self.excerptLength) {
      shown.append(scalar)
    }
    return String(shown).onOneLine + (start.count > Self.excerptLength ? "…" : "")
  }

  /// The text with a replacement character for each control character and line break.
  package var onOneLine: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
