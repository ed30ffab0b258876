package import CrimePrevention

extension Indicator: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      name: random.value(),
      statistic: random.value(),
      unit: random.value(),
      better: random.value(),
      aggregation: random.value(),
      definition: random.optional(),
      multiplier: random.optional(),
      scale: random.optional(),
      decimals: random.optional(),
      population: random.optional(),
      source: random.optional(),
      per: random.optional(),
      bands: random.list(),
      observations: random.list(),
      external: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Indicator.Statistic: ArbitraryCode {}

extension Indicator.Unit: ArbitraryCode {}

extension Indicator.Direction: ArbitraryCode {}

extension Indicator.Aggregation: ArbitraryCode {}

extension Band: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      name: random.value(),
      min: random.value(),
      max: random.value(),
      meaning: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Observation: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      period: random.value(),
      value: random.optional(),
      range: random.optional(),
      numerator: random.optional(),
      denominator: random.optional(),
      sampleSize: random.optional(),
      breakdown: random.optional(),
      status: random.optional(),
      seriesBreak: random.optional(),
      publishedOn: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Observation.Status: ArbitraryCode {}

extension Breakdown: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      area: random.optional(),
      unit: random.optional(),
      sex: random.optional(),
      ageGroup: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension ExternalCode: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      scheme: random.value(),
      code: random.value(),
      annotations: random.annotations()
    )
  }
}
