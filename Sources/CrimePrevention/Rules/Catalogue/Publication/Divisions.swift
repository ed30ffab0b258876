/// The observations of one indicator, by period and by the way in which the whole is divided up.
struct Divisions {
  private struct Key: Hashable {
    let period: ReportingPeriod
    let dimension: Int
  }

  private struct Part {
    let position: Int
    /// What is shown of the part; `nil` when it is hidden.
    let count: Double?
  }

  private var wholes: [ReportingPeriod: Part] = [:]
  private var divisions: [Key: [String: Part]] = [:]

  /// Takes in an observation; `count` is what it shows. A preliminary one gives way to any other.
  mutating func add(_ observation: Observation, at position: Int, count: Double?) {
    let part = Part(position: position, count: count)
    // A year and its first and last day name the same time.
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

  /// Where a small part follows from the whole and the parts shown: the hidden part, or the whole when it isn't listed.
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
