import Testing

@testable import CrimePrevention

/// Who took part, according to the occurrences that name anyone.
struct ParticipationTests {
  private var work: Workplace

  init() throws {
    work = try Workplace()
  }

  private func process(of measure: Measure, _ date: String) throws -> [ProgressPart] {
    var work = work
    work.add(measure)
    return try work.plan(date).process.parts
  }

  @Test func whoIsNamedTookPartAndOthersHaveUntilTheTimeIsOver() throws {
    let measure = try Measure.undertaken("m", by: ["ks", "police"]).with(
      occurrence: "2017-05-12",
      by: ["ks", "school"]
    )
    #expect(try process(of: measure, "2018-12-31").map(\.verdict) == [.met, .tooEarly])
    #expect(try process(of: measure, "2019-12-30").map(\.verdict) == [.met, .tooEarly])
    #expect(try process(of: measure, "2019-12-31").map(\.verdict) == [.met, .notMet])
  }

  @Test func aPartyHasTakenPartAndMeetsNothing() throws {
    let measure = try Measure.undertaken("m", by: ["ks", "police"]).with(
      occurrence: "2017-05-12",
      by: ["ks", "school"]
    )
    let parts = try process(of: measure, "2019-12-31")
    #expect(parts.map(\.words.english) == ["has taken part", "hasn't taken part"])
    #expect(parts.map(\.words.swedish) == ["har medverkat", "har inte medverkat"])
    let unknown = try process(of: Measure.undertaken("m", by: ["ks"]), "2019-12-31")
    #expect(unknown.map(\.words.english) == ["not recorded"] && unknown.map(\.words.swedish) == ["inte redovisat"])
    var work = work
    work.add(measure)
    #expect(
      try work.plan("2019-12-31").process.explanation(named: Sentence(english: "Process", swedish: "Process")).map(
        \.english
      )
        == ["Process: 2 of 2 parts can be assessed (1 has taken part, 1 hasn't taken part)."]
    )
  }

  @Test func thePeriodIsNotOverBeyondWhatIsRecorded() throws {
    var measure = try Measure.undertaken("m", by: ["police"]).with(occurrence: "2017-05-12", by: ["ks"])
    measure.recordedThrough = try day("2018-12-31")
    #expect(try process(of: measure, "2020-12-31").map(\.verdict) == [.tooEarly])
    measure.recordedThrough = try day("2019-12-31")
    #expect(try process(of: measure, "2020-12-31").map(\.verdict) == [.notMet])
  }

  @Test func whatComesAfterTheAskingDateIsNotKnown() throws {
    let measure = try Measure.undertaken("m", by: ["ks"]).with(occurrence: "2017-05", by: ["ks"])
    #expect(try process(of: measure, "2017-05-30").map(\.reasons) == [[.participantsNotRecorded]])
    #expect(try process(of: measure, "2017-05-31").map(\.verdict) == [.met])
  }

  @Test func whenNobodyIsNamedNothingCanBeSaid() throws {
    let unnamed = try Measure.undertaken("m", by: ["ks"]).with(occurrence: "2017-05-12")
    #expect(try process(of: unnamed, "2019-12-31").map(\.reasons) == [[.participantsNotRecorded]])
    var none = Measure.undertaken("m", by: ["ks"])
    #expect(try process(of: none, "2019-12-31").map(\.reasons) == [[.notRecorded]])
    none.occurrences = []
    #expect(try process(of: none, "2019-12-31").map(\.reasons) == [[.participantsNotRecorded]])
  }

  @Test func whatDidNotTakePlaceNamesNobody() throws {
    var measure = try Measure.undertaken("m", by: ["ks"]).with(occurrence: "2017-05-12", by: ["ks"])
    measure.occurrences?[0].count = 0
    #expect(try process(of: measure, "2019-12-31").map(\.reasons) == [[.participantsNotRecorded]])
  }

  @Test func measureWithoutTimeIsNeverOver() throws {
    var work = work
    work.record.plans[0].period = nil
    work.add(try Measure.undertaken("m", by: ["police"]).with(occurrence: "2017-05-12", by: ["ks"]))
    #expect(try work.plan("2030-01-01").process.verdicts == [.tooEarly])
  }

  @Test func partyToldByItsFirstOccurrenceIsExplained() throws {
    var work = work
    let measure = try Measure.undertaken("m", by: ["ks", "police"]).with(occurrence: "2017-05-12", by: ["ks"])
    work.add(try measure.with(occurrence: "2016-03-01", by: ["ks"]))
    let process = try work.plan("2017-12-31").process
    let first = try #require(process.participation(at: 0))
    #expect(first.firstNamed == (try day("2016-03-01")))
    #expect(first.explanation.map(\.english) == ["It is named among those who took part, first on 1 March 2016."])
    #expect(
      process.participation(at: 1)?.explanation.map(\.swedish) == [
        "Hittills är bara andra angivna bland de medverkande; tiden är inte ute."
      ]
    )
    #expect(process.participation(at: 2) == nil)
  }

  // MARK: Promises and agreements

  @Test func promiseAsksItsPartiesInItsMeasures() throws {
    var work = work
    work.add(try Measure.undertaken("a", by: []).with(occurrence: "2017-05-12", by: ["police"]))
    work.add(Measure.undertaken("b", by: []))
    work.add(try Measure.undertaken("c", by: []).with(occurrence: "2017-06-12", by: ["ks"]))
    var promise = CitizenPromise(id: "p", text: "Vi syns", parties: ["police", "ks"], measures: ["a", "b"])
    work.record.promises = [promise]
    // Without a period of its own, it ends with its measures, which end with the plan.
    #expect(try work.progress("2019-12-30").promises[0].process.verdicts == [.met, .tooEarly])
    #expect(try work.progress("2019-12-31").promises[0].process.verdicts == [.met, .notMet])
    promise.period = try interval("2017-01-01", "2017-12-31")
    work.record.promises = [promise]
    #expect(try work.progress("2017-12-31").promises[0].process.verdicts == [.met, .notMet])
    #expect(try work.progress("2017-12-31").promises[0].production.subjects == [.measure("a"), .measure("b")])
  }

  @Test func promiseWithoutMeasuresCannotTell() throws {
    var work = work
    work.record.promises = [CitizenPromise(id: "p", text: "Vi syns", parties: ["police"])]
    let promise = try work.progress("2019-12-31").promises[0]
    #expect(promise.process.parts.map(\.reasons) == [[.notRecorded]])
    #expect(promise.production.parts.isEmpty)
  }

  @Test func promiseThatPointsToNothingSaysSo() throws {
    var work = work
    work.record.promises = [CitizenPromise(id: "p", text: "Vi syns", measures: ["none"])]
    let promise = try work.progress("2019-12-31").promises[0]
    #expect(promise.production.parts.map(\.reasons) == [[.measureMissing]])
  }

  @Test func agreementAsksItsPartiesInAllItsPlansAndPromises() throws {
    var work = work
    work.record.plans[0].agreement = "sok"
    work.add(try Measure.undertaken("m", by: ["ks"]).with(occurrence: "2017-05-12", by: ["ks"]))
    work.record.promises = [CitizenPromise(id: "p", text: "Vi syns", parties: ["police"], agreement: "sok")]
    work.record.agreements = [
      CooperationAgreement(
        id: "sok",
        title: "Överenskommelse",
        parties: ["ks", "police"],
        period: try interval("2016-01-01", "2018-12-31")
      )
    ]
    let agreement = try #require(try work.progress("2018-12-31").agreements.first)
    #expect(agreement.plans == ["plan"])
    #expect(agreement.promises == ["p"])
    #expect(agreement.parties.subjects == [.agreedParty("ks", "sok"), .agreedParty("police", "sok")])
    #expect(agreement.parties.verdicts == [.met, .notMet])
    #expect(agreement.process.subjects == [.commitment(0, of: "m", by: "ks"), .promisedParty("police", "p")])
    #expect(agreement.production.subjects == [.measure("m")])
  }
}
