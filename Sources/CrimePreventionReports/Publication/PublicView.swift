import CrimePrevention

/// What of a record everyone may see at a date.
///
/// Only what is public, or not marked at all, is shown, and nothing before its release date.
struct PublicView: Sendable {
  private let date: CalendarDate?
  private let hidden: Set<Name>

  private struct Name: Hashable {
    let kind: EntityKind
    let id: String
  }

  /// Finds out what a record keeps from everyone. Without a date, whatever has a release date is kept too.
  init(of record: CouncilRecord, asOf date: CalendarDate?) {
    self.date = date
    var hidden: Set<Name> = []
    for meeting in record.meetings {
      let isHidden = Self.reason(meeting.sharing, date) != nil
      if isHidden { hidden.insert(Name(kind: .meeting, id: meeting.id.rawValue)) }
      for item in meeting.agenda where isHidden || Self.reason(item.sharing, date) != nil {
        hidden.insert(Name(kind: .agendaItem, id: item.id.rawValue))
      }
    }
    for measure in record.plans.flatMap(\.focusAreas).flatMap(\.measures) {
      guard Self.reason(measure.sharing, date) != nil else { continue }
      hidden.insert(Name(kind: .measure, id: measure.id.rawValue))
      hidden.formUnion(measure.milestones.map { Name(kind: .milestone, id: $0.id.rawValue) })
      hidden.formUnion(measure.targets.map { Name(kind: .target, id: $0.id.rawValue) })
    }
    for followUp in record.followUps {
      // It is called after what it follows up.
      guard let id = followUp.of.id, hidden.contains(Name(kind: followUp.of.kind, id: id)) else { continue }
      hidden.insert(Name(kind: .followUp, id: followUp.id.rawValue))
    }
    self.hidden = hidden
  }

  /// Why something with this sharing isn't shown; `nil` when it is.
  func reason(for sharing: Sharing?) -> WithheldReason? {
    Self.reason(sharing, date)
  }

  /// Whether what a reference names is shown. Of several things with the same name all must be.
  func shows(_ reference: Reference) -> Bool {
    reference.id.map { !hidden.contains(Name(kind: reference.kind, id: $0)) } ?? true
  }

  private static func reason(_ sharing: Sharing?, _ date: CalendarDate?) -> WithheldReason? {
    guard let sharing else { return nil }
    switch sharing.level.known {
    case .public: break
    case .restricted: return .restricted
    case .secret: return .secret
    case nil: return .unknownLevel
    }
    guard let release = sharing.releaseOn else { return nil }
    guard let date, release <= date else { return .embargoed }
    return nil
  }
}
