import CrimePrevention

extension Defect {
  /// Defects of a record as a whole: its version, its waivers, and duties of the Act that it shows or doesn't.
  static let duties = [
    Defect("document.version-newer", "written in a later version of the format", \.top) { record, _ in
      record.formatVersion = FormatVersion(major: 1, minor: 9)
      return .pointer("/formatVersion")
    },
    Defect("waiver.unused", "waiver of a fault that isn't there", \.top) { record, _ in
      let rule = "council.meetings-per-year-not-positive"
      record.waivers.append(Waiver(rule: rule, subject: Reference(kind: .record), reason: "Känt sedan länge."))
      return .pointer("/waivers/\(record.waivers.count - 1)")
    },
    Defect("waiver.reason-missing", "waiver without a reason", \.top) { record, _ in
      record.waivers.append(Waiver(rule: "text.empty", subject: Reference(kind: .record), reason: " "))
      return .pointer("/waivers/\(record.waivers.count - 1)")
    },
    Defect(
      "statute.4-situation-picture-not-shown",
      "situation pictures taken away",
      also: ["identifier.unreferenced", "reference.unknown"],
      \.top
    ) { record, _ in
      guard !record.situations.isEmpty else { return nil }
      record.situations = []
      return .here
    },
    Defect("statute.5-plan-not-shown", "plans of measures called programmes, without a decision", \.top) { record, _ in
      guard record.plans.contains(where: { $0.kind == .measures }) else { return nil }
      for plan in record.plans.indices {
        record.plans[plan].kind = .programme
        record.plans[plan].decision = nil
      }
      return .here
    },
    Defect(
      "statute.5-own-measures-not-shown",
      "all commitments handed to the police",
      also: ["identifier.unreferenced"],
      \.top
    ) { record, _ in
      guard let plan = record.plans.lastIndex(where: { $0.kind == .measures && !$0.focusAreas.isEmpty }),
        let police = record.organizations.first(where: { $0.kind == .police })
      else { return nil }
      for place in record.commitmentPlaces where place.pointer.hasPrefix("/plans/\(plan)/") {
        record[keyPath: place.keyPath].organization = police.id
      }
      return .pointer("/plans/\(plan)")
    },
    Defect("statute.5-situation-after-decision", "situation picture updated after the decision", \.top) { record, _ in
      guard let plan = record.plans.lastIndex(where: { $0.decision != nil && $0.situation != nil }),
        let decided = record.plans[plan].decision?.on,
        let picture = record.situations.firstIndex(where: { $0.id == record.plans[plan].situation })
      else { return nil }
      record.situations[picture].updatedOn = decided.later(years: 2)
      return .pointer("/plans/\(plan)/situation")
    },
    Defect("statute.6-update-not-shown", "last updates of the pictures three years ago", \.top) { record, _ in
      record.lastUpdated(on: CalendarDate("2023-01-09"))
    },
    Defect("statute.6-update-two-years-ago", "last updates of the pictures two years ago", \.top) { record, _ in
      record.lastUpdated(on: CalendarDate("2024-05-13"))
    },
    Defect("statute.10-position-not-leading", "representative without a leading position", \.membershipPlaces) {
      seat,
      scene in
      let others: [Organization.Kind] = [.police, .region, .association, .business, .propertyOwner]
      guard seat.role == .member, seat.period?.through == nil,
        scene.record.organizations.contains(where: { $0.id == seat.organization && others.contains($0.kind) })
      else { return nil }
      seat.leadingPosition = false
      return .member("leadingPosition")
    },
    Defect(
      "statute.12-information-not-shown",
      "all information to residents taken away",
      also: ["promise.publication-missing"],
      \.top
    ) { record, _ in
      guard !record.council.information.isEmpty else { return nil }
      record.council.information = []
      for promise in record.promises.indices { record.promises[promise].published = nil }
      return .pointer("/council")
    },
  ]
}

extension CouncilRecord {
  /// Sets the last update of a situation picture to a day, and returns where the picture is.
  fileprivate mutating func lastUpdated(on date: CalendarDate?) -> Spot? {
    guard situations.contains(where: { $0.updatedOn != nil }) else { return nil }
    for index in situations.indices { situations[index].updatedOn = nil }
    situations[situations.count - 1].updatedOn = date
    return .pointer("/situations/\(situations.count - 1)")
  }
}
