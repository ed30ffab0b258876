/// The people asked and the source of their answers.
struct Survey: Hashable {
  let source: String
  let population: String
}

/// What makes shares look like answers to one question: same survey and time, and a word in common.
struct ShareGroup: Hashable {
  let survey: Survey
  let period: ReportingPeriod
  let word: String
}

extension Indicator {
  /// The survey that shares in per cent come from.
  var survey: Survey? {
    guard statistic == .share, unit == .percent, let source, let population, !observations.isEmpty else { return nil }
    return Survey(source: source, population: population)
  }

  /// The shares of the whole, each in every group that it could belong to.
  func shares(in survey: Survey) -> [(group: ShareGroup, share: Double)] {
    let words = { (text: String) in Set(text.lowercased().split { !$0.isLetter }.map(String.init)) }
    // A name has few long words; without a limit, observations times words would be kept.
    let telling = words(name).subtracting(words(survey.population)).filter { $0.count >= 6 }.sorted().prefix(32)
    let wholes = standingObservations.values.lazy.map(\.observation).filter { $0.breakdown == nil }
    return wholes.flatMap { observation in
      let figure = recordedFigure(of: observation)
      let share = figure.flatMap { $0.min == $0.max ? $0.min : nil }
      return telling.compactMap { word in
        share.map { (ShareGroup(survey: survey, period: observation.period, word: word), $0) }
      }
    }
  }

  /// Parts that add up to more than the whole.
  struct Excess {
    let index: Int
    let period: ReportingPeriod
    let dimension: PartialKeyPath<Breakdown>
    let member: PartialKeyPath<Observation>
    let sum: Double
    let whole: Double
  }

  /// Where the parts by area, unit or sex add up to more than the whole, in the order of the wholes.
  func excessesOfParts(in index: RecordIndex) -> [Excess] {
    struct Parts: Hashable {
      let first: CalendarDate
      let last: CalendarDate
      let dimension: PartialKeyPath<Breakdown>
    }
    let standing = standingObservations
    var groups: [Parts: [Observation]] = [:]
    // In the order of the record, so that sums of fractions come out the same each time.
    for (part, (_, observation)) in standing.sorted(by: { $0.value.index < $1.value.index }) {
      guard let dimension = observation.breakdown?.onlyDimension else { continue }
      groups[Parts(first: part.first, last: part.last, dimension: dimension), default: []].append(observation)
    }
    let wholes = standing.filter { $0.key.part == .whole }.values.sorted { $0.index < $1.index }
    return wholes.flatMap { position, whole in
      let dimensions: [PartialKeyPath<Breakdown>] = [\.area, \.unit, \.sex]
      return dimensions.compactMap { dimension -> Excess? in
        let key = Parts(first: whole.period.first, last: whole.period.last, dimension: dimension)
        guard let parts = groups[key]?.withoutNested(in: index) else { return nil }
        for (member, amount) in addends(of: whole) {
          let sum = parts.reduce(0) { sum, part in
            sum + (addends(of: part).first { $0.member == member }?.amount ?? 0)
          }
          if sum > amount + 1e-9 {
            return Excess(
              index: position,
              period: whole.period,
              dimension: dimension,
              member: member,
              sum: sum,
              whole: amount
            )
          }
        }
        return nil
      }
    }
  }

  /// The numbers of an observation that add up over parts.
  private func addends(of observation: Observation) -> [(member: PartialKeyPath<Observation>, amount: Double)] {
    let isAdded = (statistic == .count || statistic == .amount) && aggregation != .mean
    let members: [(PartialKeyPath<Observation>, Double?)] = [
      (\.value, isAdded && observation.mayHaveValue ? observation.value : nil), (\.numerator, observation.numerator),
      (\.denominator, observation.denominator), (\.sampleSize, observation.sampleSize.map(Double.init)),
    ]
    return members.compactMap { member, amount in amount.map { (member, $0) } }
  }
}

extension Breakdown {
  /// The area, unit or sex, if the part is defined by that alone.
  fileprivate var onlyDimension: PartialKeyPath<Breakdown>? {
    let dimensions: [(PartialKeyPath<Breakdown>, Bool)] = [
      (\.area, area != nil), (\.unit, unit != nil), (\.sex, sex != nil), (\.ageGroup, ageGroup != nil),
    ]
    let used = dimensions.filter(\.1).map(\.0)
    return used.count == 1 && used != [\.ageGroup] ? used.first : nil
  }
}

extension [Observation] {
  /// The observations, without those of areas that lie inside other areas among them.
  fileprivate func withoutNested(in index: RecordIndex) -> [Observation] {
    let present = Set(compactMap(\.breakdown?.area))
    guard !present.isEmpty else { return self }
    return filter { observation in
      guard let area = observation.breakdown?.area else { return true }
      return !index.areas(from: area).dropFirst().contains(where: present.contains)
    }
  }
}
