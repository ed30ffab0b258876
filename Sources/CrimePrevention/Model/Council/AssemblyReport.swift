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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.on, .to]
}

extension FieldKey where Object == AssemblyReport {
  /// Key of ``AssemblyReport/on``.
  public static var on: Self { Self("on") }
  /// Key of ``AssemblyReport/to``.
  public static var to: Self { Self("to") }
}
