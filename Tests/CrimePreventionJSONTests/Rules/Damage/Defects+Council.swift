import CrimePrevention

extension Defect {
  static let council = [
    Defect("council.chair-missing", "chair made a member", \.councilPlaces) { council, _ in
      guard let chair = council.memberships.firstIndex(where: { $0.role == .chair }) else { return nil }
      council.memberships[chair].role = .member
      return .here
    },
    Defect(
      "council.chair-held-twice",
      "another member made chair too",
      also: ["statute.10-led-by-other"],
      \.councilPlaces
    ) { council, _ in
      guard council.memberships.contains(where: { $0.role == .chair }),
        let other = council.memberships.firstIndex(where: { $0.role == .member && $0.period?.through == nil })
      else { return nil }
      council.memberships[other].role = .chair
      return .here
    },
    Defect("council.chair-vacant", "chair's period ended", \.councilPlaces) { council, _ in
      guard let chair = council.memberships.firstIndex(where: { $0.role == .chair && $0.period != nil }) else {
        return nil
      }
      council.memberships[chair].period?.through = CalendarDate("2026-01-31")
      return .here
    },
    Defect("council.seat-overlapping", "seat entered twice", \.councilPlaces) { council, _ in
      guard let seat = council.memberships.first(where: { $0.role == .member }) else { return nil }
      council.memberships.append(seat)
      return .here
    },
    Defect("membership.substitute-for-oneself", "substitute for themselves", \.membershipPlaces) { seat, _ in
      guard seat.substituteFor != nil, let person = seat.person else { return nil }
      seat.substituteFor = person
      return .member("substituteFor")
    },
    Defect("council.meetings-too-few", "more meetings decided than held", \.councilPlaces) { council, _ in
      guard let decided = council.meetingsPerYear else { return nil }
      council.meetingsPerYear = decided + 3
      return .member("meetingsPerYear")
    },
    Defect("council.meetings-per-year-not-positive", "no meetings a year", \.councilPlaces) { council, _ in
      guard council.meetingsPerYear != nil else { return nil }
      council.meetingsPerYear = 0
      return .member("meetingsPerYear")
    },
  ]

  static let names = [
    Defect("organization.abbreviation-undefined", "abbreviation that nobody explains", \.organizationPlaces) {
      organization,
      _ in
      guard organization.abbreviation != nil else { return nil }
      organization.abbreviation = "QXN"
      organization.name = "QXN"
      return .here
    },
    Defect("measure.abbreviation-undefined", "abbreviation in a commitment", \.commitmentPlaces) { commitment, _ in
      commitment.text += " tillsammans med QXN"
      return .here
    },
    Defect("person.name-similar", "name with one letter more than another's", \.top) { record, _ in
      guard record.people.count > 1 else { return nil }
      record.people[0].name = "Kerstin Almqvist"
      record.people[1].name = "Kerstin Almkvist"
      return .member("people")
    },
  ]
}
