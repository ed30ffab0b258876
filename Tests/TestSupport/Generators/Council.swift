package import CrimePrevention

extension Council: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      name: random.value(),
      municipality: random.value(),
      kind: random.optional(),
      ledBy: random.optional(),
      coordinator: random.optional(),
      secretariat: random.optional(),
      responsibleBoard: random.optional(),
      contact: random.optional(),
      memberships: random.list(),
      meetingsPerYear: random.optional(),
      glossary: random.texts(),
      reports: random.list(),
      information: random.list(),
      annotations: random.annotations()
    )
  }
}

extension Council.Kind: ArbitraryCode {}

extension Municipality: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      code: random.value(),
      name: random.value(),
      annotations: random.annotations()
    )
  }
}

extension Membership: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      organization: random.value(),
      role: random.value(),
      person: random.optional(),
      leadingPosition: random.optional(),
      substituteFor: random.optional(),
      period: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Membership.Role: ArbitraryCode {}

extension AssemblyReport: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      on: random.value(),
      to: random.value(),
      annotations: random.annotations()
    )
  }
}

extension Publication: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      on: random.value(),
      where: random.value(),
      annotations: random.annotations()
    )
  }
}

extension Organization: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      name: random.value(),
      kind: random.value(),
      abbreviation: random.optional(),
      parent: random.optional(),
      annotations: random.annotations()
    )
  }
}

extension Organization.Kind: ArbitraryCode {}

extension Person: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(
      id: random.value(),
      name: random.value(),
      aliases: random.list(),
      title: random.optional(),
      organization: random.optional(),
      annotations: random.annotations()
    )
  }
}
