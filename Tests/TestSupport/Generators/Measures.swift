package import CrimePrevention

extension Measure: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      commitments: random.list(),
      levels: random.list(),
      approaches: random.list(),
      addresses: random.list(),
      goals: random.list(),
      areas: random.list(),
      units: random.list(),
      expectedEffect: random.optional(),
      communication: random.list(),
      period: random.optional(),
      status: random.optional(),
      milestones: random.list(),
      cadence: random.optional(),
      occurrences: random.optionalList(),
      deadline: random.optional(),
      cases: random.optionalList(),
      budget: random.optional(),
      targets: random.list(),
      sharing: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Measure.Status: ArbitraryCode {}

extension Commitment: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      organization: random.value(),
      text: random.value(),
      annotations: random.annotations()
    )
  }
}

extension Milestone: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      due: random.optional(),
      doneOn: random.optional(),
      after: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Cadence: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      times: random.value(),
      per: random.value(),
      each: random.optional(),
      within: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Occurrence: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      on: random.value(),
      count: random.optional(),
      area: random.optional(),
      unit: random.optional(),
      by: random.list(),
      participants: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Deadline: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      within: random.value(),
      until: random.value(),
      share: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Deadline.End: ArbitraryCode {}

extension TimeLimit: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      amount: random.value(),
      unit: random.value(),
      annotations: random.annotations()
    )
  }
}

extension TimeLimit.Unit: ArbitraryCode {}

extension TimedCase: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      openedAt: random.value(),
      begunAt: random.optional(),
      completedAt: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Budget: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      amount: random.value(),
      currency: random.value(),
      annotations: random.annotations()
    )
  }
}
