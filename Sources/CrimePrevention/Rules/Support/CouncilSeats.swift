extension Membership {
  /// Whether the seat is held on a day. A seat without a period always is.
  func isHeld(on date: CalendarDate) -> Bool {
    guard let period else { return true }
    return period.contains(date)
  }

  /// The day numbers of the seat, unbounded where the record gives no limit; `nil` when it ends before it starts.
  fileprivate var days: ClosedRange<Int>? {
    let first = period?.from.dayNumber ?? .min
    let last = period?.through?.dayNumber ?? .max
    return first <= last ? first...last : nil
  }
}

extension Council {
  /// A seat with its position in the list.
  typealias Seat = (position: Int, membership: Membership)

  /// The seats whose days overlap with those of an earlier-starting one among them, each with the one that it overlaps.
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

  /// The seats with their positions in the list.
  var seats: [Seat] { memberships.enumerated().map { ($0.offset, $0.element) } }

  /// The seats of those who chair the council on a day.
  func chairs(on date: CalendarDate) -> [Seat] {
    seats.filter { $0.membership.role == .chair && $0.membership.isHeld(on: date) }
  }
}

/// What makes two seats the same: the person, the organization and the role.
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
  /// The name of a seat's holder: the person when one is named, else the organization.
  func holder(of membership: Membership) -> String {
    guard let person = membership.person else { return name(of: membership.organization) }
    return name(of: person)
  }
}
