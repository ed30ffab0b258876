/// Something made public: when and where (publicering).
public struct Publication: RecordObject {
  /// The day it was made public.
  public var on: CalendarDate
  /// Where: a web page, a meeting, a newspaper.
  public var `where`: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(on: CalendarDate, `where`: String, annotations: Annotations = Annotations()) {
    self.on = on
    self.where = `where`
    self.annotations = annotations
  }
}

extension Publication: DescribedObject {
  package static var blank: Self { Self(on: .blank, where: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.date("on", \.on)
    visit.text("where", \.where)
  }
}
