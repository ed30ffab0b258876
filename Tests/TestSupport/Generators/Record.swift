package import CrimePrevention

extension Sharing: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      level: random.value(),
      label: random.optional(),
      releaseOn: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Sharing.Level: ArbitraryCode {}

extension Waiver: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      rule: random.value(),
      subject: random.value(),
      reason: random.value(),
      annotations: random.annotations()
    )
  }
}

extension Reference: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      kind: random.value(),
      id: random.optional(),
      annotations: random.annotations()
    )
  }
}
