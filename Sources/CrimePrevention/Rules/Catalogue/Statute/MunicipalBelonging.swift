extension RecordIndex {
  /// Whether an organization belongs to the municipality (10 §); `nil` when the record doesn't show it.
  ///
  /// Told from the organization's kind and, where that says nothing, from what it belongs to. Boards and administrations
  /// are the municipality's unless they belong to someone else.
  func isMunicipal(_ id: Organization.ID?) -> Bool? {
    var next = id
    var passed: Set<Organization.ID> = []
    var found: Bool?
    while let organization = organizations[next], passed.insert(organization.id).inserted {
      switch organization.kind.known {
      case .municipality: return true
      case .police, .region, .countyAdministrativeBoard, .university, .association, .business, .propertyOwner:
        return false
      case .board, .administration: found = true
      case .council, .school, .network, .group, .other, nil: break
      }
      next = organization.parent
    }
    return found
  }

  /// Whether a seat belongs to the municipality: by its organization, or by the person's when that says nothing.
  func isMunicipal(_ seat: Membership) -> Bool? {
    isMunicipal(seat.organization) ?? isMunicipal(people[seat.person]?.organization)
  }
}

extension Membership {
  /// Whether the seat is held on a day.
  func isHeld(on date: CalendarDate) -> Bool {
    period?.contains(date) ?? true
  }
}

extension Council {
  /// Whether the council can be the one that 10 § speaks of; most records don't say which level theirs works on.
  var mayBeStrategic: Bool { kind == nil || kind == .strategic }
}

extension RuleContext {
  /// The chairs of the council on a day, with their places among the seats.
  func chairs(on date: CalendarDate) -> [(place: Int, seat: Membership)] {
    record.council.memberships.enumerated()
      .filter { $0.element.role == .chair && $0.element.isHeld(on: date) }
      .map { (place: $0.offset, seat: $0.element) }
  }
}

extension RuleContext {
  /// The day of the last report to the municipal assembly by a day. Reports to those who can't be the assembly don't
  /// count.
  func lastReportToTheAssembly(by date: CalendarDate) -> CalendarDate? {
    let reports = record.council.reports.filter { report in
      switch index.organizations[report.to]?.kind.known {
      case .council, .municipality, .other, nil: report.on <= date
      default: false
      }
    }
    return reports.map(\.on).max()
  }
}

extension CooperationAgreement {
  /// Whether the agreement hasn't ended before a day.
  func isInForce(on date: CalendarDate) -> Bool {
    period?.through.map { date <= $0 } ?? true
  }
}
