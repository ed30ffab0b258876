/// Those who see a record, or what is made of it (målgrupp).
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Those who keep the record: they see everything (de som för underlaget).
  case keepers
  /// The council: it sees everything but what is secret or under embargo, and what is only for the keepers (rådet).
  case members
  /// Everyone: they see what is public and released (invånarna).
  case residents
}

extension Audience {
  /// Returns why something with this sharing isn't for the audience on a day; `nil` when it is.
  ///
  /// A level that this version doesn't know counts as secret. Without a day, whatever has a release date is under embargo.
  package func reason(for sharing: Sharing?, on date: CalendarDate?) -> WithheldCounts.Reason? {
    guard self != .keepers, let sharing else { return nil }
    switch sharing.level.known {
    case .public: break
    case .restricted: if self == .residents { return .restricted }
    case .secret: return .secret
    case nil: return .unknownLevel
    }
    guard let release = sharing.releaseOn else { return nil }
    return isReleased(release, on: date) ? nil : .embargoed
  }

  /// Returns why an object isn't for the audience on a day, judged by the object alone; `nil` when it is.
  ///
  /// An observation is under embargo until it's published.
  func reason<Object: DescribedObject>(hiding object: Object, on date: CalendarDate?) -> WithheldCounts.Reason? {
    if let reason = reason(for: object.sharing, on: date) { return reason }
    guard Object.self == Observation.self, self != .keepers, let release = (object as? Observation)?.publishedOn else {
      return nil
    }
    return isReleased(release, on: date) ? nil : .embargoed
  }

  /// An embargo ends on its day.
  private func isReleased(_ release: CalendarDate, on date: CalendarDate?) -> Bool {
    guard let date else { return false }
    return release <= date
  }
}
