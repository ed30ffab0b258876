/// An evaluation (utvärdering) of something and what it concluded. Since format 1.1.
///
/// A follow-up says whether what was agreed has been done; an evaluation, what came of it and why.
public struct Evaluation: RecordObject, Identifiable {
  /// The evaluation's identifier.
  public var id: Identifier<Evaluation>
  /// Its title.
  public var title: String
  /// What is evaluated: measures, a method, a plan.
  public var of: [Reference]
  /// Who evaluated.
  public var by: Identifier<Organization>?
  /// The day that it was finished.
  public var on: CalendarDate?
  /// What it concluded.
  public var conclusions: [Conclusion]
  /// Where it can be read.
  public var documents: [DocumentReference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Evaluation>,
    title: String,
    of: [Reference] = [],
    by: Identifier<Organization>? = nil,
    on: CalendarDate? = nil,
    conclusions: [Conclusion] = [],
    documents: [DocumentReference] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.title = title
    self.of = of
    self.by = by
    self.on = on
    self.conclusions = conclusions
    self.documents = documents
    self.annotations = annotations
  }
}

extension Evaluation: DescribedObject {
  package static var blank: Self { Self(id: "", title: "") }
  package static var kind: EntityKind.Known? { .evaluation }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("title", \.title)
    visit.children("of", \.of)
    visit.reference("by", \.by)
    visit.date("on", \.on)
    visit.children("conclusions", \.conclusions)
    visit.children("documents", \.documents)
  }
}

/// What an evaluation concluded (slutsats).
public struct Conclusion: RecordObject {
  /// The conclusion in words.
  public var text: String
  /// What it is about, when it isn't all that was evaluated.
  public var concerns: [Reference]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(text: String, concerns: [Reference] = [], annotations: Annotations = Annotations()) {
    self.text = text
    self.concerns = concerns
    self.annotations = annotations
  }
}

extension Conclusion: DescribedObject {
  package static var blank: Self { Self(text: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("text", \.text)
    visit.children("concerns", \.concerns)
  }
}
