import Testing

@testable import CrimePrevention

/// Values that are old or only claimed, or that chance doesn't move.
struct TargetAgeTests {
  private func undated(_ expectation: Target.Expectation, from baseline: Double? = nil) -> TargetScene {
    TargetScene(expectation, from: baseline).changing { $0.period = nil }
  }

  @Test func withoutDueDateAnOldValueSaysNothing() {
    let scene = undated(.atMost(100)).observing(["2024": 90])
    #expect(scene.assess("2026-01-01").verdict == .met, "366 days after the last day of 2024")
    let old = scene.assess("2026-01-02")
    #expect(old.judgement == .notAssessable([.valueOutdated]))
    #expect(
      old.explanation.last?.english
        == "The newest value is more than a year old, and no day is stated by which it is to be reached."
    )
    #expect(
      old.explanation.last?.swedish == "Det senaste värdet är mer än ett år gammalt, och inget slutdatum anges."
    )
    #expect(
      undated(.maintain(tolerance: 5), from: 100).observing(["2024": 99]).assess("2027-01-01").reasons == [
        .valueOutdated
      ]
    )
    #expect(undated(.atMost(100)).observing(["2024": 120]).assess("2027-01-01").reasons == [.valueOutdated])
  }

  @Test func anOldValueThatDecidesIsCalledOld() {
    let scene = TargetScene(.atMost(100)).observing(["2019": 90])
    let remark = { (assessment: TargetAssessment) in
      assessment.explanation.map(\.english).filter { $0.contains("more than a year") }
    }
    #expect(remark(scene.assess("2020-12-31")).isEmpty)
    #expect(
      remark(scene.assess("2021-01-01"))
        == ["It is about the time through 31 December 2019, more than a year before the asking date."]
    )
    #expect(
      scene.assess("2021-01-01").explanation.map(\.swedish)
        .contains("Det gäller tiden till och med 31 december 2019, mer än ett år före avstämningsdatumet.")
    )
    #expect(scene.assess("2021-01-01").verdict == .met)
  }

  @Test func whatIsOnlyClaimedIsNotComputedWith() {
    let scene = TargetScene(.atMost(100), from: 140).changing { scene in
      scene.indicator.observations = [Observation(period: "2017", claimed: .lower)]
    }
    let assessment = scene.assess("2018-06-30")
    #expect(assessment.reasons == [.claimWithoutFigure])
    #expect(assessment.explanation.last?.english == "It is said how it has changed, but no figure is given.")
    #expect(assessment.explanation.last?.swedish == "Det sägs hur det har förändrats, men ingen siffra anges.")
    #expect(scene.observing(["2016": 90]).assess("2018-06-30").verdict == .met, "a figure is used")
  }

  @Test func keptWithinTheToleranceByChanceIsSaid() {
    let scene = TargetScene(.maintain(tolerance: 5), from: 100).observing(["2016": 98])
    let remark = scene.assess("2017-06-30").explanation.filter { $0.english.contains("reaches beyond") }
    #expect(
      remark.map(\.english) == [
        "The value lies within the tolerance, but its 95 % interval, 80–119, reaches beyond it: the level behind the value may lie outside."
      ]
    )
    #expect(
      remark.map(\.swedish) == [
        "Värdet ligger inom toleransen, men dess 95 %-intervall, 80–119, når utanför den: nivån bakom värdet kan ligga utanför."
      ]
    )
    let wide = TargetScene(.maintain(tolerance: 50), from: 100).observing(["2016": 98])
    #expect(!wide.assess("2017-06-30").explanation.contains { $0.english.contains("reaches beyond") })
  }

  @Test func ownDoingIsNotMovedByChance() throws {
    var scene = TargetScene(.atLeast(90), from: 80).observing(["2016": 95])
    scene.indicator.better = .higher
    let assess = { (holder: TargetHolder) in
      let frame = TargetTerms(scene.target, indicator: scene.indicator, holder: holder, containers: [scene.period])
      return TargetAssessor(frame).assessment(asOf: TargetScene.day("2017-06-30"))
    }
    let effect = assess(.goal("goal", kind: .effect))
    #expect(effect.latestInterval != nil && effect.changeCertainty?.reason == nil)
    for holder in [TargetHolder.measure("m"), .goal("goal", kind: .production)] {
      let own = assess(holder)
      #expect(own.latestInterval == nil)
      #expect(own.changeCertainty?.reason == .ownDoing && own.certainty == .noStatement)
      #expect(own.verdict == effect.verdict)
    }
  }
}
