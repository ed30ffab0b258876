/// When an action of a meeting is to be done: within a period, or at the next meeting (till nästa möte).
public enum ActionDue: Sendable, Hashable {
  /// By the last day of a period.
  case by(ReportingPeriod)
  /// At the council's next meeting.
  case nextMeeting
}

extension ActionDue: LosslessStringConvertible {
  /// Reads `nextMeeting` or a reporting period; `nil` for any other text.
  public init?(_ description: String) { self.init(utf8: description.utf8) }

  package init?(utf8: some BidirectionalCollection<UInt8>) {
    if utf8.elementsEqual("nextMeeting".utf8) {
      self = .nextMeeting
    } else if let period = ReportingPeriod(utf8: utf8) {
      self = .by(period)
    } else {
      return nil
    }
  }

  /// The due time as it is written in a record.
  public var description: String {
    switch self {
    case .by(let period): period.description
    case .nextMeeting: "nextMeeting"
    }
  }
}
