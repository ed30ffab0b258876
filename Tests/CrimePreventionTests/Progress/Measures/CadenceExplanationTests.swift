import Testing

@testable import CrimePrevention

struct CadenceExplanationTests {
  @Test func figuresAndWindowsAreTold() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 1, per: .quarter)
    measure.period = try interval("2016-02-15", "2017-12-31")
    try measure.took(place: "2016-05-02", "2016-08-01", "2017-01-15")
    let explanation = try #require(try measure.assessed("2017-05-31").cadence).explanation
    #expect(
      explanation.map(\.english) == [
        "It is to take place at least once in each calendar quarter, 15 February 2016 – 31 December 2017.",
        "Of 4 calendar quarters that are over, it took place as often as it should in 3.",
        "Missed: Q4 2016 (not once).",
        "Q1 2016 is only partly inside the time and isn't judged.",
        "In Q2 2017, which isn't over, it hasn't taken place yet.",
      ]
    )
    #expect(
      explanation.map(\.swedish) == [
        "Det ska ske minst en gång varje kvartal, 15 februari 2016 – 31 december 2017.",
        "Av 4 kvartal som är över skedde det så ofta som det skulle i 3.", "Missat: kvartal 4 2016 (ingen gång).",
        "Bara en del av kvartal 1 2016 ligger inom tiden, så den bedöms inte.",
        "Under kvartal 2 2017, som inte är över, har det ännu inte skett.",
      ]
    )
  }

  @Test func noReasonIsGivenForNoWindows() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 1, per: .month)
    measure.period = try interval("2016-03-01", "2016-04-30")
    measure.occurrences = [Occurrence(on: try period("2016-03-30/2016-04-02"))]
    let explanation = try #require(try measure.assessed("2016-04-30").cadence).explanation.map(\.english)
    #expect(explanation.contains { $0.contains("can't be told, since occurrences are dated too roughly") })
    #expect(!explanation.contains { $0.hasPrefix("For 0 ") })
  }

  @Test func membersAreCountedAndNamed() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 1, per: .month, each: Each(kind: .unit, ids: ["north", "south"]))
    measure.cadence?.within = [try interval("2016-01-11", "2016-06-14")]
    measure.period = try interval("2016-01-01", "2016-12-31")
    measure.occurrences = [
      Occurrence(on: try period("2016-01-12"), unit: "north"), Occurrence(on: try period("2016-02-12"), unit: "north"),
      Occurrence(on: try period("2016-02-12")), Occurrence(on: try period("2016-03-01/2016-04-02"), unit: "south"),
    ]
    let frame = MeasureTerms(measure, memberNames: ["south": "Söderskolan"])
    let date = try day("2016-04-30")
    let explanation = try #require(MeasureAssessor(frame, through: date).assessment(asOf: date).cadence).explanation
    #expect(
      explanation.map(\.english) == [
        "It is to take place at least once in each calendar month, for each of 2 units, "
          + "2016. Only the time stated for it counts.",
        "Of 4 calendar months that are over for each of 2 units, 8 in all, it took place as often as it should in 2.",
        "Missed: Söderskolan in January 2016 (not once), north in March 2016 (not once) and north in April 2016 (not once).",
        "For 2 of them it can't be told, since occurrences are dated too roughly.",
        "For 1 of them it can't be told, since occurrences don't say for whom they were.",
        "January 2016 is judged, since at least half of it is inside the time.",
        NotAssessableReason.occurrencesSpanWindows.sentence.english,
        NotAssessableReason.membersNotRecorded.sentence.english,
      ]
    )
    #expect(explanation.last?.swedish == NotAssessableReason.membersNotRecorded.sentence.swedish)
  }

  /// How often it took place in a missed window mustn't read as how often it was missed, nor windows as occasions.
  @Test func missedWindowsSayHowOftenItTookPlace() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 4, per: .year)
    measure.period = try interval("2016-01-01", "2019-12-31")
    try measure.took(place: "2016-03-03", "2016-06-02", "2017-05-01")
    let assessment = try measure.assessed("2018-12-31")
    let explanation = try #require(assessment.cadence).explanation
    #expect(
      explanation.map(\.english).contains(
        "Missed: 2016 (took place 2 times), 2017 (took place once) and 2018 (not once)."
      )
    )
    #expect(
      explanation.map(\.swedish).contains(
        "Missat: 2016 (skedde 2 gånger), 2017 (skedde en gång) och 2018 (ingen gång)."
      )
    )
    #expect(assessment.doneInShort.map(\.english) == ["often enough in 0 of 3 calendar years"])
    #expect(assessment.doneInShort.map(\.swedish) == ["tillräckligt ofta i 0 av 3 kalenderår"])
  }

  /// The term cuts off months at both ends. Those with half or more of their days inside are judged, and the text says so.
  @Test func windowsJudgedInPartAreNamed() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 1, per: .month)
    measure.cadence?.within = [try interval("2023-01-17", "2023-06-09"), try interval("2023-08-16", "2023-12-20")]
    measure.period = try interval("2023-01-01", "2023-12-31")
    measure.occurrences = []
    let explanation = try #require(try measure.assessed("2023-12-31").cadence).explanation
    #expect(
      explanation.map(\.english).contains(
        "August 2023 and December 2023 are judged, since at least half of each is inside the time."
      )
    )
    #expect(
      explanation.map(\.swedish).contains(
        "Augusti 2023 och december 2023 bedöms, eftersom minst hälften av varje ligger inom tiden."
      )
    )
    #expect(
      explanation.map(\.english).contains(
        "January 2023 and June 2023 are only partly inside the time and aren't judged."
      )
    )
  }

  @Test func theWindowThatIsntOverTellsForHowManyItHasBeenKept() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 1, per: .year, each: Each(kind: .unit, ids: ["north", "south"]))
    measure.period = try interval("2016-01-01", "2017-12-31")
    measure.occurrences = [Occurrence(on: try period("2016-01-12"), unit: "north")]
    let explanation = try #require(try measure.assessed("2016-06-30").cadence).explanation
    #expect(
      explanation.last?.english
        == "In 2016, which isn't over, it has taken place as often as it should for 1 of 2 so far."
    )
    #expect(
      explanation.last?.swedish
        == "Under 2016, som inte är över, har det hittills skett så ofta som det ska för 1 av 2."
    )
  }

  /// For a period without any whole window, the text doesn't say “none yet”: there will be none.
  @Test func noWholeWindowIsSaidOnce() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 1, per: .year)
    measure.period = try interval("2023-02-15", "2023-12-15")
    measure.occurrences = []
    let explanation = try #require(try measure.assessed("2023-12-31").cadence).explanation.map(\.english)
    #expect(explanation.last == NotAssessableReason.noWholeWindow.sentence.english)
    #expect(!explanation.contains { $0.contains("none yet") })
  }

  @Test(arguments: [
    (CalendarWindow.week, "2021-01-01", "week 53 of 2020", "vecka 53 2020"),
    (.week, "2024-12-30", "week 1 of 2025", "vecka 1 2025"), (.month, "2016-05-12", "May 2016", "maj 2016"),
    (.quarter, "2016-12-31", "Q4 2016", "kvartal 4 2016"),
    (.tertial, "2016-08-31", "tertial 2 of 2016", "tertial 2 2016"),
    (.halfYear, "2016-07-01", "the second half of 2016", "andra halvåret 2016"), (.year, "2016-07-01", "2016", "2016"),
  ])
  func windowsHaveNames(window: CalendarWindow, date: String, english: String, swedish: String) throws {
    let date = try day(date)
    let found = try #require(window.windows(touching: date, through: date)?.first)
    #expect(WindowWords(per: window).name(of: found) == Sentence(english: english, swedish: swedish))
  }

  @Test func whatCanNotBeFollowedSaysWhy() throws {
    var measure = Measure()
    measure.cadence = Cadence(times: 2, per: .term)
    let explanation = try #require(try measure.assessed("2016-04-30").cadence).explanation
    #expect(explanation.first?.swedish == "Det ska ske minst 2 gånger varje termin.")
    #expect(
      explanation.dropFirst().map(\.english)
        == [NotAssessableReason.periodMissing, .termsMissing, .notRecorded].map(\.sentence.english)
    )
  }
}
