/// A report from the responsible board to an assembly, usually kommunfullmäktige (13 § of the Act).
public struct AssemblyReport: RecordObject {
  /// The day of the report.
  public var on: CalendarDate
  /// Who received it.
  public var to: Identifier<Organization>
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: CalendarDate, to: Identifier<Organization>, annotations: Annotations = Annotations()) {
    self.on = on
    self.to = to
    self.annotations = annotations
  }
}

extension AssemblyReport: DescribedObject {
  package static var blank: Self { Self(on: .blank, to: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.reference("to", \.to)
  }
}
