/// A document that contains or accompanies something (handling, bilaga): an agreement, a report, a decision. Since
/// format 1.1.
public struct DocumentReference: RecordObject {
  /// What it is called.
  public var title: String
  /// Where it can be read, such as an address on the web.
  public var address: String?
  /// Its number in a register (diarienummer).
  public var registryNumber: String?
  /// The day that it is dated.
  public var on: CalendarDate?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    title: String,
    address: String? = nil,
    registryNumber: String? = nil,
    on: CalendarDate? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.title = title
    self.address = address
    self.registryNumber = registryNumber
    self.on = on
    self.annotations = annotations
  }
}

extension DocumentReference: DescribedObject {
  package static var blank: Self { Self(title: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("title", \.title)
    visit.symbol("address", \.address)
    visit.symbol("registryNumber", \.registryNumber)
    visit.date("on", \.on)
  }
}
