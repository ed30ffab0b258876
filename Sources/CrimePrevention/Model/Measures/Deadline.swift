/// A promise to handle each case within a time (tidsgräns).
public struct Deadline: RecordObject {
  /// The time allowed from when the case is known.
  public var within: TimeLimit
  /// Which event ends the time.
  public var until: End
  /// The share of cases that must be in time, 0 to 1. Absent means 1.
  public var share: Double?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(within: TimeLimit, until: End, share: Double? = nil, annotations: Annotations = Annotations()) {
    self.within = within
    self.until = until
    self.share = share
    self.annotations = annotations
  }
}

extension Deadline: DescribedObject {
  package static var blank: Self { Self(within: .blank, until: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.child("within", \.within)
    visit.code("until", \.until)
    visit.figure("share", \.share)
  }
}

extension Deadline {
  /// The event that ends the time of a case.
  public struct End: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    package enum Known: String, CaseIterable, Sendable {
      /// The work has begun (påbörjas).
      case begun
      /// The work is finished (åtgärdas).
      case completed
    }

    /// The work has begun (påbörjas).
    public static let begun = Self(.begun)
    /// The work is finished (åtgärdas).
    public static let completed = Self(.completed)
  }
}
