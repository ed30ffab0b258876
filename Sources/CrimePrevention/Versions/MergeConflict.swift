/// Something on which two versions of a record that were edited concurrently don't agree (konflikt).
public struct MergeConflict: Sendable, Hashable {
  /// How they disagree.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One member has two different values.
    case values
    /// One side removed what the other changed.
    case removal
    /// Both sides added an object with the same identifier or name, but not the same object.
    case insertion
    /// Both sides reordered a list, differently.
    case order
    /// Both sides moved an object, but not to the same place.
    case place
    /// The sides agree, but together they break the record: for example, one refers to what the other removed.
    case error
  }

  /// How they disagree.
  public let kind: Kind
  /// The nearest object with an identifier; the record itself when there is none.
  public let subject: Reference
  /// Its place in the merged record: the object, or the list that an object was in.
  public let path: DocumentPath
  /// The member that has two values.
  public let member: String?
  /// The value that both started from; `nil` when there was none.
  public let base: JSONValue?
  /// The value in our version and, for the time being, in the merged record.
  public let ours: JSONValue?
  /// The value in their version.
  public let theirs: JSONValue?
  /// The rule that the merged record breaks.
  public let rule: RuleID?
  /// What they don't agree on, for the reader.
  public let sentence: Sentence
}

extension MergeConflict: CustomStringConvertible {
  /// The conflict in English on one line.
  public var description: String { description(in: .english) }

  /// Returns the conflict on one line: place and sentence.
  public func description(in language: MessageLanguage) -> String {
    let place = path.steps.isEmpty ? "" : path.description.onOneLine + ": "
    return place + sentence.text(in: language).onOneLine
  }

  /// Returns the conflict as JSON, with its sentence in a language.
  public func jsonValue(in language: MessageLanguage) -> JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string(kind.rawValue),
      "path": .string(path.description),
      "message": .string(sentence.text(in: language)),
    ]
    members["subject"] = subject.written
    members["member"] = member.map(JSONValue.string)
    members["base"] = base
    members["ours"] = ours
    members["theirs"] = theirs
    members["rule"] = rule.map { .string($0.rawValue) }
    return .object(members)
  }
}

extension MergeConflict.Kind {
  /// Returns what the sides don't agree on, about an object with a name.
  func sentence(of name: Sentence, member: String?, ours: JSONValue?, theirs: JSONValue?) -> Sentence {
    let (member, ours, theirs) = (member ?? "", ours?.excerpt, theirs?.excerpt)
    let (english, swedish) = (name.english, name.swedish)
    let isRemovedByUs = ours == nil
    return switch self {
    case .values:
      Sentence(
        english:
          "\(english): “\(member)” is \(ours ?? "absent") in ours and \(theirs ?? "absent") in theirs: choose one.",
        swedish: "\(swedish): ”\(member)” är \(ours ?? "borta") hos oss och \(theirs ?? "borta") hos dem: välj ett."
      )
    case .removal:
      Sentence(
        english:
          "\(english) was removed by \(isRemovedByUs ? "us and changed by them" : "them and changed by us"): keep "
          + "it or remove it.",
        swedish:
          "\(swedish) togs bort av \(isRemovedByUs ? "oss och ändrades av dem" : "dem och ändrades av oss"): behåll "
          + "eller ta bort."
      )
    case .insertion:
      Sentence(
        english: "\(english) was added by both, but not alike: keep one, or give one another identifier or name.",
        swedish: "\(swedish) lades till av båda, men olika: behåll den ena, eller ge en av dem annat id eller namn."
      )
    case .order:
      Sentence(
        english: "\(english): both have put “\(member)” into another order: choose one.",
        swedish: "\(swedish): båda har ändrat ordningen i ”\(member)”: välj en."
      )
    case .place:
      Sentence(
        english: "\(english) was moved by both, to different places: choose one.",
        swedish: "\(swedish) flyttades av båda, till olika ställen: välj ett."
      )
    case .error: name
    }
  }
}
