import Testing

@testable import CrimePrevention

/// What can be said about the records' measures, worked out by hand.
struct MeasureRecordTests {
  private func assess(_ file: RecordFile, _ date: String) throws -> [Measure.ID: MeasureAssessment] {
    let date = try #require(CalendarDate(date))
    let assessments = try Validator().check(file.record()).progress(asOf: date).measures
    return Dictionary(assessments.map { ($0.measure, $0) }) { first, _ in first }
  }

  @Test func fictionalMeasuresHaveTheirVerdicts() throws {
    let assessments = try assess(.example, "2026-06-30")
    let expected: [Measure.ID: Verdict] = [
      "hateful-graffiti": .onPath, "lighting": .onPath, "safety-walks": .onPath, "night-walks": .onPath,
      "answer-views": .behind, "weekly-picture": .met, "school-visits": .behind, "parent-meetings": .onPath,
      "sspf": .met, "attendance-team": .overdue, "mentors": .tooEarly, "joint-inspections": .behind,
      "bars-against-drugs": .met, "control-purchases": .farBehind, "marking-campaign": .notAssessable,
      "end-violence-talks": .notAssessable,
    ]
    for (id, verdict) in expected { #expect(assessments[id]?.verdict == verdict, "\(id)") }
    #expect(assessments["marking-campaign"]?.reasons == [.cancelled])
    #expect(assessments["end-violence-talks"]?.reasons == [.notRecorded])
  }

  @Test func fictionalFiguresAreThoseWorkedByHand() throws {
    let assessments = try assess(.example, "2026-06-30")
    let graffiti = try #require(assessments["hateful-graffiti"]?.deadline).cases
    // The sixth was opened on 29 June at 14:20, so its 48 hours last until 1 July.
    #expect([graffiti.onTime, graffiti.late, graffiti.open] == [5, 0, 1])
    #expect(try assess(.example, "2026-07-01")["hateful-graffiti"]?.deadline?.cases.late == 0, "recorded through June")
    let visits = try #require(assessments["school-visits"]?.cadence)
    // September to December and January to May, at three schools; one school lacks its visit in February.
    #expect(visits.ended == 27)
    #expect(visits.kept == 26)
    #expect(visits.windows.filter { $0.outcome == .missed }.map(\.member) == ["sorby-school"])
    // August has 14 and June 10 days of term.
    #expect(visits.partial.map(\.description) == ["2025-08", "2026-06"])
    let walks = try #require(assessments["night-walks"]?.cadence)
    #expect(walks.ended == 14)
    #expect(walks.missed == 0)
    #expect(try #require(assessments["weekly-picture"]?.cadence).kept == 12)
  }

  @Test func realPlansSayWhatTheyLack() throws {
    let eskilstuna = try assess(.eskilstuna, "2019-12-31")
    #expect(eskilstuna["fastighetsagarnatverket"]?.reasons == [.periodMissing, .notRecorded])
    #expect(eskilstuna["klottersanering-48-timmar"]?.reasons == [.periodMissing, .notRecorded])
    #expect(eskilstuna["sig-styrgrupp"]?.reasons == [.periodMissing, .termsMissing, .notRecorded])
    #expect(eskilstuna["uppfoljning-cannabisenkat"]?.reasons == [.notRecorded])
    #expect(try assess(.eskilstuna, "2018-12-31")["uppfoljning-cannabisenkat"]?.verdict == .tooEarly)
    #expect(try assess(.landskrona, "2016-12-31")["klottersanering"]?.reasons == [.notRecorded])
  }
}
