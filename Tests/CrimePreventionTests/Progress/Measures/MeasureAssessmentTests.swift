import Testing

@testable import CrimePrevention

struct MeasureAssessmentTests {
  private var measure = Measure()

  init() throws {
    measure.period = try interval("2016-01-01", "2016-12-31")
    measure.cadence = Cadence(times: 1, per: .month)
    try measure.took(place: "2016-01-12", "2016-02-12")
    measure.milestones = [Milestone(id: "a", title: "A", doneOn: try day("2016-01-01"))]
  }

  @Test func weakestPartDecides() throws {
    #expect(try measure.assessed("2016-02-29").verdict == .onPath)
    var test = self
    test.measure.deadline = Deadline(within: TimeLimit(amount: 1, unit: .day), until: .begun)
    #expect(try test.measure.assessed("2016-02-29").verdict == .notAssessable)
    #expect(try test.measure.assessed("2016-02-29").reasons == [.notRecorded])
    test.measure.milestones.append(Milestone(id: "b", title: "B", due: try period("2016-01")))
    test.measure.recordedThrough = "2016-02-29"
    #expect(try test.measure.assessed("2016-02-29").verdict == .overdue)
    #expect(try test.measure.assessed("2016-02-29").reasons.isEmpty)
  }

  @Test func nothingToCheckCanNotBeAssessed() throws {
    let assessment = try Measure().assessed("2016-02-29")
    #expect(assessment.reasons == [.nothingToCheck])
    #expect(assessment.explanation.first == NotAssessableReason.nothingToCheck.sentence)
  }

  @Test func cancelledMeasureIsNotAssessed() throws {
    var test = self
    test.measure.status = .cancelled
    let assessment = try test.measure.assessed("2016-02-29")
    #expect(assessment.verdict == .notAssessable)
    #expect(assessment.reasons == [.cancelled])
    #expect(assessment.cadence == nil)
    let met = MeasureAssessment.TargetPart(target: "t", .verdict(.met))
    #expect(try test.measure.assessed("2016-02-29", targets: [met]).reasons == [.cancelled])
    #expect(
      assessment.explanation.map(\.swedish) == [
        "Åtgärden är inställd och bedöms inte.", "Bedömningen: kan inte bedömas.",
      ]
    )
  }

  @Test func pausedMeasureIsJudgedLikeOneUnderWayAndSaysSo() throws {
    var test = self
    test.measure.status = .paused
    let paused = try test.measure.assessed("2016-03-31")
    test.measure.status = .ongoing
    let ongoing = try test.measure.assessed("2016-03-31")
    #expect(paused.verdict == .behind)
    #expect(paused.cadence == ongoing.cadence)
    #expect(
      paused.explanation.first?.english
        == "The measure is recorded as paused; it is judged as if it were under way."
    )
    #expect(Array(paused.explanation.dropFirst()) == ongoing.explanation)
    #expect(ongoing.explanation.last?.swedish == "Den svagaste delen avgör: efter.")
  }

  @Test func targetsArePartsOfTheirMeasure() throws {
    let followed = MeasureAssessment.TargetPart(target: "u", .verdict(.monitored))
    let parts = [MeasureAssessment.TargetPart(target: "t", .verdict(.farBehind)), followed]
    #expect(try measure.assessed("2016-02-29", targets: parts).verdict == .farBehind)
    #expect(try measure.assessed("2016-02-29", targets: [followed]).verdict == .onPath)
    #expect(try Measure().assessed("2016-02-29", targets: parts).verdict == .farBehind)
    #expect(try Measure().assessed("2016-02-29", targets: parts).reasons.isEmpty)
    let refused = try measure.assessed(
      "2016-02-29",
      targets: [MeasureAssessment.TargetPart(target: "t", .notAssessable([.baselineMissing]))]
    )
    #expect(refused.reasons == [.baselineMissing])
    #expect(refused.explanation.map(\.swedish).contains("Av 1 målvärde: 1 kan inte bedömas."))
  }

  @Test func periodFallsBackToThePlans() throws {
    var test = self
    test.measure.period = nil
    let plan = ActionPlan(id: "p", title: "Plan", kind: .measures, period: try interval("2016-01-01", "2016-02-29"))
    #expect(try test.measure.assessed("2016-02-29", in: plan).verdict == .met)
    #expect(try test.measure.assessed("2016-02-29").reasons == [.periodMissing])
  }

  @Test func everyReasonHasTwoSentences() {
    for reason in NotAssessableReason.allCases {
      #expect(reason.sentence.english.hasSuffix("."))
      #expect(reason.sentence.swedish.hasSuffix("."))
      #expect(reason.sentence.english != reason.sentence.swedish)
    }
  }
}
