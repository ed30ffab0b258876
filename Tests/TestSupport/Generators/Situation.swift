package import CrimePrevention

extension Area: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      name: random.value(),
      kind: random.value(),
      parent: random.optional(),
      isPriority: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Area.Kind: ArbitraryCode {}

extension CountedUnit: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      name: random.value(),
      kind: random.value(),
      area: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension CountedUnit.Kind: ArbitraryCode {}

extension Factor: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      name: random.value(),
      kind: random.value(),
      annotations: random.annotations()
    )
  }
}

extension Factor.Kind: ArbitraryCode {}

extension SituationPicture: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      updatedOn: random.optional(),
      covers: random.optional(),
      mapping: random.optional(),
      otherInformation: random.optional(),
      analysis: random.optional(),
      problems: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Problem: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      description: random.optional(),
      priority: random.optional(),
      causes: random.list(),
      areas: random.list(),
      indicators: random.list(),
      dialogues: random.list(),
      annotations: random.annotations()
    )
  }
}

extension CitizenDialogue: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      title: random.value(),
      kind: random.value(),
      heldOn: random.value(),
      areas: random.list(),
      respondents: random.optional(),
      concerns: random.list(),
      annotations: random.annotations()
    )
  }
}

extension CitizenDialogue.Kind: ArbitraryCode {}
