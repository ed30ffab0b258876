/// Anything that a record writes as a JSON object: entities and their parts.
///
/// Every such object may carry a note, a citation, whom it may be shown to, and members of the writer's own
/// (``Annotations``).
public protocol RecordObject: RuleSubject, Codable, Hashable {
  /// Note, citation, sharing, and members that the format doesn't define.
  var annotations: Annotations { get set }
}

extension RecordObject {
  /// A free remark (anmärkning), such as what is odd in the source.
  public var note: String? {
    get { annotations.note }
    set { annotations.note = newValue }
  }

  /// Where the fact is from (källhänvisning).
  public var citation: String? {
    get { annotations.citation }
    set { annotations.citation = newValue }
  }

  /// Whom it and whatever stands in it may be shown to (delning); absent means nothing is recorded.
  public var sharing: Sharing? {
    get { annotations.sharing }
    set { annotations.sharing = newValue }
  }
}
