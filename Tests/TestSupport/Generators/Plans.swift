package import CrimePrevention

extension CooperationAgreement: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      parties: random.list(),
      purposes: random.list(),
      workAreas: random.list(),
      period: random.optional(),
      signatures: random.list(),
      supersedes: random.optional(),
      followUpCadence: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Signature: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      organization: random.value(),
      role: random.value(),
      on: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension ActionPlan: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      kind: random.value(),
      agreement: random.optional(),
      situation: random.optional(),
      decision: random.optional(),
      period: random.optional(),
      supersedes: random.optional(),
      followUpCadence: random.optional(),
      focusAreas: random.list(),
      annotations: random.annotations()
    )
  }
}

extension ActionPlan.Kind: ArbitraryCode {}

extension PlanDecision: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      on: random.value(),
      by: random.value(),
      meeting: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension FocusArea: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      problem: random.optional(),
      description: random.optional(),
      goals: random.list(),
      measures: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Goal: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      text: random.value(),
      kind: random.optional(),
      targets: random.list(),
      weight: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Goal.Kind: ArbitraryCode {}

extension Target: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      indicator: random.value(),
      expectation: random.value(),
      baseline: random.optional(),
      start: random.optional(),
      due: random.optional(),
      each: random.optional(),
      per: random.optional(),
      excludes: random.optional(),
      waypoints: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Baseline: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      period: random.optional(),
      value: random.optional(),
      range: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Waypoint: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      on: random.value(),
      value: random.value(),
      annotations: random.annotations()
    )
  }
}

extension Each: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      kind: random.value(),
      ids: random.list(),
      of: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Each.Kind: ArbitraryCode {}
