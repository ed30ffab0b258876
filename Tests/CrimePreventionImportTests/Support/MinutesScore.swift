import CrimePreventionImport

/// How much of what documents say was found, and how much of what is stated is right.
struct MinutesScore {
  private(set) var found = 0
  private(set) var expected = 0
  private(set) var right = 0
  private(set) var stated = 0
  private(set) var missed: [String] = []
  private(set) var wrong: [String] = []

  var recall: Double { expected == 0 ? 1 : Double(found) / Double(expected) }
  var precision: Double { stated == 0 ? 1 : Double(right) / Double(stated) }

  mutating func add(_ draft: MinutesDraft, expecting claims: Set<Claim>, of name: String) {
    let read = ReadClaims(draft).claims
    for claim in claims {
      expected += 1
      if read.contains(where: { claim.matches($0.claim) }) { found += 1 } else { missed.append("\(name): \(claim)") }
    }
    for (claim, certainty) in read where certainty == .stated {
      stated += 1
      if claims.contains(where: { $0.matches(claim) }) { right += 1 } else { wrong.append("\(name): \(claim)") }
    }
  }
}
