/// Changes that can't be made in a record: each place where something other than what they change was found.
public struct InapplicableChanges: Error, Sendable, Hashable {
  /// Why not, at least one reason: `changes.…`.
  public let problems: [DecodingProblem]

  init(_ problems: [DecodingProblem]) {
    self.problems = problems
  }
}

extension InapplicableChanges: CustomStringConvertible {
  /// The reasons in English, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension DecodingProblem {
  /// The record isn't the one that the changes were made from.
  static func fingerprintDiffers(expected: String, found: String) -> Self {
    Self(
      "changes.fingerprint-differs",
      at: DocumentPath([.member("from")]),
      facts: ["expected": .string(expected), "found": .string(found)],
      sentence: Sentence(
        english: "These changes were made from another version of the record (\(expected.prefix(12))…) than this one "
          + "(\(found.prefix(12))…): take that version, or merge.",
        swedish: "Ändringarna utgår från en annan version av underlaget (\(expected.prefix(12))…) än denna "
          + "(\(found.prefix(12))…): ta den versionen eller sammanfoga."
      )
    )
  }

  /// The change is of a kind that this version doesn't know.
  static func changeUnknown(_ change: RecordChange) -> Self {
    let kind = change.kind.rawValue.excerpt
    return Self(
      "changes.kind-unknown",
      at: DocumentPath(change),
      facts: ["found": .string(kind)],
      sentence: Sentence(
        english: "A change of the kind “\(kind)” can't be made: the kinds are added, removed, changed and moved.",
        swedish: "En ändring av slaget ”\(kind)” kan inte göras: slagen är added, removed, changed och moved."
      )
    )
  }

  /// There is nothing at the place of a change.
  static func placeMissing(_ change: RecordChange, at pointer: String?) -> Self {
    Self(
      "changes.place-missing",
      at: DocumentPath(change),
      facts: ["change": .string(change.kind.rawValue)],
      sentence: Sentence(
        english:
          "The record has no place “\((pointer ?? "").excerpt)” for this change: take the version that the changes "
          + "were made from.",
        swedish:
          "Underlaget har ingen plats ”\((pointer ?? "").excerpt)” för ändringen: ta den version som ändringarna "
          + "utgår från."
      )
    )
  }

  /// Another object is at the place of a change.
  static func subjectDiffers(_ change: RecordChange, found: Reference) -> Self {
    let (meant, here) = (change.subject, found)
    return Self(
      "changes.subject-differs",
      at: DocumentPath(change),
      facts: ["expected": .string(meant.id ?? ""), "found": .string(here.id ?? "")],
      sentence: Sentence(
        english:
          "The change is about \(meant.named(nil, in: .english)), but here stands \(here.named(nil, in: .english)): take the "
          + "version that the changes were made from, or merge.",
        swedish:
          "Ändringen gäller \(meant.named(nil, in: .swedish)), men här står \(here.named(nil, in: .swedish)): ta den version "
          + "som ändringarna utgår från eller sammanfoga."
      )
    )
  }

  /// The value found isn't the one that the change takes away.
  static func valueDiffers(_ change: RecordChange, found: JSONValue?) -> Self {
    var facts: [String: JSONValue] = [:]
    facts["expected"] = change.from
    facts["found"] = found
    let (expected, found) = (change.from?.excerpt, found?.excerpt)
    return Self(
      "changes.value-differs",
      at: DocumentPath(change),
      facts: facts,
      sentence: Sentence(
        english:
          "The change takes away \(expected ?? "nothing"), but here stands \(found ?? "nothing"): merge, or change "
          + "it by hand.",
        swedish:
          "Ändringen tar bort \(expected ?? "ingenting"), men här står \(found ?? "ingenting"): sammanfoga eller "
          + "ändra för hand."
      )
    )
  }

  /// The change takes away a required member.
  static func memberRequired(_ change: RecordChange) -> Self {
    let name = change.member ?? ""
    return Self(
      "changes.member-required",
      at: DocumentPath(change),
      facts: ["member": .string(name)],
      sentence: Sentence(
        english: "The member “\(name.excerpt)” must be there, so it can't be taken away: give it another value.",
        swedish: "Fältet ”\(name.excerpt)” måste finnas och kan inte tas bort: ge det ett annat värde."
      )
    )
  }

  /// What a change puts in can't be read.
  static func valueUnreadable(_ change: RecordChange, because problem: DecodingProblem) -> Self {
    Self(
      problem.rule,
      at: DocumentPath(DocumentPath(change).steps + problem.path.steps),
      facts: problem.facts,
      sentence: problem.sentence
    )
  }
}

extension JSONValue {
  /// The value as JSON on one line, shortened for a message.
  ///
  /// - Complexity: That of writing its first texts and of sorting the names of the objects that it starts with, however
  ///   much follows and however deep it nests.
  var excerpt: String {
    var room = String.excerptLength + 1
    let text = String(decoding: JSONWriter.bytes(of: start(in: &room)), as: UTF8.self)
    let lines = text.split(separator: "\n").map { line in line.drop { $0 == " " } }
    return lines.joined(separator: " ").excerpt
  }

  /// The value without what comes after as many values as there is room for: each of them takes a character or more.
  private func start(in room: inout Int) -> JSONValue {
    room -= 1
    switch self {
    case .array(let values):
      var kept: [JSONValue] = []
      for value in values.prefix(room) where room > 0 { kept.append(value.start(in: &room)) }
      return .array(kept)
    case .object(let members):
      var kept: [String: JSONValue] = [:]
      for (name, value) in members.sorted(by: { $0.key < $1.key }).prefix(room) where room > 0 {
        kept[name] = value.start(in: &room)
      }
      return .object(kept)
    default: return self
    }
  }
}
