import Testing

@testable import CrimePrevention

/// What a reader is told about how certain a change is.
struct CertaintyRemarkTests {
  private var indicator = Indicator(
    id: "i",
    name: "Skadegörelse",
    statistic: .count,
    unit: .events,
    better: .lower,
    aggregation: .latest
  )

  @Test func aShownChangeHasItsSizeAndIsNoEffect() throws {
    let remarks = try remarks(from: 61, to: 162)
    #expect(
      remarks.map(\.english) == [
        "The change: 2.66 times the earlier number, 1.97 to 3.63 times with 95\u{A0}% confidence.",
        "It is shown: chance alone seldom makes such a change (exact test of two counts, p < 0.001).",
        """
        A change beyond chance isn't thereby an effect of the measures: what was chosen because it was bad tends to \
        improve anyway, and other things change at the same time.
        """,
      ]
    )
    #expect(
      remarks.first?.swedish
        == "Förändringen: 2,66 gånger det tidigare antalet, 1,97 till 3,63 gånger med 95\u{A0}% konfidens."
    )
  }

  @Test func aChangeWithinChanceIsNotSaidToBeNone() throws {
    let remarks = try remarks(from: 36, to: 45)
    #expect(remarks.count == 2)
    let answer = try #require(remarks.last)
    #expect(answer.english.hasPrefix("It is within chance: chance alone can well make such a change (exact test"))
    #expect(answer.english.contains("p = 0.374"))
    #expect(answer.english.hasSuffix("That isn't to say that nothing has changed."))
    #expect(answer.swedish.contains("p = 0,374") && answer.swedish.contains("inom slumpen"))
  }

  @Test func roundingNeverMovesABoundOntoNoChange() throws {
    // 0.99966 would be shown as “1.00” and seem to touch no change.
    let barely = ChangeCertainty(from: try EventCount(1_000_000), to: try EventCount(997_200))
    let text = try #require(barely.sentences(of: indicator).first).english
    #expect(barely.certainty == .shown)
    #expect(text.contains("0.9972 times") || text.contains("0.997 times"), "\(text)")
    #expect(!text.contains("1 times"), "\(text)")
  }

  @Test func fromNoneThereIsNoRatio() throws {
    let remarks = try remarks(from: 0, to: 9)
    #expect(remarks[0].english.hasPrefix("The change: from none to some, at least 1.97 times the earlier number"))
    #expect(remarks[0].swedish.hasPrefix("Förändringen: från inga till några, minst 1,97 gånger det tidigare antalet"))
    #expect(try self.remarks(from: 0, to: 0).map(\.english) == [NoStatementReason.noEvents.sentence.english])
  }

  @Test func fewEventsAndFewAnswersHaveARemark() throws {
    #expect(try remarks(from: 19, to: 40).contains { $0.english.contains("few events, 19 before and 40 after") })
    #expect(try remarks(from: 20, to: 40).allSatisfy { !$0.english.contains("few") })
    var test = self
    test.indicator.unit = .persons
    #expect(try test.remarks(from: 40, to: 3).contains { $0.swedish.contains("få personer, 40 före och 3 efter") })
    let small = try survey((21, 22), (14, 22))
    #expect(small.contains { $0.english.contains("few answers or cases, 22 before and 22 after") })
    #expect(try survey((210, 300), (150, 300)).allSatisfy { !$0.english.contains("few") })
  }

  @Test func sharesChangeByPercentagePoints() throws {
    let remarks = try survey((312, 1_200), (360, 1_180))
    #expect(
      remarks[0].english == "The change: +4.5 percentage points, +0.9 to +8.1 with 95\u{A0}% confidence."
    )
    #expect(remarks[0].swedish == "Förändringen: +4,5 procentenheter, +0,9 till +8,1 med 95\u{A0}% konfidens.")
    #expect(remarks[1].english.contains("(Newcombe's interval and score test of two shares, p = 0.015)"))
  }

  @Test(arguments: [
    ("Polisens anmälningsstatistik", nil, true), ("Anmälda brott", nil, true),
    ("Brå", "Brott enligt polisanmälan", true),
    ("Reported offences, national statistics", nil, true), ("Police records", nil, true),
    ("Brottsanmälningar", nil, true),
    ("Felanmälan", nil, false), ("Socialförvaltningen", "Antal orosanmälningar", false), (nil, nil, false),
    ("Trygghetsmätningen", nil, false),
  ])
  func reportsToThePoliceFollowHowMuchIsReported(source: String?, definition: String?, isStated: Bool) throws {
    var test = self
    test.indicator.source = source
    test.indicator.definition = definition
    let told = try test.remarks(from: 36, to: 65).filter { $0.english.contains("reported to the police") }
    #expect(told.count == (isStated ? 1 : 0))
    test.indicator.statistic = .share
    #expect(!test.indicator.isFromPoliceReports, "what the police ask in surveys isn't reported")
  }

  @Test func whyNothingCanBeSaidIsSaid() {
    for reason in NoStatementReason.allCases {
      let sentences = ChangeCertainty(noStatement: reason).sentences(of: indicator)
      #expect(sentences == [reason.sentence])
      #expect(sentences.allSatisfy { $0.english.hasSuffix(".") && $0.swedish.hasSuffix(".") })
    }
    #expect(Set(NoStatementReason.allCases.map(\.sentence)).count == NoStatementReason.allCases.count)
    #expect(Set(Certainty.allCases.map(\.words)).count == Certainty.allCases.count)
    #expect(Set(ChangeCertainty.Method.allCases.map(\.words)).count == ChangeCertainty.Method.allCases.count)
  }

  @Test func withoutAChangeThereIsNothingToSay() {
    #expect(assessment(.none).certaintyRemarks().isEmpty)
  }

  // MARK: What is compared

  @Test func whatIsMissingOfEitherSideIsTheReason() throws {
    var share = indicator
    (share.statistic, share.unit) = (.share, .percent)
    let period = ReportingPeriod("2023")
    let known = Observation(period: period, value: 20, sampleSize: 400)
    let full = ObservedChange.Side(value: 20, period: period, observation: known)
    let bare = ObservedChange.Side(value: 20, period: period, observation: nil)
    for (earlier, later) in [(full, bare), (bare, full), (bare, bare)] {
      #expect(ObservedChange(of: share, from: earlier, to: later) == .untold(.sampleSizeMissing))
    }
    #expect(ObservedChange(of: share, from: full, to: full).certainty?.certainty == .withinChance)
  }

  @Test func thousandsAreNotCounts() throws {
    let years = try ["2023", "2024"].map { try #require(ReportingPeriod(String($0))) }
    let sides = zip([61.0, 162], years).map { ObservedChange.Side(value: $0, period: $1, observation: nil) }
    #expect(ObservedChange(of: indicator, from: sides[0], to: sides[1]).certainty?.certainty == .shown)
    var inThousands = indicator
    inThousands.multiplier = 1_000
    #expect(ObservedChange(of: inThousands, from: sides[0], to: sides[1]) == .untold(.notACount))
  }
}

extension CertaintyRemarkTests {
  private func assessment(_ change: ObservedChange) -> TargetAssessment {
    let target = Target(id: "t", indicator: "i", expectation: .decrease)
    return TargetAssessment(
      TargetTerms(target, indicator: indicator, holder: .goal("g", kind: nil), containers: []),
      changedBy: change
    )
  }

  private func remarks(from earlier: Int, to later: Int) throws -> [Sentence] {
    assessment(.counts(try EventCount(earlier), try EventCount(later))).certaintyRemarks()
  }

  private func survey(_ earlier: (Int, of: Int), _ later: (Int, of: Int)) throws -> [Sentence] {
    assessment(
      .shares(try ObservedShare(earlier.0, of: earlier.of), try ObservedShare(later.0, of: later.of))
    ).certaintyRemarks()
  }
}
