import Testing

@testable import CrimePrevention

/// What can be said about the records' targets, worked out by hand.
struct RecordProgressTests {
  @Test(arguments: [
    ("vandalism-100", Verdict.behind), ("vandalism-cost-900", .onPath), ("safe-outdoors-78", .onPath),
    ("index-normal", .behind), ("graffiti-90", .notMet), ("six-groups", .tooEarly), ("walk-size", .met),
    ("school-safety-kept", .maintained), ("attitude-4-5", .wrongWay), ("sig-12", .notAssessable),
    ("absence-halved", .notAssessable), ("nightlife-violence-down", .met),
    ("nightlife-order-watched", .monitored), ("inspected-90", .lost), ("trained-60", .met),
    ("alcohol-25", .notAssessable), ("thefts-25", .farBehind), ("asking-up", .tooEarly),
    ("know-support-70", .notAssessable), ("reply-7-days", .notAssessable),
  ])
  func fictionalTargetHasItsVerdict(id: String, verdict: Verdict) throws {
    #expect(try assess(.example, id, "2026-06-30").verdict == verdict)
  }

  @Test func fictionalFiguresAreThoseWorkedByHand() throws {
    let vandalism = try assess(.example, "vandalism-100", "2026-06-30")
    #expect(vandalism.latest?.value == Figure(126), "the final value of 2025, not the preliminary 127")
    #expect(vandalism.attainment == 0.35)
    #expect(isClose(vandalism.elapsed, 731.0 / 1461))
    let safety = try assess(.example, "safe-outdoors-78", "2026-06-30")
    #expect(isClose(safety.attainment, 3.6 / 7))
    #expect(isClose(safety.pace, 3.6 / 7 / (731.0 / 1461)))
    let graffiti = try assess(.example, "graffiti-90", "2026-06-30")
    #expect(isClose(graffiti.latest?.value.exact, 1600.0 / 19))
    let trained = try assess(.example, "trained-60", "2026-06-30")
    #expect(isClose(trained.attainment, 64.0 / 60))
    let thefts = try assess(.example, "thefts-25", "2026-06-30")
    #expect(isClose(thefts.attainment, 1.4 / 6.2))
  }

  @Test(arguments: [
    ("sig-12", NotAssessableReason.suppressed), ("absence-halved", .baselineMissing),
    ("alcohol-25", .seriesBreak), ("know-support-70", .notEnded),
    ("reply-7-days", .dueMissing),
  ])
  func whyAFictionalTargetCannotBeAssessed(id: String, reason: NotAssessableReason) throws {
    #expect(try assess(.example, id, "2026-06-30").reasons.first == reason)
  }

  @Test func halvingWithoutABaselineCannotBeAssessed() throws {
    let target = try #require(try RecordFile.eskilstuna.record().targets.first { $0.expectation == .factor(0.5) })
    let assessment = try assess(.eskilstuna, target.id.rawValue, "2018-12-31")
    #expect(assessment.verdict == .notAssessable)
    #expect(assessment.reasons.first == .baselineMissing)
  }

  @Test func safetyIndexIsMetForTheCityWhileItIsNew() throws {
    let targets = try RecordFile.eskilstuna.record().targets.filter { $0.expectation.kind == "band" && $0.due == nil }
    let city = try #require(targets.first { $0.each == nil })
    let areas = try #require(targets.first { $0.each != nil })
    let whole = try assess(.eskilstuna, city.id.rawValue, "2016-12-31")
    #expect(whole.verdict == .met)
    #expect(try assess(.eskilstuna, city.id.rawValue, "2018-12-31").reasons == [.valueOutdated])
    #expect(whole.latest?.value == Figure(1.67))
    let band = try #require(whole.indicator?.bands.first { .band($0.name) == whole.target.expectation })
    #expect([band.min, band.max] == [0, 2])
    let parts = try assess(.eskilstuna, areas.id.rawValue, "2015-12-31")
    #expect(parts.verdict == .notAssessable)
    #expect(parts.reasons == [.dueMissing], "the areas' 4–6 isn't within the band, and by when isn't stated")
    #expect(parts.parts.map(\.assessment.verdict) == Array(repeating: .notAssessable, count: 4))
  }

  @Test func atMostAHundredAndDecreasingHasNoValueAndNoBaseline() throws {
    let goal = try #require(
      try RecordFile.landskrona.record().goals.first { $0.targets.contains { $0.expectation == .atMost(100) } }
    )
    for target in goal.targets {
      let assessment = try assess(.landskrona, target.id.rawValue, "2016-12-31")
      #expect(assessment.verdict == .notAssessable)
      #expect(assessment.reasons.contains(.noObservations))
      #expect(assessment.reasons.contains(.baselineMissing) == (target.expectation == .decrease))
    }
  }

  @Test func mostOfEskilstunaCannotBeAssessed() throws {
    let record = try Validator().check(RecordFile.eskilstuna.record())
    let verdicts = record.progress(asOf: date("2018-12-31")).targets.map(\.verdict)
    #expect(verdicts.count { $0 == .notAssessable } > verdicts.count / 2)
    #expect(verdicts.count { $0 == .met } == 0)
  }

  private func assess(_ file: RecordFile, _ id: String, _ day: String) throws -> TargetAssessment {
    try #require(Validator().check(file.record()).progress(asOf: date(day)).target(Identifier(id)))
  }

  private func date(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("No such day: \(text)") }
    return date
  }

  private func isClose(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= 1e-12 * max(1, abs(expected)) } ?? false
  }
}
