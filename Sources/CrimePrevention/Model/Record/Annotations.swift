/// What any object of a record may carry in addition to its own members: a note, a citation, whom it may be shown to,
/// and members kept unchanged.
///
/// Every object may carry them but most don't, so they are stored separately and take the space of one reference.
public struct Annotations: Sendable, Hashable {
  private var kept: Kept?

  private final class Kept: Sendable {
    let note: String?
    let citation: String?
    let sharing: Sharing?
    let others: [String: JSONValue]

    init(note: String?, citation: String?, sharing: Sharing?, others: [String: JSONValue]) {
      self.note = note
      self.citation = citation
      self.sharing = sharing
      self.others = others
    }
  }

  /// Makes annotations; without arguments, none.
  public init(
    note: String? = nil,
    citation: String? = nil,
    sharing: Sharing? = nil,
    others: [String: JSONValue] = [:]
  ) {
    let isEmpty = note == nil && citation == nil && sharing == nil && others.isEmpty
    kept = isEmpty ? nil : Kept(note: note, citation: citation, sharing: sharing, others: others)
  }

  /// Whether there are none.
  public var isEmpty: Bool { kept == nil }

  /// A free remark (anmärkning).
  public var note: String? {
    get { kept?.note }
    set { self = Annotations(note: newValue, citation: citation, sharing: sharing, others: others) }
  }

  /// Where the fact is from (källhänvisning).
  public var citation: String? {
    get { kept?.citation }
    set { self = Annotations(note: note, citation: newValue, sharing: sharing, others: others) }
  }

  /// Whom the object and everything in it may be shown to (delning); absent means nothing is recorded.
  public var sharing: Sharing? {
    get { kept?.sharing }
    set { self = Annotations(note: note, citation: citation, sharing: newValue, others: others) }
  }

  /// Members that the format doesn't define, by name, and defined ones that were written as `null`.
  ///
  /// They are written back unless the object itself has a value by that name. Names that start with `x-` belong to the
  /// writer; other names are probably mistakes, which rules report.
  public var others: [String: JSONValue] {
    get { kept?.others ?? [:] }
    set { self = Annotations(note: note, citation: citation, sharing: sharing, others: newValue) }
  }

  /// Returns whether two objects carry the same annotations.
  public static func == (left: Self, right: Self) -> Bool {
    left.kept === right.kept
      || left.note == right.note && left.citation == right.citation && left.sharing == right.sharing
        && left.others == right.others
  }

  /// Feeds the annotations to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(note)
    hasher.combine(citation)
    hasher.combine(sharing)
    hasher.combine(others)
  }

  /// The names of the members that every object may have.
  package static let names = ["note", "citation", "sharing"]
}
