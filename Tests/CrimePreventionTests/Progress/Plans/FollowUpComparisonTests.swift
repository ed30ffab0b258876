import Testing

@testable import CrimePrevention

/// People's verdicts compared with the computed ones.
struct FollowUpComparisonTests {
  private var work: Workplace

  init() throws {
    work = try Workplace()
    work.add(Goal(id: "goal", text: "Fler grupper", kind: .production, targets: [Workplace.eightGroups()]))
    work.add(try .steps("m", done: "2016-05-01"))
  }

  private func compare(_ entries: [FollowUpEntry], heldOn: String? = nil) throws -> [FollowUpComparison.Entry] {
    var work = work
    work.record.followUps = [
      FollowUp(
        id: "f",
        of: Reference(kind: .plan, id: "plan"),
        period: try period("2017"),
        heldOn: try heldOn.map { try day($0) },
        entries: entries
      )
    ]
    return try #require(try work.progress("2018-12-31").followUps.first).entries
  }

  private func entry(
    _ kind: EntityKind,
    _ id: String,
    _ verdict: FollowUpEntry.RecordedVerdict,
    _ value: Double? = nil
  ) -> FollowUpEntry {
    FollowUpEntry(subject: Reference(kind: kind, id: id), verdict: verdict, value: value)
  }

  @Test func verdictWithoutFigureIsADifferenceThatSaysSo() throws {
    let found = try #require(try compare([entry(.target, "eight", .met)]).first)
    #expect(found.computed == .notAssessable)
    #expect(
      found.explanation.map(\.english) == [
        "The follow-up says: met. The record doesn't show it: no value has been reported."
      ]
    )
    #expect(
      found.explanation.map(\.swedish) == [
        "Uppföljningen säger: uppfyllt. Underlaget visar inte det: inget värde har redovisats."
      ]
    )
  }

  @Test func reportedFigureIsHeldAgainstTheRecordsFigure() throws {
    var test = self
    try test.work.observe("2017-12-31", 5)
    let same = try #require(try test.compare([entry(.goal, "goal", .ongoing, 5)]).first)
    #expect(same.computed == .onPath)
    #expect(same.differences.isEmpty)
    #expect(same.explanation.map(\.english) == ["The follow-up says: under way. The record's figures agree: on path."])
    let other = try #require(try test.compare([entry(.target, "eight", .met, 8)]).first)
    #expect(
      other.explanation.map(\.swedish) == [
        "Uppföljningen säger: uppfyllt. Enligt underlagets uppgifter var läget: på väg.",
        "Uppföljningen redovisar 8; underlaget hade då 5, för 31 december 2017.",
      ]
    )
  }

  @Test func whatWasPublishedWhenTheFollowUpWasHeldCounts() throws {
    var test = self
    try test.work.observe("2017-12-31", 5)
    test.work.record.indicators[0].observations[0].publishedOn = try day("2018-02-01")
    #expect(try test.compare([entry(.target, "eight", .ongoing, 5)]).first?.computed == .notAssessable)
    let later = try #require(try test.compare([entry(.target, "eight", .ongoing, 5)], heldOn: "2018-03-01").first)
    #expect(later.computed == .onPath)
    #expect(later.differences.isEmpty)
  }

  @Test func eachKindOfSubjectHasItsVerdict() throws {
    let found = try compare([
      entry(.measure, "m", .met), entry(.milestone, "step", .met), entry(.plan, "plan", .partlyMet),
      entry(.goal, "goal", .notAssessable), entry(.measure, "m", .notMet),
    ])
    #expect(found.map(\.computed) == [.met, .met, nil, .notAssessable, .met])
    #expect(found.map(\.differences.count) == [0, 0, 0, 0, 1])
    #expect(
      found[2].explanation.map(\.english) == [
        "The follow-up says: partly met. No single verdict is computed for it."
      ]
    )
  }

  @Test func followUpHeldAfterTheAskingDateIsNotKnown() throws {
    var work = work
    work.record.followUps = [
      FollowUp(
        id: "f",
        of: Reference(kind: .plan, id: "plan"),
        period: try period("2017"),
        heldOn: try day("2018-03-01")
      )
    ]
    #expect(try work.progress("2018-02-28").followUps.isEmpty)
    #expect(try work.progress("2018-03-01").followUps.map(\.followUp) == ["f"])
  }
}
