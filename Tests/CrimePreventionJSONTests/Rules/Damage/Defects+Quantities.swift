import CrimePrevention

extension Defect {
  static let indicators = [
    Defect(
      "indicator.observations-missing",
      "observations taken away",
      also: ["identifier.unreferenced", "target.baseline-missing"],
      \.indicatorPlaces
    ) { indicator, _ in
      guard !indicator.observations.isEmpty else { return nil }
      indicator.observations = []
      return .here
    },
    Defect("indicator.population-missing", "population taken away", \.indicatorPlaces) { indicator, _ in
      guard indicator.population != nil, indicator.statistic == .share else { return nil }
      indicator.population = nil
      return .here
    },
    Defect("indicator.per-missing", "per how many inhabitants taken away", \.indicatorPlaces) { indicator, _ in
      guard indicator.per != nil else { return nil }
      indicator.per = nil
      return .here
    },
    Defect("indicator.per-not-positive", "rate per no inhabitants", \.indicatorPlaces) { indicator, _ in
      guard indicator.per != nil else { return nil }
      indicator.per = 0
      return .member("per")
    },
    Defect("indicator.multiplier-not-positive", "negative multiplier", \.indicatorPlaces) { indicator, _ in
      guard let multiplier = indicator.multiplier else { return nil }
      indicator.multiplier = -multiplier
      return .member("multiplier")
    },
    Defect(
      "indicator.shares-exceed-whole",
      "large share once more, as of another answer",
      also: ["identifier.unreferenced"],
      \.top
    ) { record, _ in
      guard
        var again = record.indicators.first(where: { indicator in
          indicator.statistic == .share && indicator.unit == .percent && indicator.source != nil
            && indicator.population != nil
            && indicator.observations.contains { $0.breakdown == nil && $0.value ?? 0 > 60 }
        })
      else { return nil }
      again.id = "once-more"
      record.indicators.append(again)
      return .pointer("/indicators")
    },
    Defect(
      "indicator.decimals-negative",
      "negative number of decimals",
      \.indicatorPlaces
    ) { indicator, _ in
      guard indicator.decimals != nil else { return nil }
      indicator.decimals = -1
      return .member("decimals")
    },
    Defect("indicator.values-not-summable", "shares added up", also: ["target.start-missing"], \.indicatorPlaces) {
      indicator,
      _ in
      guard indicator.statistic == .share, indicator.aggregation != .sum else { return nil }
      indicator.aggregation = .sum
      return .member("aggregation")
    },
    Defect("indicator.preliminary-only", "every value made preliminary", \.indicatorPlaces) { indicator, _ in
      guard indicator.observations.contains(where: { $0.value != nil }),
        indicator.observations.allSatisfy({ $0.status == nil })
      else { return nil }
      for index in indicator.observations.indices {
        indicator.observations[index].status = .preliminary
      }
      return .here
    },
    Defect("indicator.observation-repeated", "observation entered twice", \.indicatorPlaces) { indicator, _ in
      guard let observation = indicator.observations.last(where: { $0.value != nil }) else { return nil }
      indicator.observations.append(observation)
      return .here
    },
    Defect("indicator.values-conflict", "second value for the same period", \.indicatorPlaces) { indicator, _ in
      guard var observation = indicator.observations.last(where: { $0.value != nil && $0.numerator == nil }),
        let value = observation.value
      else { return nil }
      observation.value = value + 1
      indicator.observations.append(observation)
      return .here
    },
    Defect("indicator.observations-overlap", "day beside its year in a sum", \.indicatorPlaces) { indicator, _ in
      guard indicator.aggregation == .sum,
        var observation = indicator.observations.first(where: { $0.breakdown == nil && $0.value != nil }),
        observation.period.first < observation.period.last
      else { return nil }
      observation.period = ReportingPeriod(day: observation.period.first)
      indicator.observations.append(observation)
      return .here
    },
    Defect("range.upside-down", "ends of the scale swapped", \.indicatorPlaces) { indicator, _ in
      guard let scale = indicator.scale else { return nil }
      indicator.scale = ValueRange(min: scale.max, max: scale.min)
      return .member("scale")
    },
    Defect("target.source-missing", "source of a target's values taken away", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard target.expectation.condition != .monitor,
          let indicator = record.indicators.firstIndex(where: { $0.id == target.indicator && $0.source != nil })
        else { continue }
        record.indicators[indicator].source = nil
        return .pointer(place.pointer)
      }
      return nil
    },
  ]

  static let observations = [
    Defect("observation.value-negative", "negative count", also: ["target.baseline-conflict"], \.observationPlaces) {
      observation,
      scene in
      guard scene.indicator?.statistic == .count, let value = observation.value, value > 0 else { return nil }
      observation.value = -value
      return .here
    },
    Defect(
      "observation.value-off-scale",
      "value above the scale",
      also: ["indicator.shares-exceed-whole", "target.baseline-conflict"],
      \.observationPlaces
    ) { observation, scene in
      guard let scale = scene.indicator?.scale, observation.value != nil else { return nil }
      observation.value = scale.max + 1
      return .here
    },
    Defect("observation.value-missing", "value taken away", \.observationPlaces) { observation, _ in
      guard observation.value != nil, observation.status == nil, observation.range == nil, observation.numerator == nil
      else { return nil }
      observation.value = nil
      return .here
    },
    Defect("observation.value-despite-status", "value marked as missing", \.observationPlaces) { observation, _ in
      guard observation.value != nil else { return nil }
      observation.status = .missing
      return .here
    },
    Defect(
      "observation.numerator-above-denominator",
      "numerator and denominator swapped",
      also: ["indicator.parts-exceed-whole", "observation.value-off-scale", "target.baseline-conflict"],
      \.observationPlaces
    ) {
      observation,
      scene in
      guard scene.indicator?.statistic == .share, let numerator = observation.numerator,
        let denominator = observation.denominator, numerator < denominator
      else { return nil }
      (observation.numerator, observation.denominator) = (denominator, numerator)
      return .here
    },
    Defect(
      "observation.denominator-missing",
      "denominator taken away",
      also: ["target.baseline-missing", "target.part-baseline-missing"],
      \.observationPlaces
    ) { observation, _ in
      guard observation.numerator != nil, observation.denominator != nil else { return nil }
      observation.denominator = nil
      return .here
    },
    Defect(
      "observation.population-empty",
      "nothing to take a share of",
      also: [
        "indicator.parts-exceed-whole", "observation.withheld-with-others", "target.baseline-missing",
        "target.part-baseline-missing",
      ],
      \.observationPlaces
    ) { observation, scene in
      guard scene.indicator?.statistic == .share, observation.denominator != nil else { return nil }
      (observation.numerator, observation.denominator) = (0, 0)
      return .here
    },
    Defect("observation.in-future", "value of a year to come", \.observationPlaces) { observation, _ in
      guard observation.value != nil, observation.publishedOn == nil else { return nil }
      observation.period = ReportingPeriod(day: .farOff)
      return .here
    },
    Defect("observation.published-before-period-ends", "published while the period ran", \.observationPlaces) {
      observation,
      _ in
      guard observation.publishedOn != nil, observation.period.first < observation.period.last else { return nil }
      observation.publishedOn = observation.period.first
      return .member("publishedOn")
    },
    Defect(
      "period.upside-down",
      "ends of a reporting period swapped",
      also: ["target.baseline-missing", "target.part-baseline-missing"],
      \.observationPlaces
    ) { observation, _ in
      guard observation.period.first < observation.period.last else { return nil }
      observation.period = ReportingPeriod(from: observation.period.last, through: observation.period.first)
      return .member("period")
    },
  ]

  static let parts = [
    Defect("indicator.parts-exceed-whole", "part larger than the whole", \.indicatorPlaces) { indicator, _ in
      guard
        let part = indicator.observations.firstIndex(where: { part in
          part.breakdown?.unit != nil && part.numerator != nil && part.denominator != nil
        })
      else { return nil }
      indicator.observations[part].denominator = 10_000
      return .here
    }
  ]

  static let bands = [
    Defect(
      "band.upside-down",
      "limits of a band swapped",
      also: ["indicator.bands-gap"],
      \.bandPlaces
    ) { band, _ in
      (band.min, band.max) = (band.max, band.min)
      return .here
    },
    Defect("band.off-scale", "band beyond the scale", \.indicatorPlaces) { indicator, _ in
      guard let scale = indicator.scale, let last = indicator.bands.indices.last else { return nil }
      indicator.bands[last].max = scale.max + 1
      return .member("bands/\(last)")
    },
    Defect("indicator.bands-gap", "band that begins too late", \.indicatorPlaces) { indicator, _ in
      guard indicator.bands.count > 1 else { return nil }
      indicator.bands[1].min = (indicator.bands[1].min + indicator.bands[1].max) / 2
      return .member("bands")
    },
    Defect("indicator.bands-overlap", "band that begins inside another", \.indicatorPlaces) { indicator, _ in
      guard indicator.bands.count > 1 else { return nil }
      indicator.bands[1].min = (indicator.bands[0].min + indicator.bands[0].max) / 2
      return .member("bands")
    },
    Defect("target.band-missing", "band renamed on the indicator", \.targetPlaces) { target, _ in
      guard case .band(let name) = target.expectation.condition else { return nil }
      target.expectation = .band(name + "are")
      return .member("expectation")
    },
    Defect("target.band-limit-ambiguous", "limit of a band moved onto the target", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard case .atLeast(let value) = target.expectation.condition,
          let indicator = record.indicators.firstIndex(where: { $0.id == target.indicator }),
          let scale = record.indicators[indicator].scale, scale.min < value, value < scale.max
        else { continue }
        record.indicators[indicator].bands = [
          Band(name: "lågt", min: scale.min, max: value), Band(name: "högt", min: value, max: scale.max),
        ]
        return .pointer(place.pointer)
      }
      return nil
    },
  ]
}

extension Scene {
  /// The indicator that is or contains the damaged object.
  var indicator: Indicator? {
    subject.kind == .indicator ? record.indicators.first { $0.id.rawValue == subject.id } : nil
  }
}
