package import CrimePrevention

extension FollowUp: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      of: random.value(),
      period: random.value(),
      heldOn: random.optional(),
      by: random.optional(),
      meeting: random.optional(),
      entries: random.list(),
      annotations: random.annotations()
    )
  }
}

extension FollowUpEntry: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      subject: random.value(),
      verdict: random.value(),
      restated: random.optional(),
      value: random.optional(),
      comment: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension FollowUpEntry.RecordedVerdict: ArbitraryCode {}
