/// Groups so small that people in them can be recognised.
enum SmallCount {
  /// Counts from 1 up to, but not including, this are small. A choice that many agencies make; no law says it.
  static let limit = 5.0

  static func isSmall(_ count: Double) -> Bool {
    count > 0 && count < limit
  }

  /// Whether a count worked out from a percentage comes to a small one when it is rounded.
  static func isAboutSmall(_ count: Double) -> Bool {
    count >= 0.5 && count < limit - 0.5
  }
}

extension Observation {
  /// Whether the value would be shown to whoever sees the indicator.
  var isShown: Bool {
    switch status {
    case Status.suppressed, Status.missing, Status.notApplicable: false
    default: true
    }
  }
}

extension Indicator {
  /// Whether the figures say of how many people something is true, or how many offences became known.
  var tellsOfPeople: Bool {
    switch (statistic, unit) {
    case (.count, .persons): true
    case (.count, .events): Self.offences.occurs(in: name, definition)
    case (.share, _): Self.people.occurs(in: population ?? name)
    default: false
    }
  }

  /// How many people or offences an observation tells of: the value of a count, the numerator of a share.
  func count(in observation: Observation) -> Double? {
    switch statistic {
    case .count: observation.value.map { $0 * (multiplier ?? 1) }
    case .share: observation.numerator
    default: nil
    }
  }

  private static let offences = TextSearch(["anmäl", "brott", "offence", "crime", "report"])
  private static let people = TextSearch([
    "barn", "boende", "deltagar", "elev", "flick", "invånar", "kvinn", "medborgar", "män", "patient", "person", "pojk",
    "respondent", "student", "ungdom", "unga", "adult", "boys", "child", "citizen", "girls", "people", "pupil",
    "resident", "women", "young", "youth",
  ])
}
