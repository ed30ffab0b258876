package import CrimePrevention

extension CalendarInterval: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      from: random.value(),
      through: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension ValueRange: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      min: random.value(),
      max: random.value(),
      annotations: random.annotations()
    )
  }
}
