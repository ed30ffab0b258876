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

  /// The seats of those who chair the council on a day.
  func chairs(on date: CalendarDate) -> [Seat] {
    seats.filter { $0.membership.role == .chair && $0.membership.isHeld(on: date) }
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
  /// Who holds a seat: the person when one is named, else the organization.
  func holder(of membership: Membership) -> String {
    guard let person = membership.person else { return name(of: membership.organization) }
    return name(of: person)
  }
}
