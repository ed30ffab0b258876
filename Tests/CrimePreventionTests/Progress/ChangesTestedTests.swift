import TestSupport
import Testing

@testable import CrimePrevention

/// The changes of many targets tested together.
struct ChangesTestedTests {
  @Test func manyTestsMakeABorderlineChangeFall() throws {
    // 36 to 65: p = 0.005; 20 to 21: p = 1.
    let alone = try [assessment("a", 36, 65)].changesTested()
    #expect(alone.tested == 1 && alone.changes[0].remains)
    #expect(alone.changes[0].adjustedPValue == alone.changes[0].certainty.pValue)
    let many = try ([assessment("a", 36, 65)] + (0..<9).map { try assessment("b\($0)", 20, 21) }).changesTested()
    #expect(many.tested == 10 && !many.changes[0].remains)
    #expect(isClose(many.changes[0].adjustedPValue, 10 * (try #require(many.changes[0].certainty.pValue)), 1e-12))
    #expect(many.changes.dropFirst().allSatisfy { !$0.remains && $0.adjustedPValue == 1 })
  }

  @Test func theCorrectionsAreThoseOfMultipleTests() throws {
    var random = RandomSource(seed: 551)
    for _ in 0..<20 {
      let assessments = try (0..<random.int(0...12)).map { number in
        try assessment("i\(number)", random.int(1...90), random.int(1...90))
      }
      let pValues = assessments.compactMap { $0.changeCertainty?.pValue }
      let holm = try assessments.changesTested()
      let sifting = try assessments.changesTested(correctedBy: .benjaminiHochberg, level: 0.1)
      #expect(holm.changes.map(\.adjustedPValue) == (try MultipleTests.holm(pValues)).adjusted)
      #expect(sifting.changes.map(\.remains) == (try MultipleTests.benjaminiHochberg(pValues, level: 0.1)).rejected)
      #expect(holm.tested == assessments.count && sifting.level == 0.1)
    }
  }

  @Test func oneChangeOfTwoTargetsIsOneTest() throws {
    let twice = try [assessment("i", 36, 65, target: "t"), assessment("i", 36, 65, target: "u")].changesTested()
    #expect(twice.tested == 1 && twice.changes[0].targets == ["t", "u"])
    #expect(try [assessment("i", 36, 65), assessment("j", 36, 65)].changesTested().tested == 2)
  }

  @Test func whatCannotBeToldIsNoTest() throws {
    let terms = try assessment("a", 1, 1).terms
    let untold = TargetAssessment(terms, changedBy: .untold(.sampleSizeMissing))
    let unchanged = TargetAssessment(terms, changedBy: .none)
    #expect(try [untold, unchanged, assessment("b", 0, 0)].changesTested().tested == 0)
    #expect(throws: EvidenceError.notAProbability) { try [untold].changesTested(level: 2) }
  }

  @Test func eachPartIsATest() throws {
    let part = try assessment("i", 10, 40)
    let areas: [TargetAssessment.Part.Kind] = [.area("north"), .area("south")]
    let whole = TargetAssessment(
      part.terms,
      part.judgement,
      parts: areas.map { TargetAssessment.Part($0, named: part.terms, part) }
    )
    let tested = try [whole].changesTested()
    #expect(tested.changes.map(\.part) == ["north", "south"])
    #expect(tested.changes[0].adjustedPValue == tested.changes[1].adjustedPValue)
    #expect(tested.changes[0].adjustedPValue > (try #require(part.changeCertainty?.pValue)))
  }

  @Test func aRemarkSaysHowManyAndWhetherItStands() throws {
    let others = try (0..<9).map { try assessment("b\($0)", 20, 21) }
    let (borderline, clear) = (try assessment("a", 36, 65), try assessment("c", 61, 162))
    let tested = try ([borderline, clear] + others).changesTested()
    let fallen = borderline.certaintyRemarks(among: tested).map(\.english)
    #expect(
      fallen.contains {
        $0
          == "By itself it would be beyond chance, but among 11 changes tested at once one may well look so by chance alone "
          + "(Holm's method), so it is uncertain. The verdict tests this change by itself."
      }
    )
    #expect(!fallen.contains { $0.hasPrefix("It is shown") || $0.hasPrefix("A change beyond chance") }, "one answer")
    #expect(
      borderline.certaintyRemarks(among: tested).map(\.swedish).contains(
        "Sedd för sig vore den mer än slump, men bland 11 förändringar som prövas samtidigt kan någon se ut så av ren slump "
          + "(Holms metod), så den är osäker. Bedömningen prövar förändringen för sig."
      )
    )
    let standing = clear.certaintyRemarks(among: tested).map(\.swedish)
    #expect(
      standing.contains {
        $0 == "Den är en av 11 förändringar som prövas samtidigt, och står sig även när det räknas in (Holms metod)."
      }
    )
    #expect(others[0].certaintyRemarks(among: tested) == others[0].certaintyRemarks(), "nothing to correct")
    #expect(clear.certaintyRemarks(among: try [clear].changesTested()) == clear.certaintyRemarks())
  }

  private func assessment(
    _ indicator: String,
    _ earlier: Int,
    _ later: Int,
    target: Target.ID = "t"
  ) throws -> TargetAssessment {
    let indicator = Indicator(
      id: Identifier(indicator),
      name: "Indikator",
      statistic: .count,
      unit: .events,
      better: .lower,
      aggregation: .latest
    )
    let target = Target(id: target, indicator: indicator.id, expectation: .decrease)
    return TargetAssessment(
      TargetTerms(target, indicator: indicator, holder: .goal("g", kind: nil), containers: []),
      changedBy: .counts(try EventCount(earlier), try EventCount(later))
    )
  }
}
