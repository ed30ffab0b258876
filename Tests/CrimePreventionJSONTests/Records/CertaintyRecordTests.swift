import Testing

@testable import CrimePrevention

/// How certain the changes in the records are.
struct CertaintyRecordTests {
  /// Tested separately, two of eight changes are shown: fewer violent offences (exact test 0.0166) and more people who
  /// feel safe (score test 0.0477). Multiplied by eight and seven, neither is below 0.05.
  @Test func nothingOfTheFictionalCouncilStandsWhenAllIsCounted() throws {
    let tested = try Self.assessments(.example).changesTested()
    #expect(tested.tested == 8)
    let shown = tested.changes.filter { $0.certainty.certainty == .shown }
    #expect(shown.map(\.targets) == [["safe-outdoors-78"], ["nightlife-violence-down"]])
    let adjusted = shown.map { ($0.adjustedPValue * 1_000).rounded() / 1_000 }
    #expect(adjusted == [0.334, 0.133])
    #expect(tested.changes.allSatisfy { !$0.remains })
    #expect(tested.changes.compactMap(\.part) == ["norrang-school", "harbour-school", "sorby-school"])
  }

  @Test func remarksSayWhatToBearInMind() throws {
    let assessments = try Self.assessments(.example)
    let tested = try assessments.changesTested()
    let remarks = { (id: String) throws in
      try #require(assessments.first { $0.target.id.rawValue == id }).certaintyRemarks(among: tested).map(\.english)
    }
    let violence = try remarks("nightlife-violence-down")
    #expect(violence.count == 3)
    #expect(violence[1].hasPrefix("By itself it would be beyond chance, but among 8 changes tested at once"))
    #expect(violence[2].hasPrefix("The figures rest on what is reported to the police"))
    #expect(try remarks("safe-outdoors-78").allSatisfy { !$0.contains("police") })
    #expect(try remarks("inspected-90") == [NoStatementReason.ownDoing.sentence.english])
    #expect(try remarks("graffiti-90") == [NoStatementReason.sampleSizeMissing.sentence.english])
    #expect(try remarks("walk-size") == [NoStatementReason.spreadUnknown.sentence.english])
    #expect(try remarks("trained-60").isEmpty, "a sum has no baseline")
  }

  @Test func realPlansHaveNoChangeToTest() throws {
    for file in [RecordFile.eskilstuna, .landskrona] {
      let assessments = try Self.assessments(file)
      #expect(!assessments.isEmpty)
      #expect(try assessments.changesTested().tested == 0, "baselines without later values, or none")
    }
  }

  /// The targets of the real records only say which direction, or lack a baseline. The changes that the fictional
  /// council promises could be seen: 140 to 100 events, 71 to 78 % of 1 184 answers, 34 to 25 % of 209, and 754 to 604
  /// thefts.
  @Test(arguments: RecordFile.allCases)
  func noTargetOfARecordIsInsideTheNoise(file: RecordFile) throws {
    let report = Validator().report(on: try file.record(), asOf: CalendarDate("2026-06-30"))
    #expect(report.ran.contains("target.within-noise"))
    #expect(report.findings["target.within-noise"].isEmpty)
  }

  /// If Eskilstuna's plan had promised ten fewer traffic offences than the 65 of 2015, chance could have explained it.
  @Test func tenFewerTrafficOffencesCouldNotBeTold() throws {
    var record = try RecordFile.eskilstuna.record()
    for plan in record.plans.indices {
      for area in record.plans[plan].focusAreas.indices {
        for goal in record.plans[plan].focusAreas[area].goals.indices {
          let targets = record.plans[plan].focusAreas[area].goals[goal].targets
          guard let target = targets.firstIndex(where: { $0.id == "minska-trafikbrott" }) else { continue }
          record.plans[plan].focusAreas[area].goals[goal].targets[target].expectation = .atMost(55)
        }
      }
    }
    let found = Validator().report(on: record).findings["target.within-noise"]
    #expect(found.count == 1)
    let sentence = try #require(found.first).sentence.swedish
    #expect(
      sentence.hasPrefix("En förändring från 65 (2015) till 55 går inte att skilja från slumpen: bara 43 eller färre,")
    )
  }

  private static func assessments(_ file: RecordFile) throws -> [TargetAssessment] {
    let date = CalendarDate("2026-06-30")
    return try Validator().check(file.record()).progress(asOf: date).targets
  }
}
