/// Groups so small that people in them can be recognised.
enum SmallCount {
  /// Counts from 1 up to, but not including, this are small. A choice that many agencies make; no law requires it.
  static let limit = 5.0

  static func isSmall(_ count: Double) -> Bool {
    count > 0 && count < limit
  }

  /// Whether a count computed from a percentage is small when rounded.
  static func isAboutSmall(_ count: Double) -> Bool {
    count >= 0.5 && count < limit - 0.5
  }
}

extension Indicator {
  /// Whether the figures say how many people something is true of, or how many offences became known.
  var isAboutPeople: Bool {
    switch (statistic, unit) {
    case (.count, .persons): true
    case (.count, .events): Self.offences.occurs(in: name, definition)
    case (.share, _): Self.people.occurs(in: population ?? name)
    default: false
    }
  }

  /// How many people or offences an observation is about: the value of a count, the numerator of a share.
  func count(in observation: Observation) -> Double? {
    switch statistic {
    case .count: observation.value.map { $0 * (multiplier ?? 1) }
    case .share: observation.numerator
    default: nil
    }
  }

  /// Whether small figures are withheld when the indicator is published: its figures say how many people something is
  /// true of, or how many cases about people there were.
  var hasSmallCounts: Bool {
    if isAboutPeople { return true }
    switch statistic.known {
    case .count, .rate: return isOfPeople
    default: return false
    }
  }

  /// Whether what is counted are people, or offences against them, as far as unit, population and name show.
  var isOfPeople: Bool {
    if Self.offences.occurs(in: name, definition) { return true }
    return Self.people.occurs(in: population, unit.rawValue, statistic == .rate ? name : nil)
  }

  private static let offences = TextSearch(["anmäl", "brott", "offence", "crime", "report"])
  private static let people = TextSearch([
    "barn", "boende", "deltagar", "elev", "flick", "invånar", "kvinn", "medborgar", "män", "patient", "person", "pojk",
    "respondent", "student", "ungdom", "unga", "adult", "boys", "child", "citizen", "girls", "people", "pupil",
    "resident", "women", "young", "youth",
  ])
}

/// The observations of one indicator, by period and by how the whole is divided.
struct PublishedBreakdown {
  private struct Key: Hashable {
    let period: ReportingPeriod
    let dimension: Int
  }

  private struct Part {
    let position: Int
    /// The count that is shown for the part; `nil` when it is hidden.
    let count: Double?
  }

  private var wholes: [ReportingPeriod: Part] = [:]
  private var divisions: [Key: [String: Part]] = [:]

  /// Adds an observation; `count` is what it shows. Any other takes precedence over a preliminary one.
  mutating func add(_ observation: Observation, at position: Int, count: Double?) {
    let part = Part(position: position, count: count)
    // A year and the range from its first to its last day are the same period.
    let period = ReportingPeriod(from: observation.period.first, through: observation.period.last)
    let isPreliminary = observation.status == .preliminary
    let breakdown = observation.breakdown
    let names: [String?] = [breakdown?.area?.rawValue, breakdown?.unit?.rawValue, breakdown?.sex, breakdown?.ageGroup]
    let given = names.enumerated().compactMap { dimension, name in name.map { (dimension, $0) } }
    if given.isEmpty {
      if !isPreliminary || wholes[period] == nil { wholes[period] = part }
    } else if given.count == 1 {
      let (dimension, name) = given[0]
      let key = Key(period: period, dimension: dimension)
      if !isPreliminary || divisions[key]?[name] == nil { divisions[key, default: [:]][name] = part }
    }
  }

  /// Where a small part can be deduced from the whole and the parts shown: the hidden part, or the whole when it isn't
  /// listed.
  var deducible: [Int] {
    divisions.compactMap { key, parts in
      guard let whole = wholes[key.period], let total = whole.count else { return nil }
      // Sorted, so that sums of fractions come out the same each time.
      let shown = parts.values.compactMap(\.count).sorted()
      let hidden = parts.values.filter { $0.count == nil }
      guard !shown.isEmpty, hidden.count < 2, SmallCount.isSmall(total - shown.reduce(0, +)) else { return nil }
      return hidden.first?.position ?? whole.position
    }
    .sorted()
  }
}
