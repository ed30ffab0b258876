/// What is wrong, without its wording: facts and sentence are made on demand, since a broken document may have
/// thousands of problems.
enum ProblemCause: Sendable, Hashable {
  /// A required member is absent, or `null`, which reads as absent.
  case memberMissing(String)
  /// A value has another JSON type than its member.
  case typeMismatch(expected: JSONType, found: JSONExcerpt?)
  /// A text doesn't have the form of its member.
  case malformed(shown: String, expected: TextForm)
  /// A number is too large for the type that holds it, or can't be written back digit by digit.
  case numberOutOfRange(shown: String)
  /// A name occurs twice in an object: which value applies isn't defined.
  case duplicateMember(shown: String, firstLine: Int)
  /// Another problem, with its own rule, facts and sentence.
  indirect case stated(RuleID, facts: [String: JSONValue], sentence: Sentence)
}

extension ProblemCause {
  var rule: RuleID {
    switch self {
    case .memberMissing: "document.member-missing"
    case .typeMismatch: "document.type-mismatch"
    case .malformed: "document.value-malformed"
    case .numberOutOfRange: "document.number-out-of-range"
    case .duplicateMember: "json.duplicate-member"
    case .stated(let rule, _, _): rule
    }
  }

  var facts: [String: JSONValue] {
    switch self {
    case .memberMissing(let name):
      return ["member": .string(name)]
    case .typeMismatch(let expected, let found):
      var facts: [String: JSONValue] = ["expected": .string(expected.rawValue)]
      facts["found"] = found.map { .string($0.type.rawValue) }
      return facts
    case .malformed(let shown, let form):
      return ["expected": .string(form.rawValue), "found": .string(shown)]
    case .numberOutOfRange(let shown):
      return ["found": .string(shown)]
    case .duplicateMember(let shown, let line):
      return ["member": .string(shown), "firstLine": .number(JSONNumber(line))]
    case .stated(_, let facts, _):
      return facts
    }
  }

  var sentence: Sentence {
    switch self {
    case .memberMissing(let name):
      return Sentence(
        english: "The required member “\(name)” is missing here: add it.",
        swedish: "Det obligatoriska fältet ”\(name)” saknas här: lägg till det."
      )
    case .typeMismatch(let expected, let found):
      let isNumber = expected == .number || expected == .wholeNumber
      let number = isNumber ? found?.numberMeant : nil
      return Sentence(
        english: "Expected \(expected.english) here\(found.map { ", but found \($0.english)" } ?? "")."
          + (number.map { " Numbers are written with a point and without quotation marks: \($0)." } ?? ""),
        swedish: "Här väntades \(expected.swedish)\(found.map { ", men här står \($0.swedish)" } ?? "")."
          + (number.map { " Tal skrivs med punkt och utan citattecken: \($0)." } ?? "")
      )
    case .malformed(let shown, let form):
      return Sentence(
        english: "“\(shown)” isn't \(form.english).",
        swedish: "”\(shown)” är inte \(form.swedish)."
      )
    case .numberOutOfRange(let shown):
      return Sentence(
        english: "The number \(shown) is too large, too close to zero or too long to be kept: write a simpler one.",
        swedish: "Talet \(shown) är för stort, för nära noll eller för långt för att kunna bevaras: skriv ett enklare."
      )
    case .duplicateMember(let shown, let line):
      return Sentence(
        english: "The member “\(shown)” stands twice in this object, first on line \(line): keep one.",
        swedish: "Fältet ”\(shown)” står två gånger i objektet, första gången på rad \(line): behåll ett."
      )
    case .stated(_, _, let sentence):
      return sentence
    }
  }
}
