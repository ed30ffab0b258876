/// Anything that a record writes as a JSON object: entities and their parts.
///
/// Every such object may carry a note, a citation and members of the writer's own (``Annotations``).
public protocol RecordObject: Codable, Sendable, Hashable {
  /// Note, citation, and members that the format doesn't define.
  var annotations: Annotations { get set }

  /// The members that the format defines for this object, besides `note` and `citation`.
  static var fields: [FieldKey<Self>] { get }
}

extension RecordObject {
  /// The names of this object's members, as they stand in JSON.
  public typealias Field = FieldKey<Self>

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
}
