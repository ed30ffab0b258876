public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension JSONValue {
  /// The value as JSON text in UTF-8: sorted names, two spaces a level, a line feed at the end.
  ///
  /// The same value gives the same bytes.
  public func jsonData() -> Data {
    Data(jsonBytes())
  }
}

// What may be unknown is written as `null`.
extension JSONValue {
  init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// A number; `null` too for one that JSON can't represent.
  init(_ number: Double?) {
    self = number.flatMap(JSONNumber.init).map(JSONValue.number) ?? .null
  }

  init(_ count: Int) {
    self = .number(JSONNumber(count))
  }

  init(_ texts: [String]) {
    self = .array(texts.map(JSONValue.string))
  }

  init(_ counts: [String: Int]) {
    self = .object(counts.mapValues { JSONValue($0) })
  }

  init(_ sentences: [Sentence], in language: MessageLanguage) {
    self.init(sentences.map { $0.text(in: language) })
  }

  /// What something is about: its kind, and its identifier unless it is the record itself.
  init(_ reference: Reference) {
    var members: [String: JSONValue] = ["kind": .string(reference.kind.rawValue)]
    if let id = reference.id { members["id"] = .string(id) }
    self = .object(members)
  }
}
