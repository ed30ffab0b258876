extension Membership {
  /// Whether the seat is held on a day. A seat without a period always is.
  func isHeld(on date: CalendarDate) -> Bool {
    guard let period else { return true }
    return period.contains(date)
  }

  /// The days of the seat by number, without end where the record gives none; `nil` when it ends before it starts.
  fileprivate var days: ClosedRange<Int>? {
    let first = period?.from.dayNumber ?? .min
    let last = period?.through?.dayNumber ?? .max
    return first <= last ? first...last : nil
  }
}

extension Council {
  /// A seat by its place in the list.
  typealias Seat = (position: Int, membership: Membership)

  /// The seats whose days overlap with an earlier one among the same, each with the one that it overlaps.
  static func overlaps(among seats: [Seat]) -> [(later: Seat, earlier: Seat)] {
    let dated = seats.compactMap { seat in seat.membership.days.map { (seat: seat, days: $0) } }
    var found: [(later: Seat, earlier: Seat)] = []
    var latest: (seat: Seat, days: ClosedRange<Int>)?
    for next in dated.sorted(by: { ($0.days.lowerBound, $0.seat.position) < ($1.days.lowerBound, $1.seat.position) }) {
      if let earlier = latest, next.days.lowerBound <= earlier.days.upperBound {
        found.append((next.seat, earlier.seat))
      }
      if next.days.upperBound >= latest?.days.upperBound ?? .min { latest = next }
    }
    return found
  }

  /// The seats with their places in the list.
  var seats: [Seat] { memberships.enumerated().map { ($0.offset, $0.element) } }
}

extension RuleContext {
  /// The chairs of the council on a day, with their places among the seats.
  func chairs(on date: CalendarDate) -> [(place: Int, seat: Membership)] {
    record.council.memberships.enumerated()
      .filter { $0.element.role == .chair && $0.element.isHeld(on: date) }
      .map { (place: $0.offset, seat: $0.element) }
  }
}

/// What makes two seats the same: who holds it, for whom, as what.
struct HeldSeat: Hashable {
  let person: Identifier<Person>?
  let organization: Identifier<Organization>
  let role: Membership.Role

  init(_ membership: Membership) {
    person = membership.person
    organization = membership.organization
    role = membership.role
  }
}

extension RuleContext {
  /// An organization's name; the identifier when the record has no such organization.
  func name(of organization: Identifier<Organization>) -> String {
    index.organizations[organization]?.name ?? organization.rawValue
  }

  /// Who holds a seat: the person when one is named, else the organization.
  func holder(of membership: Membership) -> String {
    membership.person.map(name) ?? name(of: membership.organization)
  }
}
