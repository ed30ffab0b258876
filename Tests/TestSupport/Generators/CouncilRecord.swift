package import CrimePrevention

extension CouncilRecord: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      formatVersion: random.value(),
      language: random.value(),
      council: random.value(),
      organizations: random.list(),
      people: random.list(),
      areas: random.list(),
      units: random.list(),
      factors: random.list(),
      situations: random.list(),
      dialogues: random.list(),
      indicators: random.list(),
      agreements: random.list(),
      plans: random.list(),
      promises: random.list(),
      meetings: random.list(),
      followUps: random.list(),
      waivers: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Target.Expectation: Arbitrary {
  package init(using random: inout RandomSource) {
    let condition: Condition
    switch random.int(0...9) {
    case 0: condition = .atLeast(random.value())
    case 1: condition = .atMost(random.value())
    case 2: condition = .between(min: random.value(), max: random.value())
    case 3: condition = .factor(random.value())
    case 4: condition = .increase
    case 5: condition = .decrease
    case 6: condition = .maintain(tolerance: random.optional())
    case 7: condition = .band(name: random.value())
    case 8: condition = .monitor
    default: condition = .unknown(kind: "okänd " + random.value())
    }
    self.init(condition, annotations: random.annotations())
  }
}
