package import CrimePrevention

extension CitizenPromise: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      text: random.value(),
      parties: random.list(),
      areas: random.list(),
      agreement: random.optional(),
      basis: random.list(),
      period: random.optional(),
      measures: random.list(),
      targets: random.list(),
      published: random.optional(),
      supersedes: random.optional(),
      annotations: random.annotations()
    )
  }
}
