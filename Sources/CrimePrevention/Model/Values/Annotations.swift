/// What any object of a record may carry besides its own members: a note, a citation, and members kept as they are.
public struct Annotations: Sendable, Hashable {
  /// A free remark (anmärkning).
  public var note: String?
  /// Where the fact is from (källhänvisning).
  public var citation: String?
  /// Members that the format doesn't define, by name, and defined ones that were written as `null`.
  ///
  /// They are written back unless the object has a value of its own by that name. Names that start with `x-` belong to
  /// the writer; others are probably slips, which rules report.
  public var others: [String: JSONValue]

  /// Makes annotations; without arguments, none.
  public init(note: String? = nil, citation: String? = nil, others: [String: JSONValue] = [:]) {
    self.note = note
    self.citation = citation
    self.others = others
  }
}
